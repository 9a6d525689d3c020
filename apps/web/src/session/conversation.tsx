import type { SessionState } from '@openv0/contracts/session-state.js';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { engineMeans, engineTitle } from '../data/config.js';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { pastWords } from './run-view.js';
import type { AskedText } from './use-waiting.js';

/** So many earlier runs stay open; those before them are folded. */
const OPEN_RUNS = 3;

/** The prompt of this run and its answer; what was asked before it, with what it came to; what waits. */
export function Conversation({
  session,
  config,
  waiting,
}: SessionContext & { waiting: readonly AskedText[] }): ReactNode {
  const { state } = session;
  const prompt = state.run > 0 ? state.prompt : (state.messages[0]?.text ?? '');
  return (
    <section className="conversation" aria-label="What was asked">
      <Past runs={state.runs} messages={state.messages} run={state.run} />
      <p className="prompt" dir="auto">
        {prompt}
      </p>
      {state.engine !== null && (
        <p className="engine-line">
          <Icon name="chip" size={15} />
          <b>{engineTitle(config, state.engine)}</b> <span>· {engineMeans(config, state.engine)}</span>
        </p>
      )}
      <Replies messages={state.messages} run={state.run} />
      <Outcome state={state} />
      {state.run > 0 &&
        waiting.map(({ run, text }) => (
          <p className="queued" dir="auto" key={run}>
            Next: {text}
          </p>
        ))}
      {session.seq > 0 && state.status === 'created' && <p className="empty">Nothing asked yet.</p>}
    </section>
  );
}

type PastProps = Pick<SessionState, 'runs' | 'messages' | 'run'>;

/** The runs before `run`. A frame of a draft that grows changes nothing here. */
const Past = memo(function Past({ runs, messages, run }: PastProps): ReactNode {
  const past = runs
    .filter((one) => one.run < run)
    .map((one) => (
      <div className="past-run" key={one.run}>
        <p dir="auto">{one.prompt}</p>
        <Replies messages={messages} run={one.run} />
        <small>{pastWords(one, one === runs[0])}</small>
      </div>
    ));
  const folded = past.length > OPEN_RUNS + 1 ? past.length - OPEN_RUNS : 0;
  return (
    <>
      {folded > 0 && (
        <details className="earlier">
          <summary>{folded} earlier</summary>
          {past.slice(0, folded)}
        </details>
      )}
      {past.slice(folded)}
    </>
  );
});

/** What the run on view came to. Where it was stopped, a card says so, and what can be done about it. */
function Outcome({ state }: { state: SessionState }): ReactNode {
  const run = state.runs.find((one) => one.run === state.run);
  if (!run || state.status !== 'completed') return null;
  return <p className="outcome">{pastWords(run, run === state.runs[0])}</p>;
}

/** What the engine said to it. */
function Replies({ messages, run }: Pick<PastProps, 'messages' | 'run'>): ReactNode {
  return messages
    .filter((message) => message.role === 'engine' && message.run === run)
    .map(({ text, timestamp }) => (
      <p className="reply" dir="auto" key={timestamp}>
        {text}
      </p>
    ));
}
