/** A moment of the log in the address: `#seq=42`. Who opens it sees the session as it was after that event. */
const NAME = 'seq';

/** Null: now. */
export function momentInAddress(fragment = location.hash): number | null {
  const value = new URLSearchParams(fragment.slice(1)).get(NAME) ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}

/** The address of the moment, for the bar and to be copied; what else the fragment says stays. */
export function withMoment(seq: number | null, fragment = location.hash): string {
  const params = new URLSearchParams(fragment.slice(1));
  params.delete(NAME);
  if (seq !== null) params.set(NAME, String(seq));
  const rest = params.toString();
  return rest === '' ? '' : `#${rest}`;
}

/** Replaces, so that scrubbing fills no history. */
export function showMoment(seq: number | null): void {
  const { pathname, search, hash } = location;
  const fragment = withMoment(seq);
  if (fragment !== hash) history.replaceState(history.state, '', pathname + search + fragment);
}
