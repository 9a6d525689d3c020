import type { ErrorState, SessionState } from '@openv0/contracts/session-state.js';
import { quietTime } from '@openv0/react/progress-text.js';
import { useStall } from '@openv0/react/use-stall.js';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { generation } from '../data/generation.js';
import { navigate } from '../data/routes.js';
import { tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';
import { FixButton } from './fix-button.js';
import { failedStep, faultOf, stepToGoOnFrom } from './run-view.js';
import { useAsking } from './use-asking.js';

type CardsProps = SessionContext & { onStop: () => void };

/** What happened, what still works, one ink button. */
export function RunCards(props: CardsProps): ReactNode {
  const { state } = props.session;
  if (state.status === 'running') return <StallCard {...props} />;
  if (state.status === 'failed' || state.status === 'cancelled') {
    return <EndedCard key={state.run} {...props} />;
  }
  return state.status === 'completed' ? <FaultCard {...props} /> : null;
}

function StallCard({ session, isOwner, onStop }: CardsProps): ReactNode {
  const stall = useStall(session);
  const [accepted, setAccepted] = useState(0);
  if (!stall || accepted === session.seq) return null;
  return (
    <section className="card" aria-label="Still working">
      <h2>Still working</h2>
      <p>
        No update for {quietTime(stall.quiet)}.
        {stall.longest !== null && ` The longest step so far took ${quietTime(Math.round(stall.longest))}.`}
      </p>
      <div className="card-buttons">
        {isOwner && (
          <button type="button" className="button plain" onClick={onStop}>
            Stop this run
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => setAccepted(session.seq)}>
          Keep waiting
        </button>
      </div>
    </section>
  );
}

function EndedCard({ session, config, isOwner }: CardsProps): ReactNode {
  const { state } = session;
  const { retry, isAsked, problem } = useRetry(session);
  const error = state.errors.findLast(({ run, source }) => run === state.run && source === 'generation');
  const failed = failedStep(state);
  const from = stepToGoOnFrom(state);
  const isFromStart = from === null || from.step_id === state.steps[0]?.step_id;
  const canRetry = config.follow_ups && error?.retry_available !== false;
  return (
    <section className="card" aria-label={state.status === 'failed' ? 'The run stopped' : 'Stopped'}>
      <h2>
        {state.status === 'failed' && <Icon name="warn" />}
        {state.status === 'failed'
          ? whatHappened(error, failed?.title)
          : isOwner
            ? 'Stopped by you'
            : 'Stopped by its owner'}
      </h2>
      <p>
        {stillWorks(state)}
        {problem !== '' && ` ${problem}`}
      </p>
      {isOwner && (
        <div className="card-buttons">
          {canRetry && (
            <button
              type="button"
              className="button ink"
              disabled={isAsked}
              onClick={() => retry(isFromStart ? undefined : from.step_id)}
            >
              {failed ? (isFromStart ? 'Retry' : `Retry from ${failed.title}`) : 'Go on'}
            </button>
          )}
          {canRetry && !isFromStart && (
            <button type="button" className="button quiet" disabled={isAsked} onClick={() => retry()}>
              Retry all
            </button>
          )}
          <button
            type="button"
            className={`button ${canRetry ? 'quiet' : 'ink'}`}
            onClick={() => navigate('/')}
          >
            Start over
          </button>
        </div>
      )}
    </section>
  );
}

/** A finished page that has a fault all the same. A part that was not written is written again, not mended. */
function FaultCard({ session, config, isOwner }: CardsProps): ReactNode {
  const { retry, isAsked, problem } = useRetry(session);
  const fault = faultOf(session.state);
  if (!fault) return null;
  const isCut = fault.error_code === 'OUTPUT_TRUNCATED' || fault.file === undefined;
  const left = isCut ? failedStep(session.state) : null;
  const { error_message: message, line } = fault;
  const file = fault.file === 'html' || fault.file === 'css' || fault.file === 'js' ? fault.file : undefined;
  return (
    <section className="card" aria-label="A fault of the page">
      <h2>
        <Icon name="warn" />
        {message}
      </h2>
      <p>
        {stillWorks(session.state)}
        {problem !== '' && ` ${problem}`}
      </p>
      {isOwner && config.follow_ups && (
        <div className="card-buttons">
          {left ? (
            <button
              type="button"
              className="button ink"
              disabled={isAsked}
              onClick={() => retry(left.step_id)}
            >
              Retry from {left.title}
            </button>
          ) : (
            <FixButton
              className="button ink"
              sessionId={session.session_id}
              run={session.state.run}
              fault={{ message, ...(file && { file }), ...(line !== undefined && { line }) }}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** Takes the latest run up again, from a step or its beginning. When the run asked for has begun, another may be. */
function useRetry({ session_id: id, state: { run } }: CardsProps['session']) {
  const { ask, asked, busy, problem } = useAsking();
  const retry = (step?: string): void =>
    void ask(`${step} of run ${run}`, (key) =>
      generation.session(id, tokenOf(id)).retry({ fromStep: step, key }),
    );
  return { retry, isAsked: busy || (asked !== null && asked > run), problem };
}

function whatHappened(error: ErrorState | undefined, step: string | undefined): string {
  if (error?.error_message) return error.error_message;
  return step === undefined ? 'The run could not go on' : `${step} could not be written`;
}

function stillWorks(state: SessionState): string {
  const revision = state.preview?.revision;
  if (revision === undefined) return 'Nothing was written yet, so nothing is lost.';
  return `What was finished stays: revision ${revision} is the last good one.`;
}
