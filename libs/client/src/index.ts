/** `@openv0/client`: watch a session of OpenV0 Realtime from a browser or from Node. */
export { createSessionClient, emptyView } from './session-client.js';
export type { OnOptions, SessionClient, SessionClientOptions } from './session-client.js';
export type { TokenSource } from './connection.js';
export type { Answer } from './requests.js';
export type { AnyEvent } from './session-history.js';
export type { ConnectionStatus, ConnectionView, HistoryEntry, SessionView } from './view.js';
export type { ConnectRequest, OpenTransport, Transport, TransportHandlers } from './transport.js';
export { webSocketTransport } from './transport-websocket.js';
export type { WebSocketConstructor, WebSocketLike } from './transport-websocket.js';
