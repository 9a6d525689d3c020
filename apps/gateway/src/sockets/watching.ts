import type { Cursor } from '@openv0/contracts/cursor.js';
import { PROTOCOL_VERSION, type ControlFrame } from '@openv0/contracts/frames.js';
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

/** Rights are looked at this often at least, and heartbeats go out in as many groups. */
export const LOOKS_PER_HEARTBEAT = 10;

/** The connection that a session is watched on. */
interface Host {
  id: string;
  heartbeatMs: number;
  hub: Hub;
  /** Told once of each session that it watches. */
  onWatched?: (watched: Watched) => void;
}

/** Somebody is there: from where, and how much there is to catch up. `after` 0: from the beginning. */
export interface Watched {
  sessionId: string;
  after: number;
  head: number;
  replay: number;
  mode: Viewing['mode'];
  role: Granted['role'];
}

type Position = Parameters<Viewing['greet']>[0];

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

  /** `onGreeting` is called right before each `connected`, with the epoch of what follows. */
  begin(host: Host, { cursor, mode }: Wish, onGreeting: (epoch: string) => void): void {
    this.#subscription = host.hub.join(this.sessionId, this.#link, {
      cursor,
      mode,
      greet: (position) => {
        if (!this.#greeted) host.onWatched?.(this.#watched(cursor.seq, mode, position));
        this.#greeted = true;
        onGreeting(position.epoch);
        return this.#greeting(host, position);
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

  /** Whether its right runs out before the next look after `date`: nobody is here for longer than the leeway. */
  endsBy(date: number, heartbeatMs: number): boolean {
    return isOver(this.granted, date + heartbeatMs / LOOKS_PER_HEARTBEAT);
  }

  #watched(after: number, mode: Viewing['mode'], { head, replay }: Position): Watched {
    return { sessionId: this.sessionId, after, head, replay, mode, role: this.granted.role };
  }

  #greeting({ id, heartbeatMs }: Host, position: Position): ControlFrame {
    return {
      type: 'connected',
      data: {
        session_id: this.sessionId,
        timestamp: new Date().toISOString(),
        connection_id: id,
        protocol: PROTOCOL_VERSION,
        ...position,
        heartbeat_ms: heartbeatMs,
        role: this.granted.role,
      },
    };
  }
}

/** Whether a right has run out by `date` (milliseconds since 1970), as generously as when the token was judged. */
export function isOver(granted: Granted, date: number): boolean {
  return date > endOf(granted);
}

/** When a right runs out, in milliseconds since 1970, leeway included. */
export function endOf({ claims }: Granted): number {
  return claims === null ? Number.POSITIVE_INFINITY : (claims.exp + TOKEN_LEEWAY_S) * 1000;
}
