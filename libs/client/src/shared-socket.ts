/**
 * One socket and the sessions on it. The rules of the gateway that it relies on: `ack` comes before the `connected` that it
 * causes; `error {session_id, close_code}` ends one session of several; a close code about a session comes only where that
 * session was the gateway's only one.
 */
import { CLOSE_CODES, reactionTo } from '@openv0/contracts/close-codes.js';
import type { ControlData } from '@openv0/contracts/frames.js';
import type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from './transport.js';

/** So many can subscribe at once: a gateway takes 20 messages of a connection, and they have more to say. */
const MAX_SESSIONS = 16;

/** What the pool of sockets is told. */
export interface SharedSocketOwner {
  /** Whoever comes now needs another socket. */
  left(): void;
  /** The gateway knows one session per socket only. */
  lonely(): void;
}

/** One session on the socket. Its first frame is `connected`: what comes before that is of an earlier subscription. */
interface Seat {
  request: ConnectRequest;
  handlers: TransportHandlers;
  stage: 'waiting' | 'asked' | 'accepted' | 'connected';
  /** Instead of this socket, when the gateway takes no more sessions on it. */
  own: Transport | null;
}

interface Frame {
  type: string;
  data: { ref?: string; session_id?: string; close_code?: number };
}

export class SharedSocket {
  readonly #open: OpenTransport;
  readonly #owner: SharedSocketOwner;
  readonly #seats = new Map<string, Seat>();
  /** What to do with the answers, by the `ref` that is ours on this socket. */
  readonly #answers = new Map<string, (frame: Frame) => void>();
  /** The clients' heartbeats that wait for the answer to one of ours. */
  #beats: { seat: Seat; ref: string }[] = [];
  #refs = 0;
  #socket: Transport | null = null;
  /** The one whose address opened the socket has been let in: others may subscribe. */
  #ready = false;
  /** The gateway wants to be left: what it said, for those who were not there yet. */
  #drain: string | null = null;

  constructor(open: OpenTransport, owner: SharedSocketOwner) {
    this.#open = open;
    this.#owner = owner;
  }

  has(sessionId: string): boolean {
    return this.#seats.has(sessionId);
  }

  join(request: ConnectRequest, handlers: TransportHandlers): Transport {
    const seat: Seat = { request, handlers, stage: 'waiting', own: null };
    this.#seats.set(request.sessionId, seat);
    if (this.#seats.size === MAX_SESSIONS) this.#owner.left();
    if (!this.#socket) this.#dial(seat);
    else if (this.#ready) this.#subscribe(seat);
    return {
      kind: 'websocket',
      send: (text) => seat.own?.send(text) ?? this.#send(seat, text),
      close: (dead) => (seat.own ? seat.own.close(dead) : this.#leave(seat, dead)),
    };
  }

  #dial(seat: Seat): void {
    seat.stage = 'accepted';
    try {
      this.#socket = this.#open(seat.request, {
        frame: (text) => this.#received(text),
        closed: (code) => this.#closed(code),
      });
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  #subscribe(seat: Seat): void {
    const { sessionId, cursor, mode, token } = seat.request;
    const { seq, at, epoch } = cursor;
    const data = {
      session_id: sessionId,
      ...(seq > 0 && { after: seq, ...(at && { at }), ...(epoch && { epoch }) }),
      ...(seq === 0 && mode === 'snapshot' && { mode }),
      ...(token && { token }),
    };
    seat.stage = 'asked';
    this.#ask('subscribe', data, (answer) => {
      if (this.#seats.get(sessionId) !== seat) return;
      if (answer.type === 'ack') seat.stage = 'accepted';
      else this.#refused(seat, answer.data as ControlData['error']);
    });
  }

  /** The session's own end, a wait, or a gateway that takes no more sessions on one socket. */
  #refused(seat: Seat, { code, close_code: closeCode, retry_after_ms: wait }: ControlData['error']): void {
    if (closeCode !== undefined) return this.#finish(seat, closeCode);
    if (wait !== undefined) return this.#finish(seat, CLOSE_CODES.rate_limited, wait);
    if (code === 'UNKNOWN_TYPE') this.#owner.lonely();
    this.#seats.delete(seat.request.sessionId);
    seat.own = this.#open(seat.request, seat.handlers);
    if (this.#seats.size === 0) this.#abandon(false);
  }

  #received(text: string): void {
    const frame = parse(text);
    if (!frame) return;
    const { type, data } = frame;
    if (type === 'reconnect') {
      this.#owner.left();
      this.#drain = text;
    }
    if (data.ref !== undefined) return this.#answered(data.ref, frame);
    if (data.session_id === undefined) return this.#tellAll(text);
    const seat = this.#seats.get(data.session_id);
    if (!seat) return;
    if (type === 'error' && data.close_code !== undefined) return this.#finish(seat, data.close_code);
    if (type === 'connected' && seat.stage === 'accepted') seat.stage = 'connected';
    if (seat.stage !== 'connected') return;
    seat.handlers.frame(text);
    if (type === 'connected' && this.#drain) seat.handlers.frame(this.#drain);
    if (!this.#ready) this.#begin();
  }

  #begin(): void {
    this.#ready = true;
    for (const seat of this.#seats.values()) if (seat.stage === 'waiting') this.#subscribe(seat);
  }

  #tellAll(text: string): void {
    for (const { stage, handlers } of this.#seats.values()) {
      if (stage === 'connected') handlers.frame(text);
    }
  }

  /** What a client says, under a `ref` that no other client on the socket has. */
  #send(seat: Seat, text: string): boolean {
    if (seat.stage !== 'connected') return false;
    const { type, ref = '', data } = JSON.parse(text) as { type: string; ref?: string; data: object };
    if (type === 'heartbeat') return this.#beat(seat, ref);
    return this.#ask(type, data, (answer) => tell(seat, answer, ref));
  }

