import { clockTime } from '@openv0/react/progress-text.js';
import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';

const SharePanel = lazy(() => import('./share-panel.js'));

/** A button and its popover; what stands in it arrives when it is first opened. */
export function Share({ session, replay }: Pick<SessionContext, 'session' | 'replay'>): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button plain share-button" popoverTarget="share">
        <Icon name="share" />
        Share
      </button>
      <div
        id="share"
        popover="auto"
        className="popover"
        role="dialog"
        aria-labelledby="share-title"
        onBeforeToggle={() => setOpened(true)}
      >
        {opened && (
          <Suspense fallback={<h2 id="share-title">Share this session</h2>}>
            <SharePanel sessionId={session.session_id} moment={momentOf(session, replay)} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** What is on view, where that is not the newest. */
function momentOf(
  { state, client }: SessionContext['session'],
  { seq }: SessionContext['replay'],
): { seq: number; time: string } | null {
  const entry = seq === null ? undefined : client.history().find((one) => one.seq === seq);
  if (!entry || state.started_at === null) return null;
  const seconds = (Date.parse(entry.at) - Date.parse(state.started_at)) / 1_000;
  return { seq: entry.seq, time: seconds < 0 ? 'an earlier run' : clockTime(seconds) };
}
