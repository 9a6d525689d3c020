import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from './error-boundary.js';
import { afterFirstPaint } from './first-paint.js';

export interface FailedProps {
  onRetry: () => void;
}

/**
 * A part of the page that is loaded behind its first paint. `waiting` stands in its place until it is here; where it can't
 * be loaded, `Failed` says so and offers to try again.
 */
export function part<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  waiting: ReactNode,
  Failed: ComponentType<FailedProps>,
) {
  let Loaded = lazy(load);
  return function Part(props: P): ReactNode {
    const [tries, setTries] = useState(0);
    const [isPainted, setPainted] = useState(false);
    useEffect(() => afterFirstPaint(() => setPainted(true)), []);
    const retry = (): void => {
      // Some browsers ask for a file that failed only once for each page.
      if (tries > 0) return location.reload();
      Loaded = lazy(load);
      setTries(1);
    };
    if (!isPainted) return waiting;
    return (
      <ErrorBoundary key={tries} fallback={<Failed onRetry={retry} />}>
        <Suspense fallback={waiting}>
          <Loaded {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

interface FailedPartProps extends FailedProps {
  /** Of the place where the part would be. */
  className: string;
  words: string;
}

/** A line in the part's own place. */
export function FailedPart({ className, words, onRetry }: FailedPartProps): ReactNode {
  return (
    <div className={className} role="alert">
      <p className="empty">
        {words}{' '}
        <button type="button" className="text-button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  );
}
