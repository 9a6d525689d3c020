import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pythonProblem } from './python.js';

/** The folder that Python finds a package in (`PYTHONPATH`), fetched once per user; or why it can't be had here. */
export function packageForPython(name: string, version: string): { folder: string } | { problem: string } {
  const problem = pythonProblem();
  if (problem) return { problem };
  const cache = join(process.env.OPENV0_CACHE ?? join(homedir(), '.cache', 'openv0'), 'python');
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return { folder };
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'new-'));
  const args = ['-m', 'pip', 'install', '--quiet', '--target', made, `${name}==${version}`];
  const pip = spawnSync('python3', args, { encoding: 'utf8', timeout: 60_000 });
  if (pip.status !== 0) {
    rmSync(made, { recursive: true, force: true });
    return { problem: `pip could not fetch ${name}: ${(pip.stderr ?? '').trim().split('\n').at(-1)}` };
  }
  // Another process may have been quicker.
  if (!existsSync(folder)) renameSync(made, folder);
  else rmSync(made, { recursive: true, force: true });
  return { folder };
}
