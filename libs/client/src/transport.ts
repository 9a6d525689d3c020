/**
 * A way to a gateway. One connection is one transport: it opens, gives frames, ends once.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';

export interface ConnectRequest {
  /** The gateway's address as the user gave it, `ws(s)://host/ws`. */
  url: string;
  sessionId: string;
  cursor: Cursor;
  mode: 'events' | 'snapshot';
  token: string | null;
}

export type TransportKind = 'websocket' | 'sse' | 'long-poll';

/** Nothing is called before the transport is there, and nothing after `closed` or `Transport.close()`. */
export interface TransportHandlers {
  frame(text: string): void;
  /** `retryAfterMs`: the gateway asks not to be tried again before, in milliseconds. */
  closed(code: number, retryAfterMs?: number): void;
  /** Something came that is no whole frame yet: a slow connection isn't a dead one. */
  alive?(): void;
  /** There may be a better way by now: worth a connection beside this one, which goes on until that one speaks. */
  better?(): void;
}

export interface Transport {
  readonly kind?: TransportKind;
  /** Whether the frame was handed to the network; false while the connection isn't open, or where it only listens. */
  send(text: string): boolean;
  /** `dead`: for too long nothing came. */
  close(dead?: boolean): void;
}

/** Begins to connect; throws only for an address that no connection can have. */
export type OpenTransport = (request: ConnectRequest, handlers: TransportHandlers) => Transport;
