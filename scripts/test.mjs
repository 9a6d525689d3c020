/**
 * `npm test`: everything that can be tested on this machine. Format, lint, types and unit tests; the build; end-to-end
 * tests over real processes and a real nats-server; browser tests where a Chromium is found. One summary, whose last
 * line is `N passed, N failed`.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findNatsServer } from './nats-server.mjs';
import { summary } from './tests/report.mjs';
import { check, commandCheck, vitest } from './tests/steps.mjs';
import { findChromium } from './toolchain/chromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const env = { ...process.env, NODE_ENV: 'test' };
const outcomes = [];

outcomes.push(
  ...(await Promise.all([
    commandCheck(root, 'format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
    commandCheck(root, 'lint', 'oxlint', 'oxlint', ['--deny-warnings']),
    commandCheck(root, 'types', 'typescript', 'tsc', ['--noEmit']),
  ])),
  await commandCheck(root, 'types of the page', 'typescript', 'tsc', ['--noEmit', '-p', 'apps/web']),
  await vitest(root, 'unit', env),
);
const built = await check('build', () => build({ root }));
const broker = await check('nats-server', async () => {
  env.NATS_SERVER_BIN = await findNatsServer();
});
outcomes.push(built, broker);
if (built.failed + broker.failed === 0) outcomes.push(await vitest(root, 'e2e', env), await browserTests());

console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;

async function browserTests() {
  const chromium = findChromium();
  if (chromium) return vitest(root, 'browser', { ...env, CHROME_BIN: chromium });
  const note = 'did not run: no Chromium found. Install one, or name it with CHROME_BIN.';
  console.log(`\n── browser tests ${note}`);
  return { name: 'browser', passed: 0, failed: 0, skipped: 0, seconds: 0, failures: [], note };
}
