import { useGenerationSession } from '@openv0/react/use-generation-session.js';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { PageConfig } from '../data/config.js';
import { socketAddress } from '../data/config.js';
import { onNewToken, tokenOf } from '../data/storage.js';
import { EmptyDesk, FailedDesk } from '../session/empty-desk.js';
import type { Replay } from '../session/use-replay.js';
import { part } from '../ui/part.js';
import type { Theme } from '../ui/use-theme.js';
import type { MissingReason } from './missing-page.js';
import { MissingPage } from './missing-page.js';

export interface SessionPageProps {
  sessionId: string;
  config: PageConfig;
}

// It comes beside the session, not before it: a socket takes as long to open.
const Desk = part<OpenedSession>(() => import('../session/desk.js'), <EmptyDesk />, FailedDesk);

/** One session: what was asked, how far it is, and the page as it is drawn. */
export default function SessionPage({ sessionId, config }: SessionPageProps): ReactNode {
  if (tokenOf(sessionId) === null && config.viewer_access === 'token') return <MissingPage reason="link" />;
  return <OpenSession sessionId={sessionId} config={config} />;
}

function OpenSession({ sessionId, config }: SessionPageProps): ReactNode {
  const session = useGenerationSession(sessionId, {
    url: socketAddress(config.gateway_url),
    token: () => Promise.resolve(tokenOf(sessionId)),
    // The state at once, however long it took to come about; the way to it follows.
    mode: 'snapshot',
  });
  const { client } = session;
  // A link that ran out, or was taken back: a new one opened beside this window is good for it, too.
  useEffect(
    () =>
      onNewToken(sessionId, () => {
        if (client.getSnapshot().connection.status === 'stopped') client.retryNow();
      }),
    [sessionId, client],
  );
  const { status, close_code: code } = session.connection;
  const missing = missingReason(status, code);
  if (missing && session.seq === 0)
    return (
      <MissingPage
        reason={missing}
        onRetry={missing === 'closed' ? () => session.client.retryNow() : undefined}
      />
    );
  return <Desk session={session} config={config} isGone={missing === 'session'} />;
}

export interface OpenedSession {
  session: ReturnType<typeof useGenerationSession>;
  config: PageConfig;
  /** It was deleted. */
  isGone: boolean;
}

/** What every part of the page gets. */
export interface SessionContext extends Pick<OpenedSession, 'session' | 'config'> {
  replay: Replay;
  theme: Theme;
  isOwner: boolean;
}

function missingReason(status: string, code: number | null): MissingReason | null {
  if (status !== 'stopped') return null;
  switch (code) {
    case 4506:
      return 'session';
    case 4508:
      return 'revoked';
    case 4200:
      return 'expired';
    case 4500:
    case 4502:
    case 4503:
      return 'link';
    default:
      return code === null ? 'link' : 'closed';
  }
}
