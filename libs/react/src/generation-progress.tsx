import type { ConnectionView, SessionView } from '@openv0/client/view.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import {
  clockTime,
  duration,
  isEstimateFromPast,
  isSlow,
  lastLine,
  outlook,
  paceShare,
  quietTime,
  stepLook,
  stepShare,
  stepTime,
} from './progress-text.js';
import { RunAnnouncer } from './run-announcer.js';
import { StepMark } from './step-mark.js';
import { useCounted } from './use-counted.js';
import { isHeard, useServerNow } from './use-now.js';
import { useStall } from './use-stall.js';

export interface GenerationProgressProps {
  session: SessionView;
  /** The step whose moment is on view elsewhere, while the run may be further: it says "you are here". */
  here?: string | null | undefined;
  /** `steps`: the list alone; `summary`: percentage and time alone. */
  show?: 'all' | 'steps' | 'summary' | undefined;
  /** False where the page has a `RunAnnouncer` elsewhere: there should be one. Default: true. */
  announce?: boolean | undefined;
  className?: string | undefined;
}

/** How far the run is: percentage, time, and its steps. Announces each step's beginning once, politely. */
export function GenerationProgress({
  session,
  here,
  show = 'all',
  announce = true,
  className,
}: GenerationProgressProps) {
  const { state, connection } = session;
  return (
    <section className={`ov0-progress ${className ?? ''}`} data-status={state.status} aria-label="Progress">
      {show !== 'steps' && <Summary session={session} />}
      {show !== 'summary' && <Steps state={state} connection={connection} here={here ?? null} />}
      {announce && <RunAnnouncer session={session} />}
    </section>
  );
}

function Summary({ session }: { session: SessionView }) {
  const { state } = session;
  const percent = Math.floor(state.progress);
  const shown = useCounted(percent);
  const stall = useStall(session);
  return (
    <div className="ov0-summary">
      <div
        className="ov0-percent"
        role="progressbar"
        aria-label="The run's progress"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent} %`}
      >
        <span aria-hidden="true">
          {shown}
          <sup>%</sup>
        </span>
      </div>
      <div className="ov0-outlook">
        <p className="ov0-outlook-main">
          {stall ? `No update for ${quietTime(stall.quiet)}` : outlook(state, !isHeard(session.connection))}
        </p>
        <p className="ov0-outlook-note">
          <Elapsed session={session} stalled={stall !== null} />
        </p>
      </div>
    </div>
  );
}

/** Counts the seconds of a run that is on its way, or says where its estimate is from; says what it took after its end. */
function Elapsed({ session: { state, connection }, stalled }: { session: SessionView; stalled: boolean }) {
  const running = state.status === 'running';
  // As often as a clock beside it, so that the two say the same.
  const now = useServerNow(connection, running ? 250 : null);
  if (state.started_at === null) return null;
  if (!running) return state.total_time === null ? null : <>took {duration(state.total_time * 1000)}</>;
  const elapsed = `${clockTime((now - Date.parse(state.started_at)) / 1000)} elapsed`;
  if (isSlow(state, now)) return <>slower than usual · {elapsed}</>;
  return <>{isEstimateFromPast(state) && !stalled ? 'estimate from past runs' : elapsed}</>;
}

function Steps({
  state,
  connection,
  here,
}: {
  state: SessionState;
  connection: ConnectionView;
  here: string | null;
}) {
  const share = stepShare(state);
  return (
    // Named, because Safari takes the role from a list without bullets.
    <ol className="ov0-steps" role="list">
      {state.steps.map((step) => (
        <Step
          key={step.step_id}
          step={step}
          state={state}
          share={share}
          connection={connection}
          here={here === step.step_id}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  step: StepState;
  state: SessionState;
  share: number;
  connection: ConnectionView;
  here: boolean;
}

function Step({ step, state, share, connection, here }: StepProps) {
  const look = stepLook(step, state);
  const line = look === 'now' ? lastLine(state) : null;
  return (
    <li
      className="ov0-step"
      data-look={look}
      data-here={here || undefined}
      aria-current={look === 'now' ? 'step' : undefined}
    >
      {look === 'now' ? (
        <NowMark state={state} share={share} connection={connection} />
      ) : (
        <StepMark look={look} />
      )}
      <span className="ov0-step-title">
        {step.title}
        {look === 'failed' && step.message !== '' && <span> · {step.message}</span>}
        {here && <span className="ov0-step-here"> · you are here</span>}
        <span className="ov0-hidden">{`, ${SPOKEN[look]}`}</span>
      </span>
      <StepTime step={step} running={look === 'now'} connection={connection} />
      {(look === 'now' || isUnderstood(step, look)) && step.message !== '' && (
        <p className="ov0-step-message">{step.message}</p>
      )}
      {line !== null && (
        <code className="ov0-step-code" aria-hidden="true">
          {line}
        </code>
      )}
    </li>
  );
}

/** What the plan understood stays to be read: a wrong reading is best seen early. */
function isUnderstood(step: StepState, look: string): boolean {
  return step.step_id === 'plan' && look === 'done';
}

/** The pie moves on between two words of the engine. */
function NowMark({
  state,
  share,
  connection,
}: {
  state: SessionState;
  share: number;
  connection: ConnectionView;
}) {
  const now = useServerNow(connection, 250);
  return <StepMark look="now" share={Math.max(share, paceShare(state, now))} />;
}

const SPOKEN = {
  done: 'done',
  now: 'being drawn',
  planned: 'planned',
  failed: 'failed',
  left: 'not finished',
};

function StepTime({
  step,
  running,
  connection,
}: {
  step: StepState;
  running: boolean;
  connection: ConnectionView;
}) {
  const now = useServerNow(connection, running ? 100 : null);
  if (!running && step.ended_at === null) return null;
  const time = stepTime(step, now);
  return time === null ? null : <span className="ov0-step-time">{duration(time)}</span>;
}
