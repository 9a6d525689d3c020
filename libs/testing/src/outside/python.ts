import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('main.py', import.meta.url));
const OLDEST = [3, 10];

/** Why the client from outside can't run here; null when it can. */
export function pythonProblem(): string | null {
  const asked = spawnSync('python3', ['-c', 'import sys; print(*sys.version_info[:2])'], {
    encoding: 'utf8',
  });
  if (asked.status !== 0) return 'there is no python3 on the PATH';
  const [major = 0, minor = 0] = asked.stdout.trim().split(' ').map(Number);
  const newEnough = major > 3 || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0));
  return newEnough ? null : `python3 is ${major}.${minor}, and ${OLDEST.join('.')} is needed`;
}

/** Runs one job of the client from outside to its end, and returns what it saw. */
export async function outside<T>(job: { job: string; [name: string]: unknown }): Promise<T> {
  const child = spawn('python3', ['-B', MAIN], { stdio: ['pipe', 'pipe', 'pipe'], timeout: 100_000 });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (output.err += String(chunk)));
  child.stdin.end(JSON.stringify(job));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the client from outside ended with ${String(code)}:\n${output.err}`);
  return JSON.parse(output.out) as T;
}
