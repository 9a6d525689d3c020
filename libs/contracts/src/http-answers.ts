/** What the generation service answers over HTTP, where more than one side reads it. */

/** Of `POST /v1/sessions`. */
export interface CreatedSession {
  session_id: string;
  project_id: string;
  run: number;
  /** The owner's; lives 30 days. It can't be had again. */
  token: string;
  websocket_url: string;
  /** The same events without a WebSocket. */
  events_url: string;
  preview_url: string;
  created_at: string;
}

/** Of `POST /v1/sessions/S/tokens`. */
export interface LinkToken {
  token: string;
  jti: string;
  expires_at: string;
}

/** A line of `GET /v1/sessions`. */
export interface SessionLine {
  session_id: string;
  project_id: string;
  prompt: string;
  status: string;
  run: number;
  progress: number;
  created_at: string;
  updated_at: string;
}

/** Of `GET /v1/sessions`. */
export interface SessionList {
  sessions: SessionLine[];
  /** Null: there are no more. */
  next_cursor: string | null;
}
