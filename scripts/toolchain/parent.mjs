import { readFileSync } from 'node:fs';

const POLL_MS = 300;

/**
 * Calls `onOrphaned` once when what started this process is gone: a killed `npm` sends no signal to what it started.
 * npm puts a shell between itself and a script, which outlives it, so the parent's parent counts too where the system
 * shows it. Polls without keeping the process alive. A process whose parent is init from the start has none to lose.
 *
 * @param {() => void} onOrphaned
 * @param {() => string} ancestry for tests
 */
export function watchParent(onOrphaned, ancestry = () => ancestors()) {
  const first = ancestry();
  if (first === '1' || first.startsWith('1 ')) return;
  const timer = setInterval(() => {
    if (ancestry() === first) return;
    clearInterval(timer);
    onOrphaned();
  }, POLL_MS);
  timer.unref();
}

/** The parent's id; under npm on Linux also the parent's parent's. */
function ancestors(env = process.env) {
  const parent = process.ppid;
  if (env.npm_lifecycle_event === undefined) return String(parent);
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(parent);
  }
}
