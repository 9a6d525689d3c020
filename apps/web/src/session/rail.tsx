import { GenerationProgress } from '@openv0/react/generation-progress.js';
import type { ReactNode, RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { currentStep } from '@openv0/react/progress-text.js';
import type { SessionContext } from '../pages/session-page.js';
import { readSession } from '../data/api.js';
import { expiryOf, tokenOf } from '../data/storage.js';
import { untilWhen } from '../data/format.js';
import { navigate } from '../data/routes.js';
import { Icon } from '../ui/icons.js';
import { engineTitle } from '../data/config.js';
import { AskBox } from './ask-box.js';
import { RunCards } from './run-cards.js';

/** A follow-up that was taken: the log tells of it when its turn comes. */
interface AskedText {
  run: number;
  text: string;
}

/** What was asked, how far it is, and what can be asked next. */
export function Rail(props: SessionContext & { onStop: () => void }): ReactNode {
  const { session, replay, isOwner, onStop } = props;
  const scroller = useNewsInSight(`${session.state.status} ${currentStep(session.state)?.step_id}`);
  const here = replay.seq === null ? null : currentStep(replay.state);
  const [asked, addAsked] = useAsked(session.session_id, isOwner && session.state.status === 'running');
  return (
    <aside className="rail" aria-label="The run">
      <div
        className="rail-scroll"
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="What was asked, and its steps"
      >
        {session.role === 'viewer' && <WatchingCard session={session} />}
        <Conversation {...props} asked={asked} />
        {session.state.run > 0 && <GenerationProgress session={session} here={here?.step_id ?? null} />}
        <RunCards {...props} onStop={onStop} />
      </div>
      {session.seq === 0 ? null : isOwner ? (
        <AskBox {...props} onStop={onStop} onAsked={(run, text) => addAsked({ run, text })} />
      ) : (
        <div className="make-own">
          <button type="button" className="button plain" onClick={() => navigate('/')}>
            <Icon name="plus" size={14} />
            Make your own
          </button>
          <span>No account needed</span>
        </div>
      )}
    </aside>
  );
}

/** What was asked here, and what waits of what its owner asked before the page was opened. */
function useAsked(sessionId: string, isOn: boolean): [readonly AskedText[], (more: AskedText) => void] {
  const [asked, setAsked] = useState<readonly AskedText[]>([]);
  useEffect(() => {
    if (!isOn) return;
    void readSession(sessionId, tokenOf(sessionId)).then((result) => {
      if (!result.ok) return;
      const waiting = result.value.waiting.map(({ run, prompt }) => ({ run, text: prompt }));
      setAsked((list) => waiting.reduce(withAsked, list));
    });
  }, [sessionId, isOn]);
  return [asked, (more) => setAsked((list) => withAsked(list, more))];
}

function withAsked(list: readonly AskedText[], more: AskedText): readonly AskedText[] {
  return list.some(({ run }) => run === more.run) ? list : [...list, more];
}

/** The step at work, and what is said about a run that ended, stay in sight in a long list. */
function useNewsInSight(news: string): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const show = useEffectEvent((_news: string) => {
    const room = scroller.current;
    const card = room?.querySelector('[aria-current=step], .card')?.getBoundingClientRect();
    if (!room || !card) return;
    const over = card.bottom + 24 - room.getBoundingClientRect().bottom;
    if (over > 0) room.scrollBy({ top: over });
  });
  useEffect(() => show(news), [news]);
  return scroller;
}

/** The prompt of this run; what was asked before it, with what it came to. */
function Conversation({
  session,
  config,
  asked,
}: SessionContext & { asked: readonly AskedText[] }): ReactNode {
  const { state } = session;
  const told = state.messages.filter(({ role }) => role === 'user');
  const untold = asked.filter(({ run }) => !told.some((message) => message.run === run));
  const queued = [...told, ...untold].filter(({ run }) => run > state.run);
  const replies = state.messages.filter(({ role, run }) => role === 'engine' && run === state.run);
  const prompt = state.run > 0 ? state.prompt : (state.messages[0]?.text ?? '');
  return (
    <section className="conversation" aria-label="What was asked">
      {state.runs
        .filter(({ run }) => run < state.run)
        .map((past) => (
          <div className="past-run" key={past.run}>
            <p dir="auto">{past.prompt}</p>
            <small>
              Version {past.run} · {past.total_steps} steps
            </small>
          </div>
        ))}
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
      {replies.map(({ text, timestamp }) => (
        <p className="reply" dir="auto" key={timestamp}>
          {text}
        </p>
      ))}
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

function WatchingCard({ session }: Pick<SessionContext, 'session'>): ReactNode {
  const expiry = expiryOf(tokenOf(session.session_id));
  const isOver = session.connection.status === 'stopped';
  return (
    <div className="watching">
      <Icon name="eye" size={17} />
      <span>
        <b>{isOver ? 'You were watching' : 'You are watching'}</b>
        Read-only link{expiry === null || isOver ? '' : `, works until ${untilWhen(expiry)}`}
      </span>
    </div>
  );
}
