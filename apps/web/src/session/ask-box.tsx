import { isActive } from '@openv0/contracts/session-state.js';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { sendFollowUp } from '../data/api.js';
import { engineTitle } from '../data/config.js';
import { tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';

/** What should change next; while a run is on, also the way to stop it. */
export function AskBox({ session, config, onStop }: SessionContext & { onStop: () => void }): ReactNode {
  const { state } = session;
  const active = isActive(state);
  const { text, setText, submit, problem, busy } = useFollowUp(session.session_id);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit(event);
  };
  return (
    <form className="ask" onSubmit={submit} noValidate>
      <textarea
        name="follow-up"
        aria-label="What should change next?"
        aria-describedby="ask-problem"
        rows={1}
        value={text}
        placeholder={active ? 'What should change next? It runs after this one.' : 'What should change?'}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
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
            <kbd aria-hidden="true">⌘ ↵</kbd>
          </button>
        )}
      </div>
    </form>
  );
}

function useFollowUp(sessionId: string) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    const prompt = text.trim();
    if (busy) return;
    if (prompt === '') return setProblem('Write what should change.');
    setBusy(true);
    setProblem('');
    void sendFollowUp(sessionId, tokenOf(sessionId), prompt).then((result) => {
      setBusy(false);
      if (result.ok) return setText('');
      const unknown = result.status === 501 || result.error.code === 'NOT_IMPLEMENTED';
      const detail = result.error.details?.[0]?.message ?? result.error.message;
      setProblem(unknown ? 'This server can’t change a finished page yet. Start a new one instead.' : detail);
    });
  };
  return { text, setText, submit, problem, busy };
}
