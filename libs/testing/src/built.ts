/**
 * The services' built files: suites run what ships, from `dist/`.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.js';

export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

let building: Promise<string> | undefined;

/** Builds what is out of date, once per test process. `SKIP_BUILD=1` takes `dist/` as it is. */
export async function ensureBuilt(): Promise<void> {
  if (process.env.SKIP_BUILD === '1') return;
  building ??= run({
    name: 'build',
    command: ['node', join(REPOSITORY, 'scripts/build.mjs')],
    cwd: REPOSITORY,
  });
  await building;
}
