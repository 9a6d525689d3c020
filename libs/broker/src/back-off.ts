/** How long to wait before try `attempt` (from 0): 50 ms doubling to 2 s, less up to half of it at random. */
export function backOffMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(50 * 2 ** Math.min(attempt, 10), 2_000);
  return full * (0.5 + random() / 2);
}
