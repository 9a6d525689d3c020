import type { ReactNode } from 'react';
import { navigate } from '../data/routes.js';
import { TopBar } from '../ui/top-bar.js';
import { useTheme } from '../ui/use-theme.js';

export type MissingReason =
  'address' | 'session' | 'link' | 'revoked' | 'expired' | 'revision' | 'server' | 'closed' | 'broken';

const WORDS: Record<MissingReason, { title: string; text: string }> = {
  address: {
    title: 'There is no page at this address',
    text: 'A session’s address ends in 22 characters. Part of it may be missing.',
  },
  session: {
    title: 'This session is not here',
    text: 'It was deleted, or the address is not complete. Your other sessions are on the start page.',
  },
  link: {
    title: 'This link does not open the session',
    text: 'It is incomplete, or made for another session. Ask for a new one; nothing else is affected.',
  },
  revoked: {
    title: 'This link was revoked',
    text: 'Whoever shared the session took the link back. Ask for a new one.',
  },
  expired: {
    title: 'This link has run out',
    text: 'The session is still there. Ask for a new link to go on watching.',
  },
  revision: {
    title: 'There is nothing to show yet',
    text: 'Nothing has been written for this page, or this revision is gone. The session itself still works.',
  },
  server: {
    title: 'The server does not answer',
    text: 'It may be starting. This page asks again every two seconds; nothing that was drawn is lost.',
  },
  closed: {
    title: 'The connection was closed',
    text: 'Too many windows may be open, or this page is older than the server. Nothing that was drawn is lost.',
  },
  broken: {
    title: 'A part of this page did not load',
    text: 'The server may have a newer version. What was drawn, and a run that is on, go on without this window.',
  },
};

export function MissingPage({ reason, onRetry }: { reason: MissingReason; onRetry?: () => void }): ReactNode {
  const { theme, toggle } = useTheme();
  const { title, text } = WORDS[reason];
  return (
    <div className="page">
      <TopBar theme={theme} onTheme={toggle} />
      <main className="missing">
        <div className="sheet missing-sheet">
          <CropMarks />
          <h1>{title}</h1>
          <p>{text}</p>
          <button type="button" className="button ink" onClick={onRetry ?? (() => navigate('/'))}>
            {onRetry ? 'Try now' : 'To the start page'}
          </button>
        </div>
      </main>
    </div>
  );
}

/** The corners of a sheet that is not cut yet. */
export function CropMarks(): ReactNode {
  return (
    <span className="crop-marks" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}
