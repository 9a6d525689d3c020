'use client';

/** `@openv0/react`: hooks and components that watch a session of OpenV0 Realtime. Styles are in `styles.css`. */
export { ConnectionBadge } from './connection-badge.js';
export type { ConnectionBadgeProps } from './connection-badge.js';
export { GenerationProgress } from './generation-progress.js';
export type { GenerationProgressProps } from './generation-progress.js';
export { GenerationProvider } from './generation-provider.js';
export type { GenerationProviderProps, SessionOptions, TokenProvider } from './generation-provider.js';
export { LivePreview } from './live-preview.js';
export type { LivePreviewHandle, LivePreviewProps } from './live-preview.js';
export type { PreviewEvent } from './preview-host.js';
export type { PreviewWidth } from './preview-size.js';
export type { Stall } from './progress-text.js';
export type { ClientFactory } from './session-registry.js';
export { RunAnnouncer } from './run-announcer.js';
export { useGenerationSelector, useGenerationSession } from './use-generation-session.js';
export type { GenerationSession } from './use-generation-session.js';
export { useStall } from './use-stall.js';
export { useWebSocket } from './use-web-socket.js';
export type { WebSocketError, WebSocketOptions, WebSocketResult } from './use-web-socket.js';
