import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../toolchain/file-lock.mjs';
import { processIdentity } from '../toolchain/process-identity.mjs';
import { writeSecret } from './secrets.mjs';

/**
 * `<dataDir>/run.json` says what runs now, for tools and tests. No credentials. It is there while everything is up.
 *
 * @typedef {object} RunFile
 * @property {string} page origin of the page and the API
 * @property {string} gateway origin of the gateway
 * @property {string} nats address of the broker
 * @property {Record<string, number>} pids of the processes themselves; those of one's own broker are not here
 */

/** @param {string} dataDir @param {RunFile} run */
export function writeRunFile(dataDir, run) {
  writeSecret(join(dataDir, 'run.json'), run);
}

export function removeRunFile(dataDir) {
  rmSync(join(dataDir, 'run.json'), { force: true });
}

/** @returns {RunFile | null} */
export function readRunFile(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Makes this process the only one that runs from `dataDir` (which exists); gives back what lets it go.
 *
 * @throws {Error} that can be shown to the user, when another one runs from there
 */
export function lockDataDir(dataDir, own = process.pid, identify = processIdentity) {
  const file = join(dataDir, 'start.lock');
  const holder = takeLock(file, own, identify);
  if (holder !== null) throw new Error(alreadyRunning(dataDir, holder));
  removeRunFile(dataDir);
  return () => rmSync(file, { force: true });
}

function alreadyRunning(dataDir, pid) {
  const run = readRunFile(dataDir);
  return [
    `It already runs from ${dataDir} (process ${pid})${run ? `: ${run.page}` : ''}.`,
    'Stop that one, or start a second one beside it with other ports and another folder:',
    '  PORT=3100 GATEWAY_PORT=3101 DATA_DIR=.data-2 npm start',
  ].join('\n');
}
