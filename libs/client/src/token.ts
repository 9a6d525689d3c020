/**
 * The token that a client connects with: where it comes from, and when the next one is due.
 */
import type { Clock } from './clock.js';

/**
 * A fixed token, or where to get one; null means that none is needed. A function is asked again shortly before the
 * token ends, and after the gateway said `token_expired`: where it has no other then, the client stops.
 */
export type TokenSource = string | (() => Promise<string | null>);

/** A source that has not answered by now counts as failed, in milliseconds. */
export const TOKEN_TIMEOUT_MS = 10_000;
/** The next token is asked for this long before the end of this one, or at half of what it has left. */
export const RENEW_BEFORE_MS = 60_000;
/** With less left than this nothing is asked for any more: the gateway's `token_expired` comes first. */
const TOO_LATE_MS = 2_000;
/** Timers of the platform count to 2³¹ milliseconds: longer waits go in stages. */
const LONGEST_WAIT_MS = 2 ** 30;

export type TokenEvent = 'token' | 'token_failed' | 'token_refused';

export class Token {
  readonly #source: TokenSource | undefined;
  readonly #clock: Clock;
  #value: string | null = null;
  /** Whether the value is to be used: not before it was asked for, and not when it was forgotten. */
  #valid = false;
  /** Counts the questions: an answer to an older one is ignored. */
  #asked = 0;
  #cancel = (): void => {};

  constructor(source: TokenSource | undefined, clock: Clock) {
    this.#source = source;
    this.#clock = clock;
  }

  get value(): string | null {
    return this.#value;
  }

  /** The value is only remembered to tell another one from it. */
  forget(): void {
    this.#valid = false;
  }

  /**
   * Answers once, at once where nobody has to be asked, and not at all when asked again meanwhile. With `renewed` only a
   * token will do that the source gives anew.
   */
  ask(renewed: boolean, answer: (event: TokenEvent) => void): void {
    this.rest();
    if (this.#valid) return answer('token');
    const take = (token: string | null): void => {
      if (renewed && (token === null || token === this.#value)) return answer('token_refused');
      this.#value = token;
      this.#valid = true;
      answer('token');
    };
    if (typeof this.#source !== 'function') return take(this.#source ?? null);
    this.#question((token) => (token === undefined ? answer('token_failed') : take(token)));
  }

  /**
   * Asks the source for the next token before this one ends and gives it to `hand`, which says whether the gateway took
   * it; tries again at half of the time that is left. `offset` is the gateway's clock minus ours.
   */
  renew(offset: number, hand: (token: string) => Promise<boolean>): void {
    this.rest();
    const end = expiryOf(this.#value);
    if (end === null || typeof this.#source !== 'function') return;
    const left = end - offset - this.#clock.now();
    if (left < TOO_LATE_MS) return;
    const wait = Math.max(left - RENEW_BEFORE_MS, left / 2);
    const again = (): void => this.renew(offset, hand);
    this.#cancel = this.#clock.after(Math.min(wait, LONGEST_WAIT_MS), () => {
      if (wait > LONGEST_WAIT_MS) return again();
      this.#question((token) => {
        if (!token || token === this.#value) return again();
        const request = this.#asked;
        void hand(token).then((taken) => {
          if (request !== this.#asked) return;
          if (taken) this.#value = token;
          again();
        });
      });
    });
  }

  /** Nothing is asked or answered any more. */
  rest(): void {
    this.#asked += 1;
    this.#cancel();
  }

  /** Undefined: it threw, or took too long. */
  #question(answer: (token: string | null | undefined) => void): void {
    const request = ++this.#asked;
    const once = (token: string | null | undefined): void => {
      if (request !== this.#asked) return;
      this.rest();
      answer(token);
    };
    this.#cancel = this.#clock.after(TOKEN_TIMEOUT_MS, () => once(undefined));
    Promise.resolve()
      .then(this.#source as () => Promise<string | null>)
      .then(once, () => once(undefined));
  }
}

/** When a JWT ends, in milliseconds since 1970; null for anything that doesn't say. */
export function expiryOf(token: string | null | undefined): number | null {
  const { exp } = claimsOf(token);
  return typeof exp === 'number' ? exp * 1000 : null;
}

/** What a JWT says of itself; nothing for anything else. Nothing is verified. */
export function claimsOf(token: string | null | undefined): { exp?: unknown; role?: unknown } {
  try {
    const payload = token?.split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/');
    return (JSON.parse(atob(payload ?? '')) as object | null) ?? {};
  } catch {
    return {};
  }
}
