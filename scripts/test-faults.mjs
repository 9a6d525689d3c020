/**
 * `npm run test:faults [-- name …]`: every suite that has a full profile, with the figures that the promises name: the
 * fault suites, and those of the page that go through more looks and sizes, or take their times; it takes long, and the
 * machine for itself. A name is a promise (`P8`) or a part of a file's name. What was seen goes to docs/reliability.md.
 * `npm test` runs a small profile of each.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findNatsServer, parseVersion } from './nats-server.mjs';
import { fullProfiles } from './tests/full-profiles.mjs';
import {
  describeMachine,
  formatTable,
  mergeRows,
  readRecords,
  readTable,
  suitesOf,
} from './tests/reliability.mjs';
import { summary } from './tests/report.mjs';
import { vitest } from './tests/steps.mjs';
import { runCommand } from './toolchain/command.mjs';
import { installPackages } from './toolchain/install.mjs';
import { packageBin } from './toolchain/package-bin.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const table = join(root, 'docs', 'reliability.md');

try {
  await installPackages(root);
  await build({ root });
  const nats = await findNatsServer();
  const folder = mkdtempSync(join(tmpdir(), 'openv0-figures-'));
  try {
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      FAULTS: '1',
      NATS_SERVER_BIN: nats,
      RELIABILITY_DIR: folder,
    };
    const outcome = await vitest(root, 'faults', env, selected(process.argv.slice(2)));
    await record(folder, nats);
    console.log(`\n${summary([outcome])}`);
    process.exitCode = outcome.failed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Parts of file names for vitest. Throws when a promise has no suite. */
function selected(names) {
  const suites = fullProfiles(root);
  return names.flatMap((name) => {
    const found = suitesOf(name, suites);
    if (found.length === 0) throw new Error(`No fault suite speaks of ${name}.`);
    return found;
  });
}

/** Also when a test has failed: what was seen is written, good or bad. */
async function record(folder, nats) {
  const { output } = await runCommand(nats, ['--version']);
  const measured = readRecords(folder, describeMachine(parseVersion(output)));
  if (measured.length === 0) return;
  writeFileSync(table, formatTable(mergeRows(readTable(table), measured)));
  await runCommand(process.execPath, [packageBin(root, 'prettier'), '--write', table], { cwd: root });
  console.log(`\n${measured.length} figures were written to docs/reliability.md`);
}
