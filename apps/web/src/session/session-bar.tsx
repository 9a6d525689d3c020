import { isActive } from '@openv0/contracts/session-state.js';
import { ConnectionBadge } from '@openv0/react/connection-badge.js';
import type { ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import { TopBar } from '../ui/top-bar.js';
import { Download } from './download.js';
import { earlierRevision } from './moments.js';
import { pageTitle } from './run-view.js';
import { Share } from './share.js';

type SessionBarProps = SessionContext & { onTheme: () => void; onHelp: () => void };

export function SessionBar(props: SessionBarProps): ReactNode {
  const { session, replay, theme, isOwner, onTheme, onHelp } = props;
  const { state } = session;
  const earlier = earlierRevision(session, replay);
  const title = pageTitle(state);
  return (
    <TopBar
      end={isOwner && <Share sessionId={session.session_id} />}
      theme={theme}
      onTheme={onTheme}
      title={<h1 className="session-title">{title || (session.seq === 0 ? 'Opening' : 'New session')}</h1>}
    >
      <ConnectionBadge session={session} onRetry={() => session.client.retryNow()} />
      {session.viewers !== null && (
        <span className="viewers" title="People watching now">
          <Icon name="eye" size={17} />
          <span className="sr-only">Watching now: </span>
          {session.viewers}
        </span>
      )}
      <button type="button" className="icon-button help-button" aria-label="Keys" onClick={onHelp}>
        <Icon name="help" size={17} />
      </button>
      <Download
        sessionId={session.session_id}
        title={title}
        revision={earlier}
        disabled={earlier === null && (state.preview === null || isActive(state))}
      />
    </TopBar>
  );
}
