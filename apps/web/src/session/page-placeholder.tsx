import { currentStep } from '@openv0/react/progress-text.js';
import { plannedSections } from '@openv0/react/preview-draft.js';
import type { ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';

/** Never an empty sheet with no reason: the step at work until the page has something of its own. */
export function PagePlaceholder({ session, replay }: SessionContext): ReactNode {
  const { state } = replay;
  if (state.preview?.html || state.draft?.html) return null;
  const step = currentStep(state);
  // Over the plan's construction lines it stands aside.
  const isPlanned = plannedSections(state).length > 0;
  if (step)
    return (
      <p className={isPlanned ? 'page-now' : 'empty page-empty'}>
        <b>{step.title}</b>
        {step.message !== '' && ` · ${step.message}`}
      </p>
    );
  if (isPlanned) return null;
  const words =
    session.seq === 0
      ? 'Opening the session.'
      : state.status === 'queued' || state.status === 'created'
        ? 'Waiting for its turn. Nothing is planned yet.'
        : state.status === 'running'
          ? 'Reading the prompt. The plan comes first.'
          : 'Nothing was drawn in this run.';
  return <p className="empty page-empty">{words}</p>;
}
