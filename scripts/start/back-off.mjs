const FIRST_MS = 500;
const LONGEST_MS = 4_000;
const STEADY_MS = 5_000;

/**
 * How long to wait, in ms, before a service that died is started again: 0.5 s, doubling to 4 s; 0.5 s again for one
 * that had been up for 5 s.
 *
 * @param {number} previous the last wait, 0 when there was none
 * @param {number} uptime how long the service had been up, in ms
 */
export function nextDelay(previous, uptime) {
  if (previous === 0 || uptime >= STEADY_MS) return FIRST_MS;
  return Math.min(previous * 2, LONGEST_MS);
}
