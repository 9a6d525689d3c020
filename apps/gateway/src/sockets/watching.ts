import type { Cursor } from '@openv0/contracts/cursor.js';
import type { Hub, Subscription } from '@openv0/realtime/hub.js';
import type { Viewing } from '@openv0/realtime/viewer.js';
import { TOKEN_LEEWAY_S } from '@openv0/platform/tokens.js';
import type { Granted } from '../auth/authoriser.service.js';
import type { SessionLink } from './session-link.js';

/** From where a session is watched, and how. */
export interface Wish {
  cursor: Cursor;
  mode: Viewing['mode'];
}

/** One session that a connection watches: by which right, and its place in the hub. */
export class Watching {
  readonly sessionId: string;
  /** A renewed token changes it. */
  granted: Granted;
  readonly #link: SessionLink;
  #subscription: Subscription | null = null;
  #greeted = false;

  constructor(sessionId: string, granted: Granted, link: SessionLink) {
    this.sessionId = sessionId;
    this.granted = granted;
    this.#link = link;
  }

  /** It has been told `connected`, which comes before anything else about its session. */
  get greeted(): boolean {
    return this.#greeted;
  }

  begin(hub: Hub, { cursor, mode }: Wish, greet: Viewing['greet']): void {
    this.#subscription = hub.join(this.sessionId, this.#link, {
      cursor,
      mode,
      greet: (position) => {
        this.#greeted = true;
        return greet(position);
      },
    });
  }

  pump(): void {
    this.#subscription?.pump();
  }

  leave(): void {
    this.#link.end();
    this.#subscription?.leave();
    this.#subscription = null;
  }
}

/** Whether a right has run out by `date` (milliseconds since 1970), as generously as when the token was judged. */
export function isOver({ claims }: Granted, date: number): boolean {
  return claims !== null && date > (claims.exp + TOKEN_LEEWAY_S) * 1000;
}
