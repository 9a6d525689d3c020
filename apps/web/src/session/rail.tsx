import { GenerationProgress } from '@openv0/react/generation-progress.js';
import type { ReactNode } from 'react';
import { currentStep } from '@openv0/react/progress-text.js';
import { useStall } from '@openv0/react/use-stall.js';
import type { SessionContext } from '../pages/session-page.js';
import { expiryOf, tokenOf } from '../data/storage.js';
import { untilWhen } from '../data/format.js';
import { navigate } from '../data/routes.js';
import { Icon } from '../ui/icons.js';
import { AskBox } from './ask-box.js';
import { Conversation } from './conversation.js';
import { Notice } from './notice.js';
import type { PhoneView } from './phone.js';
import { RunCards } from './run-cards.js';
import { useNewsInSight } from './use-news-in-sight.js';
import type { AskedText } from './use-waiting.js';

type RailProps = SessionContext & {
  /** On a phone the rail is two views. */
  view: PhoneView;
  /** What is asked for after the run that is on. */
  waiting: readonly AskedText[];
  onAsked: (asked: AskedText) => void;
  onStop: () => void;
};

/** What was asked, how far it is, and what can be asked next. */
export function Rail(props: RailProps): ReactNode {
  const { session, replay, isOwner, view } = props;
  const { run, status, messages } = session.state;
  const isCaughtUp = session.connection.status !== 'replaying';
  const isStalled = useStall(session) !== null;
  const news = `${view} ${isStalled} ${run} ${status} ${messages.length} ${currentStep(session.state)?.step_id}`;
  const scroller = useNewsInSight(isCaughtUp ? news : null, run);
  const here = replay.seq === null ? null : currentStep(replay.state);
  return (
    <aside className="rail" aria-label="The run">
      <div
        className="rail-scroll"
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="What was asked, and its steps"
      >
        <AccessCard session={session} />
        <Conversation {...props} />
        {run > 0 && <GenerationProgress session={session} here={here?.step_id ?? null} announce={false} />}
        <Notice state={session.state} />
        <RunCards {...props} />
      </div>
      {session.seq === 0 ? null : isOwner ? (
        <AskBox {...props} />
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

/** What this window is allowed, where that is less than everything, and what can be done about it. */
function AccessCard({ session }: Pick<SessionContext, 'session'>): ReactNode {
  const { connection, role } = session;
  const ended = connection.status === 'stopped' ? ENDED[connection.reason ?? ''] : undefined;
  if (!ended && role !== 'viewer') return null;
  const expiry = expiryOf(tokenOf(session.session_id));
  const until = expiry === null ? '' : `, works until ${untilWhen(expiry)}`;
  const [title, words] = ended ?? ['You are watching', `Read-only link${until}`];
  return (
    <div className="watching">
      <Icon name={ended ? 'error' : 'eye'} size={17} />
      <span>
        <b>{title}</b>
        {words}
      </span>
    </div>
  );
}

const ENDED: Record<string, readonly [title: string, words: string] | undefined> = {
  revoked: ['You were watching', 'The link was taken back. Ask for a new one to go on.'],
  token_expired: ['You were watching', 'The link has run out. Ask for a new one to go on.'],
  session_not_found: ['This session was deleted', 'This window keeps what it had until it is closed.'],
};