  /** A gateway counts messages: heartbeats of all that are under way at once are one. */
  #beat(seat: Seat, ref: string): boolean {
    this.#beats.push({ seat, ref });
    if (this.#beats.length > 1) return true;
    const sent = this.#ask('heartbeat', {}, (answer) => {
      const beats = this.#beats;
      this.#beats = [];
      for (const beat of beats) tell(beat.seat, answer, beat.ref);
    });
    if (!sent) this.#beats = [];
    return sent;
  }

  #ask(type: string, data: object, onAnswer: (frame: Frame) => void): boolean {
    const ref = `s${++this.#refs}`;
    this.#answers.set(ref, onAnswer);
    const sent = this.#socket?.send(JSON.stringify({ type, ref, data })) ?? false;
    if (!sent) this.#answers.delete(ref);
    return sent;
  }

  #answered(ref: string, frame: Frame): void {
    const onAnswer = this.#answers.get(ref);
    this.#answers.delete(ref);
    onAnswer?.(frame);
  }

  /** A client closes its transport. The last one closes the socket; so does one that found it dead, for all. */
  #leave(seat: Seat, dead = false): void {
    const { sessionId } = seat.request;
    if (this.#seats.get(sessionId) !== seat) return;
    this.#seats.delete(sessionId);
    const opening = !this.#ready && seat.stage !== 'waiting';
    if (dead || opening || this.#seats.size === 0) return this.#abandon(dead);
    if (seat.stage !== 'waiting') this.#ask('unsubscribe', { session_id: sessionId }, () => {});
  }

  #abandon(dead: boolean): void {
    this.#socket?.close(dead);
    const seats = this.#end();
    for (const { handlers } of seats) handlers.closed(CLOSE_CODES.heartbeat_timeout);
  }

  /** One session ends, the others go on. */
  #finish(seat: Seat, code: number, retryAfterMs?: number): void {
    this.#seats.delete(seat.request.sessionId);
    seat.handlers.closed(code, retryAfterMs);
    if (this.#seats.size === 0) this.#abandon(false);
  }

  /** A code about a session is about the only one that the gateway had; the others may come back at once. */
  #closed(code: number): void {
    const ready = this.#ready;
    const seats = this.#end();
    const had = seats.filter(({ stage }) => stage === 'connected' || (!ready && stage === 'accepted'));
    for (const seat of seats) {
      const isMeant = !isAboutSession(code) || (had.length === 1 && had[0] === seat);
      seat.handlers.closed(isMeant ? code : CLOSE_CODES.draining);
    }
  }

  /** Nobody is on this socket any more. */
  #end(): Seat[] {
    this.#owner.left();
    const seats = [...this.#seats.values()];
    this.#seats.clear();
    this.#answers.clear();
    this.#socket = null;
    return seats;
  }
}

/** Codes that mean a session: its token's (42xx), its log's (43xx), and those that stop but for the connection's own. */
function isAboutSession(code: number): boolean {
  const ofConnection: number[] = [
    CLOSE_CODES.bad_message,
    CLOSE_CODES.connection_limit,
    CLOSE_CODES.unsupported_version,
  ];
  const reaction = reactionTo(code);
  if (code === CLOSE_CODES.broker_unavailable || reaction === 'renew' || reaction === 'fresh') return true;
  return code >= 4500 && code <= 4999 && !ofConnection.includes(code);
}

function tell({ handlers }: Seat, { type, data }: Frame, ref: string): void {
  handlers.frame(JSON.stringify({ type, data: { ...data, ref } }));
}

function parse(text: string): Frame | null {
  try {
    const frame = JSON.parse(text) as Frame | null;
    return typeof frame?.data === 'object' && frame.data !== null ? frame : null;
  } catch {
    return null;
  }
}
