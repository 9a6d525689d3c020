/** `@openv0/client`: watch a session of OpenV0 Realtime from a browser or from Node. */
export { createSessionClient, emptyView } from './session-client.js';
export type { CommandOptions, OnOptions, SessionClient, SessionClientOptions } from './session-client.js';
export type { TokenSource } from './token.js';
export type { Answer } from './requests.js';
export { SessionHistory } from './session-history.js';
export type { AnyEvent, HistoryLimits } from './session-history.js';
export type { ConnectionStatus, ConnectionView, HistoryEntry, SessionView } from './view.js';
export type {
  ConnectRequest,
  OpenTransport,
  Transport,
  TransportHandlers,
  TransportKind,
} from './transport.js';
export { automaticTransport } from './transport-automatic.js';
export { sharedTransport } from './transport-shared.js';
export { webSocketTransport } from './transport-websocket.js';
export type { WebSocketConstructor, WebSocketLike } from './transport-websocket.js';
