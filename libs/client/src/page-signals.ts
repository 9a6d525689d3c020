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
  hidden: () => globalThis.document?.visibilityState === 'hidden',
  watch(listener) {
    if (!globalThis.document) return () => {};
    const gone = new AbortController();
    const { signal } = gone;
    const onVisible = () => document.visibilityState === 'visible' && listener('wake');
    window.addEventListener('online', () => listener('online'), { signal });
    window.addEventListener('offline', () => listener('offline'), { signal });
    // A page that comes back out of the back/forward cache has lost its sockets, often without a `close`.
    window.addEventListener('pageshow', () => listener('wake'), { signal });
    document.addEventListener('visibilitychange', onVisible, { signal });
    return () => gone.abort();
  },
};

/**
 * Calls `flush` soon: with the next frame where pages are painted, in the next microtask elsewhere. A page that is
 * hidden gets no frames, so a timer stands by.
 */
export function soon(flush: () => void): void {
  if (typeof requestAnimationFrame !== 'function') return queueMicrotask(flush);
  const once = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    flush();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, 100);
}
