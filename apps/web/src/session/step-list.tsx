import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../ui/icons.js';
import { useNow } from '../ui/use-now.js';
import { lastLine, stepFraction, stepTime } from './run-view.js';
import type { ServerClock } from './use-server-clock.js';

export interface StepListProps {
  state: SessionState;
  clock: ServerClock;
  /** The past that is on view; null: live. */
  viewed: SessionState | null;
}

/** The run's steps: shape says the state, colour repeats it. */
export function StepList({ state, clock, viewed }: StepListProps): ReactNode {
  const now = clock.at(useNow(state.status === 'running'));
  if (state.steps.length === 0) return null;
  const here = viewed?.steps.find((step) => step.status === 'in_progress')?.step_id;
  return (
    <ol className="steps" aria-label="Steps">
      {state.steps.map((step) => (
        <Step key={step.step_id} step={step} state={state} now={now} isHere={step.step_id === here} />
      ))}
    </ol>
  );
}

interface StepProps {
  step: StepState;
  state: SessionState;
  now: number;
  isHere: boolean;
}

const SPOKEN: Record<StepState['status'], string> = {
  pending: 'planned',
  in_progress: 'now',
  completed: 'done',
  failed: 'failed',
};

function Step({ step, state, now, isHere }: StepProps): ReactNode {
  const isNow = step.status === 'in_progress' && state.status === 'running';
  // A run that ended leaves the step it was at unfinished, not at work.
  const status = step.status === 'in_progress' && !isNow ? 'stopped' : step.status;
  return (
    <li
      className="step"
      data-status={status}
      data-here={isHere || undefined}
      aria-current={isNow ? 'step' : undefined}
    >
      <Node step={step} state={state} isNow={isNow} />
      <span className="step-title">
        {step.title}
        <span className="sr-only">, {SPOKEN[step.status]}</span>
        {isHere && <span className="here"> · you are here</span>}
        {step.status === 'failed' && <FailedAt state={state} step={step} />}
      </span>
      <span className="step-time">{status === 'stopped' ? '' : stepTime(step, now)}</span>
      {isNow && (
        <>
          <span className="step-message">{step.message}</span>
          <CodeLine state={state} />
        </>
      )}
    </li>
  );
}

function Node({ step, state, isNow }: { step: StepState; state: SessionState; isNow: boolean }): ReactNode {
  if (step.status === 'failed')
    return (
      <span className="node">
        <Icon name="warn" size={15} />
      </span>
    );
  const style = isNow ? ({ '--done': stepFraction(state, step) } as CSSProperties) : undefined;
  return <span className="node" style={style} aria-hidden="true" />;
}

function FailedAt({ state, step }: { state: SessionState; step: StepState }): ReactNode {
  const line = state.errors.findLast((error) => error.step_id === step.step_id)?.line;
  return ` · stopped${line === undefined ? '' : ` on line ${line}`}`;
}

/** What is being typed right now; not for screen readers, who would hear every letter. */
function CodeLine({ state }: { state: SessionState }): ReactNode {
  const line = lastLine(state);
  if (!line) return null;
  return (
    <code className="code-line" aria-hidden="true">
      <span>{line.markup}</span>
      {line.text}
      <i className="caret" />
    </code>
  );
}
