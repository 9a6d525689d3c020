import { isActive } from '@openv0/contracts/session-state.js';
import { clockTime } from '@openv0/react/progress-text.js';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { withMoment } from '../data/moment.js';
import { roleOf, tokenOf } from '../data/storage.js';
import type { SessionContext } from '../pages/session-page.js';
import { Icon } from '../ui/icons.js';
import type { TapeLayout } from './tape-layout.js';

type PastPillProps = SessionContext & { x: number; layout: TapeLayout; now: number };

/** Where the reader is, and what can be done from there. */
export function PastPill({ replay, session, config, isOwner, x, layout, now }: PastPillProps): ReactNode {
  const canChange = isOwner && config.follow_ups && replay.state.preview !== null;
  // Half of the pill, so that it stays over the tape, and over the transport at its left.
  const half = canChange ? 262 : 172;
  const leftmost = half - 110;
  const at = layout.moments.findLast(({ seq }) => seq <= (replay.seq ?? 0))?.at;
  const end = isActive(session.state) ? now : Date.parse(session.state.ended_at ?? '');
  const behind = at === undefined ? 0 : Math.max(0, (end - at) / 1_000);
  return (
    <div
      className="past-pill"
      style={{ left: Math.min(Math.max(x, leftmost), Math.max(leftmost, layout.width - half)) }}
    >
      <Icon name="clockBack" />
      <span>
        <span className="past-viewing">Viewing </span>
        {replay.state.run < session.state.run ? (
          <b>version {Math.max(1, replay.state.run)}</b>
        ) : (
          <>
            <b>{behind < 60 ? `${Math.round(behind)} s` : clockTime(behind)}</b>{' '}
            {isActive(session.state) ? 'ago' : 'before the end'}
          </>
        )}
      </span>
      <CopyMoment sessionId={session.session_id} seq={replay.seq} />
      {canChange && (
        <button
          type="button"
          className="text-button change-from"
          aria-label="Change from here"
          title="Restore this revision: the next run goes on from it"
          onClick={askFromHere}
        >
          <span>
            Change<span> from here</span>
          </span>
        </button>
      )}
      <button type="button" className="button ink small" onClick={replay.backToLive}>
        {isActive(session.state) ? 'Back to live' : 'Back to the end'}
        <kbd aria-hidden="true">L</kbd>
      </button>
    </div>
  );
}

/** The field says from which revision it goes on. On a phone it is on another view. */
function askFromHere(): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=follow-up]');
  if (field?.checkVisibility() === false) document.querySelector<HTMLElement>('.phone-tabs button')?.click();
  requestAnimationFrame(() => field?.focus());
}

/** The address of the moment, for others and for later. */
function CopyMoment({ sessionId, seq }: { sessionId: string; seq: number | null }): ReactNode {
  const [copied, setCopied] = useState<number | null>(null);
  const isCopied = copied !== null && copied === seq;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(momentLink(sessionId, seq));
      setCopied(seq);
    } catch {
      // A browser may refuse; the address says the same.
    }
  };
  return (
    <>
      <button
        type="button"
        className="icon-button copy-moment"
        aria-label="Copy a link to this moment"
        title="Copy a link to this moment"
        onClick={() => void copy()}
      >
        <Icon name={isCopied ? 'check' : 'link'} />
      </button>
      <span className="sr-only" role="status">
        {isCopied ? 'Link copied.' : ''}
      </span>
    </>
  );
}

/** A viewer may hand on the link that they were given; an owner's token is for nobody else. */
function momentLink(sessionId: string, seq: number | null): string {
  const token = tokenOf(sessionId);
  const fragment = roleOf(token) === 'viewer' && token !== null ? `#t=${token}` : '';
  return location.origin + location.pathname + withMoment(seq, fragment);
}
