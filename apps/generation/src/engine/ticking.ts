import { systemClock, type Clock } from './clock.js';

/** What `withTicks` says when something is due although the stream is silent. */
export const TICK = Symbol('tick');

/**
 * The stream's pieces, with ticks in between: `dueIn` says after how many milliseconds the next tick is wanted, null
 * for none. Throws the signal's reason as soon as it is aborted, however long the stream stays silent.
 */
export async function* withTicks<T>(
  stream: AsyncIterable<T>,
  dueIn: () => number | null,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<T | typeof TICK> {
  const iterator = stream[Symbol.asyncIterator]();
  const abort = abortion(signal);
  try {
    let next = pull(iterator);
    for (;;) {
      const wait = dueIn();
      const tick = wait === null ? [] : [clock.sleep(wait).then((): typeof TICK => TICK)];
      const won = await Promise.race([abort.promise, next, ...tick]);
      if (won === TICK) {
        yield TICK;
        continue;
      }
      if (won.done) return;
      yield won.value;
      next = pull(iterator);
    }
  } finally {
    abort.forget();
    // Not awaited: an author that hangs must not hold its run.
    void iterator.return?.()?.then(undefined, () => {});
  }
}

/** The stream until the signal aborts, however long it is silent. */
export async function* untilAborted<T>(stream: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const piece of withTicks(stream, () => null, systemClock, signal)) {
    if (piece !== TICK) yield piece;
  }
}

/** Rejects with the signal's reason when it is aborted. */
export function abortion(signal: AbortSignal): { promise: Promise<never>; forget: () => void } {
  let stop = (): void => {};
  const promise = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  promise.catch(() => {});
  return { promise, forget: () => signal.removeEventListener('abort', stop) };
}

function pull<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}
