import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const text = JSON.stringify({ pid: own, identity: identify(own) });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && identify(holder.pid) !== null && identify(holder.pid) === holder.identity) {
      throw new Error(alreadyRunning(dataDir, holder.pid));
    }
    rmSync(file, { force: true });
    removeRunFile(dataDir);
  }
  throw new Error(`Another npm start is taking ${dataDir} at this moment.`);
}

function alreadyRunning(dataDir, pid) {
  const run = readRunFile(dataDir);
  return [
    `It already runs from ${dataDir} (process ${pid})${run ? `: ${run.page}` : ''}.`,
    'Stop that one, or start a second one beside it with other ports and another folder:',
    '  PORT=3100 GATEWAY_PORT=3101 DATA_DIR=.data-2 npm start',
  ].join('\n');
}

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * What tells a process from a later one with the same number: when it started, where the system says so. null: there
 * is no such process.
 */
export function processIdentity(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return 'running';
  }
}
