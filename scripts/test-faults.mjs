/**
 * `npm run test:faults [name …]`: the fault suites in their full profile, with the figures that the promises name; it
 * takes long. `npm test` runs a small profile of each.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findNatsServer } from './nats-server.mjs';
import { summary } from './tests/report.mjs';
import { vitest } from './tests/steps.mjs';
import { installPackages } from './toolchain/install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

try {
  await installPackages(root);
  await build({ root });
  const env = { ...process.env, NODE_ENV: 'test', FAULTS: '1', NATS_SERVER_BIN: await findNatsServer() };
  const outcome = await vitest(root, 'faults', env, process.argv.slice(2));
  console.log(`\n${summary([outcome])}`);
  process.exitCode = outcome.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
