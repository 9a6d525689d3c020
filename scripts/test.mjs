/**
 * `npm test`: everything that can be tested on this machine. Format, lint, types and unit tests; the build; end-to-end
 * tests over real processes and a real nats-server; browser tests where a Chromium is found; with TEST_COMPOSE=1 the
 * containers too, where a Docker engine runs or can be started, and if they can begin before TEST_COMPOSE_UNTIL, where that
 * is set, in seconds since 1970. One summary, whose last line is `N passed, N failed`.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findNatsServer } from './nats-server.mjs';
import { summary } from './tests/report.mjs';
import { check, commandCheck, vitest } from './tests/steps.mjs';
import { composeTests } from './tests/compose/in-all-tests.mjs';
import { findChromium } from './toolchain/chromium.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: 'test' };

const outcomes = await everything();
console.log(`\n${summary(outcomes)}`);
process.exitCode = countFailed(outcomes) > 0 ? 1 : 0;

async function everything() {
  // On a bare machine each takes half a minute, and neither needs the other.
  const findingBroker = check('nats-server', async () => {
    env.NATS_SERVER_BIN = await findNatsServer();
  });
  const packages = await check('packages', () => installPackages(root));
  if (packages.failed > 0) return [packages, await findingBroker];
  const done = [packages, ...(await staticChecks()), await vitest(root, 'unit', env)];
  const needed = [await check('build', () => build({ root })), await findingBroker];
  done.push(...needed);
  // No test process has to look whether the build is up to date.
  env.SKIP_BUILD = '1';
  if (countFailed(needed) === 0) done.push(await vitest(root, 'e2e', env), await browserTests());
  if (process.env.TEST_COMPOSE === '1') done.push(...(await composeTests(root)));
  return done;
}

/** What `npm run check` runs before the unit tests. */
async function staticChecks() {
  const quick = [
    commandCheck(root, 'format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
    commandCheck(root, 'lint', 'oxlint', 'oxlint', ['--deny-warnings']),
    commandCheck(root, 'types', 'typescript', 'tsc', ['--noEmit']),
  ];
  const types = (name, folder) => commandCheck(root, name, 'typescript', 'tsc', ['--noEmit', '-p', folder]);
  return [
    ...(await Promise.all(quick)),
    ...(await Promise.all([
      types('types of the page', 'apps/web'),
      types('types of the scripts', 'scripts'),
    ])),
  ];
}

async function browserTests() {
  const chromium = findChromium();
  if (chromium) return vitest(root, 'browser', { ...env, CHROME_BIN: chromium });
  const note = 'did not run: no Chromium found. Install one, or name it with CHROME_BIN.';
  console.log(`\n── browser tests ${note}`);
  return { name: 'browser', passed: 0, failed: 0, skipped: 0, seconds: 0, failures: [], note };
}

function countFailed(steps) {
  return steps.reduce((sum, step) => sum + step.failed, 0);
}
