import type { RunState, SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { engineTitle } from '../data/config.js';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { pastWords } from './run-view.js';

/** A follow-up that was taken: the log tells of it when its turn comes. */
export interface AskedText {
  run: number;
  text: string;
}

/** So many earlier runs stay open; those before them are folded. */
const OPEN_RUNS = 3;

/** The prompt of this run and its answer; what was asked before it, with what it came to; what waits. */
export function Conversation({
  session,
  config,
  asked,
}: SessionContext & { asked: readonly AskedText[] }): ReactNode {
  const { state } = session;
  const told = state.messages.filter(({ role }) => role === 'user');
  const untold = asked.filter(({ run }) => !told.some((message) => message.run === run));
  const queued = [...told, ...untold].filter(({ run }) => run > state.run);
  const prompt = state.run > 0 ? state.prompt : (state.messages[0]?.text ?? '');
  const past = state.runs.filter(({ run }) => run < state.run);
  const folded = past.length > OPEN_RUNS + 1 ? past.slice(0, -OPEN_RUNS) : [];
  return (
    <section className="conversation" aria-label="What was asked">
      {folded.length > 0 && (
        <details className="earlier">
          <summary>{folded.length} earlier</summary>
          <PastRuns state={state} runs={folded} />
        </details>
      )}
      <PastRuns state={state} runs={past.slice(folded.length)} />
      <p className="prompt" dir="auto">
        {prompt}
      </p>
      {state.engine !== null && (
        <p className="engine-line">
          <Icon name="chip" size={15} />
          <b>{engineTitle(config, state.engine)}</b>
          {state.engine === 'builtin' && <span>· no AI key</span>}
        </p>
      )}
      <Replies state={state} run={state.run} />
      {state.run > 0 &&
        queued.map(({ run, text }) => (
          <p className="queued" dir="auto" key={run}>
            Next: {text}
          </p>
        ))}
      {session.seq > 0 && state.status === 'created' && <p className="empty">Nothing asked yet.</p>}
    </section>
  );
}

function PastRuns({ state, runs }: { state: SessionState; runs: readonly RunState[] }): ReactNode {
  return runs.map((past) => (
    <div className="past-run" key={past.run}>
      <p dir="auto">{past.prompt}</p>
      <Replies state={state} run={past.run} />
      <small>{pastWords(state.runs, state.runs.indexOf(past))}</small>
    </div>
  ));
}

/** What the engine said to it. */
function Replies({ state, run }: { state: SessionState; run: number }): ReactNode {
  return state.messages
    .filter((message) => message.role === 'engine' && message.run === run)
    .map(({ text, timestamp }) => (
      <p className="reply" dir="auto" key={timestamp}>
        {text}
      </p>
    ));
}
