/** A page that nobody looks at is never painted: it goes on all the same, in milliseconds. */
const UNSEEN_MS = 300;

/** Calls back once this page has shown something; at once if it has. The result takes it back. */
export function afterFirstPaint(callback: () => void): () => void {
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const once = (): void => {
    stop();
    callback();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) once();
  });
  const timer = setTimeout(once, UNSEEN_MS);
  observer.observe({ type: 'paint', buffered: true });
  return stop;
}
