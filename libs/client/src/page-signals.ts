/**
 * What the page around the client tells: the network went or came, the page is looked at again. Hints, not facts: a
 * browser without a network still reaches a gateway on its own machine, and one with a network may reach nothing.
 */
export interface PageSignals {
  /** False when the browser is sure that there is no network. */
  online(): boolean;
  /** Timers and frames of a hidden page may be held back. */
  hidden(): boolean;
  /** Reports changes until the result is called. */
  watch(listener: (signal: 'online' | 'offline' | 'wake') => void): () => void;
}

/** The browser's signals; outside one: always online, never hidden. */
export const platformSignals: PageSignals = {
  online: () => globalThis.navigator?.onLine !== false,
  hidden: () => globalThis.document?.hidden === true,
  watch(listener) {
    if (!globalThis.document) return () => {};
    const gone = new AbortController();
    const { signal } = gone;
    const onVisible = () => document.hidden || listener('wake');
    window.addEventListener('online', () => listener('online'), { signal });
    window.addEventListener('offline', () => listener('offline'), { signal });
    // A page that comes back out of the back/forward cache has lost its sockets, often without a `close`.
    window.addEventListener('pageshow', () => listener('wake'), { signal });
    document.addEventListener('visibilitychange', onVisible, { signal });
    return () => gone.abort();
  },
};

/** A frame that takes longer doesn't come: the page is hidden. One that is only late isn't drawn twice. In milliseconds. */
const UNSEEN_MS = 500;
const waiting: (() => void)[] = [];

/**
 * Calls `flush` soon: with the next frame where pages are painted, in the next microtask elsewhere. All who wait for the
 * same frame are called in one go, so that it is drawn once. A page that is hidden gets no frames, so a timer stands by.
 */
export function soon(flush: () => void): void {
  if (typeof requestAnimationFrame !== 'function') return queueMicrotask(flush);
  waiting.push(flush);
  const all = (): void => {
    clearTimeout(timer);
    for (const one of waiting.splice(0)) one();
  };
  const timer = setTimeout(all, UNSEEN_MS);
  requestAnimationFrame(all);
}
