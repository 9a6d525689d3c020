/** Says hostile things to a server, many at a time, and what was wrong with what came of each. */
import { SUBPROTOCOL } from '@openv0/contracts/frames.js';
import { Dice } from './dice.js';
import type { Conversation } from './frame-mutants.js';
import { judge, type Rules, type Verdict } from './frame-judge.js';
import { mayUpgrade, plainHandshake, type Handshake } from './handshake-mutants.js';
import { CLOSE, frameBytes, RawConversation, TEXT } from './raw-conversation.js';

const AT_ONCE = 24;
const LAST = 'the last';
const LAST_MESSAGE = Buffer.from(JSON.stringify({ type: 'heartbeat', ref: LAST }));
const KEY = Buffer.of(1, 2, 3, 4);
/** A token that isn't taken: what it is, whose it is, how old it is, and of which session. */
const REFUSED_TOKEN = new Set([4500, 4503, 4200, 4506]);
const ANSWERS = new Set(['ack', 'error', 'stats']);
/** How long a server may have nothing to say to what may be half a request. */
const SILENCE_MS = 250;
/** The standard's own example. */
const KEY_LINE = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
const ACCEPTED = /^sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=$/im;

export const RULES: Omit<Rules, 'deflate'> = { maxBytes: 65_536, maxFragments: 64 };

export interface Target {
  port: number;
  session: string;
  token: string;
}

/** What came of one attempt. `wrong`: what must not be. */
export interface Outcome {
  /** Frames that were read, or 1 for a handshake. */
  count: number;
  /** How it ended, for people. */
  end: string;
  wrong: string | null;
}

export interface Assault {
  count: number;
  attempts: number;
  /** How many ended in which way. */
  ends: Record<string, number>;
  wrong: string[];
}

