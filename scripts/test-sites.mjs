/**
 * `npm run test:sites [-- --gallery]`: the gate of the built-in author in full: 64 prompts in four languages with three
 * seeds each, in a real browser. With `--gallery` it also draws docs/gallery.md anew. `npm test` runs a sample.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary } from './tests/report.mjs';
import { vitest } from './tests/steps.mjs';
import { findChromium } from './toolchain/chromium.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const GATE = 'apps/generation/src/builtin/gate/';

try {
  await installPackages(root);
  const chromium = findChromium();
  if (!chromium)
    throw new Error('No Chromium found: the gate looks through one. Install it, or name it with CHROME_BIN.');
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    SITES: 'full',
    CHROME_BIN: chromium,
    SITES_GALLERY: process.argv.includes('--gallery') ? '1' : '0',
  };
  const outcomes = [await vitest(root, 'unit', env, [GATE]), await vitest(root, 'browser', env, [GATE])];
  console.log(`\n${summary(outcomes)}`);
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
