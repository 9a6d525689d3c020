import type { ConnectionView, SessionView } from '@openv0/client/view.js';
import { useState } from 'react';
import { announcement } from './progress-text.js';
import { useSettled } from './use-now.js';

/** How the line is, as far as it is worth a word. `opening`: what arrives now is old. */
export type Line = 'opening' | 'good' | 'lost' | 'offline' | 'stopped';

export interface Said {
  line: Line;
  /** What the run would say. */
  words: string;
  /** It was said that the line is lost, and not yet that it is back. */
  isCut: boolean;
  /** What the region holds. */
  text: string;
}

/** A line that is back sooner was not worth a word, in milliseconds. */
const SAID_AFTER_MS = 400;

/**
 * The one polite region of a page: says a step's beginning, the run's end, a line that is lost and that is back, each
 * once. Shows nothing.
 */
export function RunAnnouncer({ session }: { session: SessionView }) {
  return (
    <p className="ov0-hidden" role="status" aria-live="polite">
      {useAnnouncement(session)}
    </p>
  );
}

function useAnnouncement({ state, connection }: SessionView): string {
  const now = lineOf(connection);
  const line = useSettled(now, now, SAID_AFTER_MS, isAtOnce) ?? (isAtOnce(now) ? now : 'opening');
  const words = announcement(state);
  const [said, setSaid] = useState<Said>({ line: 'opening', words: '', isCut: false, text: '' });
  if (said.line === line && said.words === words) return said.text;
  const next = say(said, line, words);
  setSaid(next);
  return next.text;
}

/** Pure: what is said when the line or the run's words have become these. */
export function say(before: Said, line: Line, words: string): Said {
  switch (line) {
    case 'opening':
      // What was said stays: said anew, it would be announced anew.
      return { ...before, line, words };
    case 'lost':
      return { line, words, isCut: true, text: 'The connection is lost. Trying again.' };
    case 'offline':
      return { line, words, isCut: true, text: 'You are offline. This page goes on when you are back.' };
    case 'stopped':
      return { line, words, isCut: false, text: 'The connection has ended.' };
    case 'good': {
      const text = before.isCut ? `Connected again. ${words}`.trim() : words;
      return { line, words, isCut: false, text };
    }
  }
}

function lineOf({ status, attempt }: ConnectionView): Line {
  if (status === 'live') return 'good';
  if (status === 'offline' || status === 'stopped') return status;
  return status === 'waiting' || (status === 'connecting' && attempt > 0) ? 'lost' : 'opening';
}

function isAtOnce(line: string): boolean {
  return line !== 'lost' && line !== 'offline';
}
