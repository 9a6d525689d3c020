import { readFileSync } from 'node:fs';
import { watchParent } from '../toolchain/parent.mjs';

/** npm passes on the Ctrl-C that the terminal has sent to the whole group: what comes this close is the same one. */
const SAME_PRESS_MS = 400;

/**
 * Calls `stop` at the first request to end (Ctrl-C, SIGTERM, the terminal closed, the parent gone) and `kill` at a
 * further one.
 *
 * @param {{stop: (why: string) => void, kill: () => void, now?: () => number}} handlers
 */
export function onInterrupt({ stop, kill, now = Date.now }) {
  const asked = interruptCounter({ stop, kill, now });
  process.on('SIGINT', () => asked('Ctrl-C'));
  process.on('SIGTERM', () => asked('SIGTERM'));
  if (!ignoresHangup()) process.on('SIGHUP', () => asked('SIGHUP'));
  watchParent(() => asked('the process that started this one is gone'));
}

/** The decision of `onInterrupt`, apart from signals. */
export function interruptCounter({ stop, kill, now }) {
  let first = null;
  return (why) => {
    if (first === null) {
      first = now();
      stop(why);
    } else if (now() - first > SAME_PRESS_MS) {
      kill();
    }
  };
}

/** Under `nohup` the signal is ignored and must stay so; installing a handler would undo that. */
function ignoresHangup() {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return mask !== undefined && (BigInt(`0x${mask}`) & 1n) === 1n;
  } catch {
    return false;
  }
}
