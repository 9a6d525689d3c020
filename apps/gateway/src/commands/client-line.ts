import { sessionHash } from '@openv0/platform/session-hash.js';
import type { ClientLine } from '../sockets/client-message-data.js';

/** What is logged of a line's details, in characters. */
const MAX_DETAILS = 2_000;
/** The letters of tokens and ids. */
const LETTER = '[A-Za-z0-9_-]';
/** A JWT, also a part of one: its first piece is the JSON of a header, its second that of the claims. */
const TOKEN = new RegExp(`eyJ${LETTER}*(\\.${LETTER}*)*`, 'g');
const SESSION_ID = new RegExp(`(?<!${LETTER})${LETTER}{22}(?!${LETTER})`, 'g');
/** What a terminal or a reader obeys instead of showing it: controls, directions, what has no width, line ends. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A client's line as it is logged: one line whatever is in it, and nothing in it that is a secret of ours. `watched`:
 * the ids that a client knows and may put anywhere.
 */
export function clientLine({ level, message, details }: ClientLine, watched: Iterable<string>): string {
  const ids = [...watched];
  const said = visible(JSON.stringify(withoutSecrets(message, ids)));
  if (Object.keys(details).length === 0) return `${level} ${said}`;
  const clean = Object.entries(details).map(([key, value]) => [
    withoutSecrets(key, ids),
    typeof value === 'string' ? withoutSecrets(value, ids) : value,
  ]);
  return `${level} ${said} ${visible(JSON.stringify(Object.fromEntries(clean))).slice(0, MAX_DETAILS)}`;
}

function withoutSecrets(text: string, ids: readonly string[]): string {
  const nameless = ids.reduce((left, id) => left.replaceAll(id, hashed(id)), text);
  return nameless.replace(TOKEN, '<token>').replace(SESSION_ID, hashed);
}

function hashed(id: string): string {
  return `<${sessionHash(id)}>`;
}

function visible(json: string): string {
  return json.replace(OBEYED, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
