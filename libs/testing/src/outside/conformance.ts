import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packageForPython } from './python-package.js';

const MAIN = fileURLToPath(new URL('conformance.py', import.meta.url));
/** It runs Autobahn's cases; Autobahn's own suite needs a Python that has ended. */
const [NAME, VERSION] = ['kosoku', '0.1.0'];

/** `behavior` and `close` in Autobahn's words: OK, NON-STRICT, INFORMATIONAL, UNIMPLEMENTED, FAILED and others. */
export interface CaseResult {
  id: string;
  behavior: string;
  close: string;
  result: string;
}

/** The suite, or why it can't be had here. */
export function conformanceSuite(): { folder: string } | { problem: string } {
  return packageForPython(NAME, VERSION);
}

/** Runs the cases that `include` names ("9.*") and `exclude` doesn't. */
export async function runCases(
  { folder }: { folder: string },
  job: { url: string; include: string[] | null; exclude: string[] | null },
): Promise<CaseResult[]> {
  const child = spawn('python3', ['-B', MAIN], {
    env: { ...process.env, PYTHONPATH: folder },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 1_500_000,
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (output.err += String(chunk)));
  child.stdin.end(JSON.stringify(job));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the conformance suite ended with ${String(code)}:\n${output.err}`);
  return JSON.parse(output.out) as CaseResult[];
}
