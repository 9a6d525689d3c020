import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and collects what it prints. Never rejects: a command that could not be started has code
 * 127, one that was killed (also by `timeout`, in ms) has code 128. It doesn't outlive this process.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{code: number, output: string}>} standard output and error, in the order of their arrival
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const kill = () => void child.kill();
    const end = (code, more = '') => {
      process.off('exit', kill);
      resolve({ code, output: `${Buffer.concat(chunks).toString('utf8')}${more}` });
    };
    process.once('exit', kill);
    child.once('error', (error) => end(127, error.message));
    child.once('close', (code) => end(code ?? 128));
  });
}

/** How to call npm: the one that started us, under our own Node; else the one on PATH. */
export function npmCommand(env = process.env, platform = process.platform) {
  const started = env.npm_execpath;
  if (started && /npm-cli\.[cm]?js$/.test(started)) return { command: process.execPath, args: [started] };
  return { command: platform === 'win32' ? 'npm.cmd' : 'npm', args: [], shell: platform === 'win32' };
}

/** Runs npm with `args`; see `runCommand`. */
export function runNpm(args, options = {}) {
  const npm = npmCommand();
  return runCommand(npm.command, [...npm.args, ...args], { ...options, shell: npm.shell ?? false });
}
