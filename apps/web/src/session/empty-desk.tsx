import type { ReactNode } from 'react';
import { CropMarks } from '../pages/missing-page.js';
import type { FailedProps } from '../ui/part.js';
import { TopBar } from '../ui/top-bar.js';
import { useTheme } from '../ui/use-theme.js';

/** The desk before anything lies on it, in the same places. */
export function EmptyDesk({ children }: { children?: ReactNode }): ReactNode {
  const { theme, toggle } = useTheme();
  return (
    <div className="page session-page" data-view="preview">
      <TopBar theme={theme} onTheme={toggle} title={<h1 className="session-title">Opening</h1>} />
      <div className="phone-head" />
      <main className="desk">
        <aside className="rail" aria-label="The run" />
        <section className="stage" aria-label="The page">
          <div className="stage-bar" />
          <div className="sheets">
            <div className="sheet preview-sheet">
              <CropMarks />
              <div className="empty page-empty">{children ?? 'Opening the session.'}</div>
            </div>
          </div>
        </section>
        <section className="tape" aria-label="The run as a tape" />
      </main>
      <div className="phone-tabs" />
    </div>
  );
}

/** It could not be loaded. The session doesn't mind. */
export function FailedDesk({ onRetry }: FailedProps): ReactNode {
  return (
    <EmptyDesk>
      <div className="failed-part" role="alert">
        <p>A part of this page did not load. What was drawn, and a run that is on, go on without it.</p>
        <button type="button" className="button ink" onClick={onRetry}>
          Try again
        </button>
      </div>
    </EmptyDesk>
  );
}
