import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { processIdentity } from './process-identity.mjs';

/**
 * Runs `work` while no other process runs it under the same lock file (whose folder exists). A lock that a dead process
 * left behind counts for nothing.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFileLock(file, work) {
  for (let holder = takeLock(file); holder !== null; holder = takeLock(file)) await delay(100);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Takes the lock for a process, unless a living one has it.
 *
 * @returns {number | null} who has it; null: it is ours now
 */
export function takeLock(file, own = process.pid, identify = processIdentity) {
  const draft = `${file}.${own}`;
  writeFileSync(draft, JSON.stringify({ pid: own, identity: identify(own) }), { mode: 0o600 });
  try {
    for (;;) {
      if (appear(draft, file)) return null;
      const holder = holderOf(file);
      if (holder && identify(holder.pid) !== null && identify(holder.pid) === holder.identity)
        return holder.pid;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link is made whole or not at all: nobody reads a lock that is half written. */
function appear(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
