import { spawn } from 'node:child_process';

/** The command that opens an address in the user's browser; null where there is no screen. */
export function openCommand(url, platform = process.platform, env = process.env) {
  if (platform === 'darwin') return { command: 'open', args: [url] };
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '', url] };
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [url] } : null;
}

/** Opens the page; whoever has no browser has read the address. */
export function openPage(url) {
  const open = openCommand(url);
  if (!open) return;
  const child = spawn(open.command, open.args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