/** Until `enough` were counted, or ten have gone wrong. The same `seed`, the same attempts. */
export async function assault(
  seed: number,
  enough: number,
  attempt: (dice: Dice) => Promise<Outcome>,
): Promise<Assault> {
  const total: Assault = { count: 0, attempts: 0, ends: {}, wrong: [] };
  const worker = async (): Promise<void> => {
    while (total.count < enough && total.wrong.length < 10) {
      const own = seed + total.attempts;
      total.attempts += 1;
      const { count, end, wrong } = await attempt(new Dice(own));
      total.count += count;
      total.ends[end] = (total.ends[end] ?? 0) + 1;
      if (wrong) total.wrong.push(`seed ${own}: ${wrong}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return total;
}

/** Has a conversation, and compares its end with what the judge says of its bytes. */
export async function converse(
  { port, session, token }: Target,
  { bytes, cuts, deflate, pending, mayBeRefused }: Conversation,
): Promise<Outcome & { verdict: Verdict }> {
  const all = Buffer.concat([bytes, frameBytes({ first: TEXT, payload: LAST_MESSAGE, key: KEY })]);
  const verdict = judge(all, { ...RULES, deflate });
  const raw = new RawConversation(port);
  try {
    const offer: [string, string][] = deflate ? [['Sec-WebSocket-Extensions', 'permessage-deflate']] : [];
    raw.write(plainHandshake({ session, token: pending ? '' : token }, offer));
    await raw.until(() => raw.status !== null);
    // Our own last word is none.
    const count = verdict.frames - (verdict.end === 'goes on' ? 1 : 0);
    if (raw.status !== 101) return { count, verdict, end: 'refused', wrong: `status ${raw.status}` };
    await raw.trickle(all, cuts);
    const wrong = (await comparison(raw, verdict, mayBeRefused)) ?? raw.problem;
    const end = verdict.end === 'closed' ? `closed ${raw.closeCode}` : verdict.end;
    return { count, verdict, end, wrong };
  } finally {
    raw.destroy();
  }
}

async function comparison(
  raw: RawConversation,
  verdict: Verdict,
  mayBeRefused: boolean,
): Promise<string | null> {
  const answers = (): typeof raw.messages => raw.messages.filter(({ type }) => ANSWERS.has(type));
  const isAnswered = (): boolean => answers().length >= verdict.messages;
  const closed = (): boolean => raw.closeCode !== null;
  const said = (): string =>
    `${raw.closeCode ?? (raw.ended ? 'cut off' : 'open')} after ${answers().length} answers of ${verdict.messages}`;
  const expected = verdict.end === 'closed' ? verdict.codes.join(' or ') : verdict.end;

  if (verdict.end === 'closed') await raw.until(closed);
  if (verdict.end === 'goes on') await raw.until(() => isAnswered() || closed());
  if (verdict.end === 'unsure') await raw.until(() => isAnswered() || closed(), SILENCE_MS);
  const refused = mayBeRefused && REFUSED_TOKEN.has(raw.closeCode ?? 0);
  if (verdict.end === 'goes on' && !refused) {
    if (closed() || !isAnswered()) return `${said()}, not ${expected}`;
    const missing = unanswered(verdict.refs, answers());
    if (missing !== null) return missing;
    raw.write(frameBytes({ first: CLOSE, payload: Buffer.of(3, 232), key: KEY }));
    if (!(await raw.until(closed)) || raw.closeCode !== 1000) return `${said()}, not closed with 1000`;
  }
  raw.finish();
  if (!(await raw.until(() => raw.ended))) return `it isn't let go: ${said()}`;
  if (refused || verdict.end === 'goes on') return null;
  if (verdict.end === 'waits')
    return closed() && raw.closeCode !== 1005 ? `${said()}, not ${expected}` : null;
  if (verdict.end === 'unsure' && !closed()) return null;
  return verdict.codes.includes(raw.closeCode ?? 0) ? null : `${said()}, not ${expected}`;
}

/** Every message that named itself is answered by its name, as often as it did. */
function unanswered(
  refs: readonly string[],
  answers: readonly { data: Record<string, unknown> }[],
): string | null {
  const left = answers.map(({ data }) => data.ref);
  for (const ref of refs) {
    const at = left.indexOf(ref);
    if (at < 0) return `no answer to ${JSON.stringify(ref).slice(0, 80)}`;
    left.splice(at, 1);
  }
  const more = left.find((ref) => ref !== undefined);
  return more === undefined ? null : `an answer too many, to ${JSON.stringify(more).slice(0, 80)}`;
}

/** Asks for a WebSocket, and says what is wrong with the answer. */
export async function shake(
  port: number,
  session: string,
  asked: Handshake,
  cuts: number[],
): Promise<Outcome> {
  const raw = new RawConversation(port);
  try {
    await raw.trickle(asked.bytes, cuts);
    const { expected } = asked;
    await raw.until(() => raw.status !== null, expected === 'upgrade' ? undefined : SILENCE_MS);
    const wrong = wrongAnswer(raw, session, asked);
    if (raw.status === 101) raw.write(frameBytes({ first: CLOSE, payload: Buffer.of(3, 232), key: KEY }));
    raw.finish();
    const ended = await raw.until(() => raw.ended);
    const late = ended ? wrongAnswer(raw, session, asked) : "it isn't let go";
    return { count: 1, end: String(raw.status ?? 'no answer'), wrong: wrong ?? late ?? raw.problem };
  } finally {
    raw.destroy();
  }
}

function wrongAnswer(
  raw: RawConversation,
  session: string,
  { bytes, expected, requests }: Handshake,
): string | null {
  const { status, head } = raw;
  const what = JSON.stringify(bytes.toString('latin1').slice(0, 300));
  if (expected === 'upgrade' && status !== 101) return `${status} to ${what}`;
  if (status === null) return null;
  if (status === 101) {
    if (expected === 'refusal' || !mayUpgrade(bytes, session)) return `101 to ${what}`;
    if (bytes.includes(KEY_LINE) && !ACCEPTED.test(head)) return `a wrong key for ${what}`;
    const chosen = /^sec-websocket-protocol: (.*)$/im.exec(head)?.[1];
    return chosen === undefined || chosen === SUBPROTOCOL ? null : `protocol ${chosen} for ${what}`;
  }
  if (status >= 500 && status !== 501 && status !== 505) return `${status} to ${what}`;
  const answers = raw.text.match(/^HTTP\/1\.1 \d{3} /gm)?.length ?? 0;
  return answers <= requests ? null : `${answers} answers to ${requests} requests: ${what}`;
}
