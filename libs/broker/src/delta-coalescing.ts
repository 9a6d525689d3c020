import type { SessionEvent } from '@openv0/contracts/events.js';

/** UTF-16 code units. JSON needs at most 6 bytes for one, so a coalesced delta always fits an event. */
const MAX_TEXT = 64 * 1024;

/**
 * One delta that says what `first` and then `second` say; null when they can't be one: not both deltas, of another
 * step, revision or file, or `second` doesn't go on where `first` ends.
 */
export function coalesce(first: SessionEvent, second: SessionEvent): SessionEvent | null {
  if (first.type !== 'preview:delta' || second.type !== 'preview:delta') return null;
  const [a, b] = [first.data, second.data];
  const goesOn =
    a.session_id === b.session_id &&
    a.step_id === b.step_id &&
    a.revision === b.revision &&
    a.file === b.file &&
    a.offset + a.text.length === b.offset &&
    a.text.length + b.text.length <= MAX_TEXT;
  if (!goesOn) return null;
  return { type: 'preview:delta', data: { ...a, ...b, offset: a.offset, text: a.text + b.text } };
}
