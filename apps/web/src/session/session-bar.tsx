import { isActive } from '@openv0/contracts/session-state.js';
import { ConnectionBadge } from '@openv0/react/connection-badge.js';
import type { ReactNode } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';
import { Icon } from '../ui/icons.js';
import { TopBar } from '../ui/top-bar.js';
import { pageTitle } from './run-view.js';
import { Share } from './share.js';

export function SessionBar(props: SessionContext & { onTheme: () => void }): ReactNode {
  const { session, theme, isOwner, onTheme } = props;
  const { state } = session;
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
      <button
        type="button"
        className="icon-button download-button"
        aria-label="Download the site as a zip"
        disabled={state.preview === null || isActive(state)}
        onClick={() => void download(session.session_id, title)}
      >
        <Icon name="download" size={17} />
      </button>
    </TopBar>
  );
}

async function download(sessionId: string, title: string): Promise<void> {
  const archive = await generation.session(sessionId, tokenOf(sessionId)).download('zip');
  if (!archive.ok) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(archive.value);
  link.download = `${title.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-') || 'site'}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
