import { isActive } from '@openv0/contracts/session-state.js';
import { ConnectionBadge } from '@openv0/react/connection-badge.js';
import type { ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { TopBar } from '../ui/top-bar.js';
import { Download } from './download.js';
import { earlierRevision } from './moments.js';
import { PhoneMenu } from './phone-menu.js';
import { pageTitle } from './run-view.js';
import { Share } from './share.js';

type SessionBarProps = SessionContext & { onTheme: () => void; onHelp: () => void };

export function SessionBar(props: SessionBarProps): ReactNode {
  const { session, replay, theme, isOwner, onTheme, onHelp } = props;
  const { state } = session;
  const earlier = earlierRevision(session, replay);
  const title = pageTitle(state);
  // Without a connection nobody knows.
  const viewers = session.connection.status === 'stopped' ? null : session.viewers;
  const canDownload = state.preview !== null;
  return (
    <TopBar
      end={
        <>
          {isOwner && <Share session={session} replay={replay} />}
          <PhoneMenu
            viewers={viewers}
            canShare={isOwner}
            canDownload={canDownload}
            theme={theme}
            onTheme={onTheme}
          />
        </>
      }
      theme={theme}
      onTheme={onTheme}
      title={
        <h1 className="session-title" dir="auto">
          {title || (session.seq === 0 ? 'Opening' : 'New session')}
        </h1>
      }
    >
      <ConnectionBadge session={session} onRetry={() => session.client.retryNow()} />
      {viewers !== null && (
        <span className="viewers" title="People watching now">
          <Icon name="eye" size={17} />
          <span className="sr-only">Watching now: </span>
          {viewers}
        </span>
      )}
      <button type="button" className="icon-button help-button" aria-label="Keys" onClick={onHelp}>
        <Icon name="help" size={17} />
      </button>
      <Download
        sessionId={session.session_id}
        title={title}
        revision={earlier}
        drawing={isActive(state) ? (state.preview?.revision ?? null) : null}
        disabled={!canDownload}
      />
    </TopBar>
  );
}
