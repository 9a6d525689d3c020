/**
 * One client per gateway, session and token, however many components look at it, and one socket per gateway for all of
 * them. A client whose last holder is gone lingers before it closes: React unmounts and mounts again (StrictMode, a
 * changed route) without meaning it.
 */
import type { SessionClient, SessionClientOptions } from '@openv0/client/session-client.js';
import { createSessionClient } from '@openv0/client/session-client.js';
import { SessionHistory } from '@openv0/client/session-history.js';
import { sharedTransport } from '@openv0/client/transport-shared.js';

export type ClientFactory = (options: SessionClientOptions) => SessionClient;

/** How long a client outlives its last holder, in milliseconds. */
export const LINGER_MS = 1_000;
/** How long a client waits for its first holder: between a render and its effects may be a suspended tree. */
const UNCLAIMED_MS = 10_000;

/** A client that is shared. `hold` connects it; what it returns lets go, once. */
export interface Seat {
  readonly client: SessionClient;
  /** As it was before the first connection: what a server renders. */
  readonly initial: ReturnType<SessionClient['getSnapshot']>;
  hold(): () => void;
}

export class SessionRegistry {
  readonly #create: ClientFactory;
  readonly #socket = sharedTransport();
  readonly #seats = new Map<string, SharedSeat>();

  constructor(create: ClientFactory = createSessionClient) {
    this.#create = create;
  }

  /** How many clients there are. */
  get size(): number {
    return this.#seats.size;
  }

  /**
   * The seat of that gateway's session with that token: another fixed token is another client. The first who asks
   * decides about the mode, and about the function that gives tokens.
   */
  seat(options: SessionClientOptions): Seat {
    const { url, sessionId, token } = options;
    const key = [url, sessionId, typeof token === 'string' ? `token ${token}` : typeof token].join(' ');
    const seat = this.#seats.get(key) ?? new SharedSeat(this.#client(options), this.#place(key));
    // Rendering on a server leaves nothing behind: no effect will ever hold it, and other people's requests follow.
    if (typeof window === 'undefined') return seat;
    this.#seats.set(key, seat);
    return seat;
  }

  /** Late components ask for what came before them, and timelines for all of it. */
  #client(options: SessionClientOptions): SessionClient {
    return this.#create({ history: new SessionHistory(), socket: this.#socket, ...options });
  }

  #place(key: string): Place {
    return {
      enter: (seat) => void (this.#seats.has(key) || this.#seats.set(key, seat)),
      leave: (seat) => void (this.#seats.get(key) === seat && this.#seats.delete(key)),
    };
  }
}

interface Place {
  enter(seat: SharedSeat): void;
  leave(seat: SharedSeat): void;
}

class SharedSeat implements Seat {
  readonly client: SessionClient;
  readonly initial: Seat['initial'];
  readonly #place: Place;
  #holders = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: SessionClient, place: Place) {
    this.client = client;
    this.initial = client.getSnapshot();
    this.#place = place;
    if (typeof window !== 'undefined') this.#leaveAfter(UNCLAIMED_MS);
  }

  hold(): () => void {
    clearTimeout(this.#timer);
    this.#place.enter(this);
    this.#holders += 1;
    if (this.client.getSnapshot().connection.status === 'idle') this.client.connect();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holders -= 1;
      if (this.#holders === 0) this.#leaveAfter(LINGER_MS);
    };
  }

  #leaveAfter(delay: number): void {
    this.#timer = setTimeout(() => {
      this.client.close();
      this.#place.leave(this);
    }, delay);
  }
}
