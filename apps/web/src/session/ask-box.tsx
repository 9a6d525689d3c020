import { isActive } from '@openv0/contracts/session-state.js';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { generation } from '../data/generation.js';
import { engineTitle } from '../data/config.js';
import { navigate } from '../data/routes.js';
import { tokenOf } from '../data/storage.js';
import { useKeptText } from '../data/use-kept-text.js';
import { Icon } from '../ui/icons.js';
import { isSend, sendKeys } from '../ui/send-keys.js';
import { earlierRevision } from './moments.js';
import { useAsking } from './use-asking.js';
import type { AskedText } from './use-waiting.js';

type AskBoxProps = SessionContext & {
  onStop: () => void;
  /** A run was taken, and will do this. */
  onAsked: (asked: AskedText) => void;
};

/** What should change next; while a run is on, also the way to stop it. */
export function AskBox(props: AskBoxProps): ReactNode {
  return props.config.follow_ups ? <FollowUpForm {...props} /> : <RunBox {...props} />;
}

/** Where the server takes no further prompts: stop the run, or begin another page. */
function RunBox({ session, onStop }: AskBoxProps): ReactNode {
  const active = isActive(session.state);
  return (
    <div className="ask ask-run">
      {active ? (
        <>
          <button type="button" className="text-button stop-button" onClick={onStop}>
            <Icon name="stop" size={14} />
            Stop this run
          </button>
          <span className="spacer" />
          <kbd className="key">Esc</kbd>
        </>
      ) : (
        <>
          <span>The next page starts from a new prompt.</span>
          <span className="spacer" />
          <button type="button" className="button ink small" onClick={() => navigate('/')}>
            Draw another
          </button>
        </>
      )}
    </div>
  );
}

function FollowUpForm({ session, config, replay, onStop, onAsked }: AskBoxProps): ReactNode {
  const { state } = session;
  const active = isActive(state);
  const from = earlierRevision(session, replay);
  const { text, setText, submit, problem, busy } = useFollowUp(session.session_id, from, (asked) => {
    onAsked(asked);
    replay.backToLive();
  });
  return (
    <form className="ask" onSubmit={submit} noValidate>
      {from !== null && (
        <p className="ask-from">
          <Icon name="clockBack" size={15} />
          <span>
            From <b>revision {from}</b>, as on view
          </span>
          <button type="button" className="text-button" onClick={replay.backToLive}>
            Use the newest
          </button>
        </p>
      )}
      <textarea
        dir="auto"
        name="follow-up"
        aria-label="What should change next?"
        aria-describedby="ask-problem"
        rows={1}
        value={text}
        placeholder={active ? 'What should change next? It runs after this one.' : 'What should change?'}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => isSend(event) && submit(event)}
      />
      <p className="prompt-problem" id="ask-problem" role="alert" hidden={problem === ''}>
        {problem}
      </p>
      <div className="ask-foot">
        {active ? (
          <button type="button" className="text-button stop-button" onClick={onStop}>
            <Icon name="stop" size={14} />
            Stop this run
          </button>
        ) : (
          <span className="engine">
            <Icon name="chip" size={15} />
            {engineTitle(config, state.engine ?? 'builtin')}
          </span>
        )}
        <span className="spacer" />
        {active && text.trim() === '' ? (
          <kbd className="key">Esc</kbd>
        ) : (
          <button
            type="submit"
            className="button ink small"
            disabled={busy}
            data-empty={text.trim() === '' || undefined}
          >
            {active ? 'Run next' : 'Run'}
            <kbd aria-hidden="true">{sendKeys()}</kbd>
          </button>
        )}
      </div>
    </form>
  );
}

function useFollowUp(sessionId: string, from: number | null, onAsked: AskBoxProps['onAsked']) {
  const [text, setText] = useKeptText(sessionId);
  const { ask, busy, problem, setProblem } = useAsking();
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    const prompt = text.trim();
    if (prompt === '') return setProblem('Write what should change.');
    void ask(`${from ?? ''} ${prompt}`, (key) =>
      generation
        .session(sessionId, tokenOf(sessionId))
        .followUp(prompt, { key, ...(from !== null && { revision: from }) }),
    ).then((run) => {
      if (run === null) return;
      onAsked({ run, text: prompt });
      setText('');
    });
  };
  return { text, setText, submit, problem, busy };
}
