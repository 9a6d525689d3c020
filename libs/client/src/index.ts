/**
 * `@openv0/client`: watch a session of OpenV0 Realtime from a browser or from Node. Transports that are loaded when they are
 * needed are not exported here: an app's bundler would put them beside the rest.
 */
export { createGenerationClient } from './generation-client.js';
export type {
  AskOptions,
  AskedRun,
  CallOptions,
  CancelledRun,
  GenerationClient,
  GenerationClientOptions,
  NewSession,
  PageFault,
  Refusal,
  RefusalCode,
  Result,
  RevisionCode,
  SessionBody,
  SessionCalls,
} from './generation-client.js';
export { createLogClient } from './log-client.js';
export type { CommandOptions, LogClient, LogClientOptions, OnOptions } from './log-client.js';
export { createSessionClient, emptyView } from './session-client.js';
export type { SessionClient, SessionClientOptions } from './session-client.js';
export { SessionHistory } from './session-history.js';
export type { HistoryLimits } from './session-history.js';
export type { Clock } from './clock.js';
export { soon } from './page-signals.js';
export type { PageSignals } from './page-signals.js';
export type { AnyEvent, ReceivePolicy } from './receiver.js';
export type { Answer } from './requests.js';
export type { TokenSource } from './token.js';
export type { ConnectionStatus, ConnectionView, HistoryEntry, LogView, Past, SessionView } from './view.js';
export type {
  ConnectRequest,
  OpenTransport,
  Transport,
  TransportHandlers,
  TransportKind,
} from './transport.js';
export { sharedTransport } from './transport-shared.js';
export { webSocketTransport } from './transport-websocket.js';
export type { WebSocketConstructor, WebSocketLike } from './transport-websocket.js';
export type { Cursor } from '@openv0/contracts/cursor.js';
export type {
  EventData,
  EventType,
  NumberedEvent,
  SessionEvent,
  SessionEventOf,
  SiteFile,
} from '@openv0/contracts/events.js';
export type {
  ClientMessage,
  CommandName,
  ControlFrameOf,
  ControlType,
  Role,
} from '@openv0/contracts/frames.js';
export type { CreatedSession, LinkToken } from '@openv0/contracts/http-answers.js';
export { initialState, isActive } from '@openv0/contracts/session-state.js';
export type {
  DraftState,
  ErrorState,
  MessageState,
  PreviewState,
  RunState,
  SessionState,
  SessionStatus,
  StepState,
} from '@openv0/contracts/session-state.js';
