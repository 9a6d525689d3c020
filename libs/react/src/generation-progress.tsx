import type { SessionView } from '@openv0/client/view.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import {
  announcement,
  clockTime,
  duration,
  isEstimateFromPast,
  isSlow,
  lastLine,
  outlook,
  paceShare,
  stepLook,
  stepShare,
  stepTime,
} from './progress-text.js';
import { StepMark } from './step-mark.js';
import { useCounted } from './use-counted.js';
import { useNow } from './use-now.js';
import { useStall } from './use-stall.js';

export interface GenerationProgressProps {
  session: SessionView;
  /** The step whose moment is on view elsewhere, while the run may be further: it says "you are here". */
  here?: string | null | undefined;
  /** `steps`: the list alone; `summary`: percentage and time alone. */
  show?: 'all' | 'steps' | 'summary' | undefined;
  className?: string | undefined;
}

/** How far the run is: percentage, time, and its steps. Announces each step's beginning once, politely. */
export function GenerationProgress({ session, here, show = 'all', className }: GenerationProgressProps) {
  const { state, connection } = session;
  const offset = connection.clock_offset_ms;
  return (
    <section className={`ov0-progress ${className ?? ''}`} data-status={state.status} aria-label="Progress">
      {show !== 'steps' && <Summary session={session} />}
      {show !== 'summary' && <Steps state={state} offset={offset} here={here ?? null} />}
      <p className="ov0-hidden" role="status" aria-live="polite">
        {connection.status === 'replaying' ? '' : announcement(state)}
      </p>
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
          {stall ? `No update for ${Math.floor(stall.quiet)} s` : outlook(state)}
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
  const now = useNow(running ? 1_000 : null) + connection.clock_offset_ms;
  if (state.started_at === null) return null;
  if (!running) return state.total_time === null ? null : <>took {clockTime(state.total_time)}</>;
  const elapsed = `${clockTime((now - Date.parse(state.started_at)) / 1000)} elapsed`;
  if (isSlow(state, now)) return <>slower than usual · {elapsed}</>;
  return <>{isEstimateFromPast(state) && !stalled ? 'estimate from past runs' : elapsed}</>;
}

function Steps({ state, offset, here }: { state: SessionState; offset: number; here: string | null }) {
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
          offset={offset}
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
  offset: number;
  here: boolean;
}

function Step({ step, state, share, offset, here }: StepProps) {
  const look = stepLook(step, state);
  const line = look === 'now' ? lastLine(state) : null;
  return (
    <li
      className="ov0-step"
      data-look={look}
      data-here={here || undefined}
      aria-current={look === 'now' ? 'step' : undefined}
    >
      {look === 'now' ? <NowMark state={state} share={share} offset={offset} /> : <StepMark look={look} />}
      <span className="ov0-step-title">
        {step.title}
        {look === 'failed' && step.message !== '' && <span> · {step.message}</span>}
        {here && <span className="ov0-step-here"> · you are here</span>}
        <span className="ov0-hidden">{`, ${SPOKEN[look]}`}</span>
      </span>
      <StepTime step={step} running={look === 'now'} offset={offset} />
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
function NowMark({ state, share, offset }: { state: SessionState; share: number; offset: number }) {
  const now = useNow(250) + offset;
  return <StepMark look="now" share={Math.max(share, paceShare(state, now))} />;
}

const SPOKEN = {
  done: 'done',
  now: 'being drawn',
  planned: 'planned',
  failed: 'failed',
  left: 'not finished',
};

function StepTime({ step, running, offset }: { step: StepState; running: boolean; offset: number }) {
  const now = useNow(running ? 100 : null) + offset;
  if (!running && step.ended_at === null) return null;
  const time = stepTime(step, now);
  return time === null ? null : <span className="ov0-step-time">{duration(time)}</span>;
}
