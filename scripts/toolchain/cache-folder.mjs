import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where what is fetched once per user is kept (the pinned Node, nats-server): `$OPENV0_CACHE`, else the platform's
 * own place for caches.
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.OPENV0_CACHE) return env.OPENV0_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'openv0');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'openv0');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'openv0');
  return join(home, '.cache', 'openv0');
}
