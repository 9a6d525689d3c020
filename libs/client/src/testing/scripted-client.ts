/** A client whose gateway, clock and page are the test's. */
import type { SessionClientOptions } from '../session-client.js';
import type { TransportKind } from '../transport.js';
import { createSessionClient } from '../session-client.js';
import { SessionHistory } from '../session-history.js';
import { FakeClock, FakeSignals } from './fake-clock.js';
import { fakeTransport, type FakeConnection } from './fake-transport.js';

/** The session that scripts are about. */
export const S = 'AAAAAAAAAAAAAAAAAAAAAA';
/** The time of everything in it. */
export const at = '2026-01-01T12:00:00.000Z';

export interface Script extends Partial<SessionClientOptions> {
  /** What the connections say they are. */
  kind?: TransportKind;
}

export function setUp({ kind, ...options }: Script = {}) {
  const clock = new FakeClock();
  const signals = new FakeSignals();
  const transport = fakeTransport(kind);
  const client = createSessionClient({
    url: 'ws://gateway/ws',
    sessionId: S,
    transport: transport.open,
    clock,
    signals,
    random: () => 0.5,
    history: new SessionHistory(),
    ...options,
  });
  const seqs: number[] = [];
  client.on('*', ({ seq }) => void seqs.push(seq));
  const connection = () => client.getSnapshot().connection;
  return { client, clock, signals, transport, seqs, connection };
}

export function welcome(
  gateway: FakeConnection,
  { head = 0, epoch = 'e' }: { head?: number; epoch?: string } = {},
): void {
  gateway.control('connected', {
    session_id: gateway.request.sessionId,
    timestamp: at,
    connection_id: 'c',
    protocol: 1,
    epoch,
    head,
    replay: head,
    heartbeat_ms: 10_000,
    role: 'owner',
  });
}

export function say(gateway: FakeConnection, ...seqs: number[]): void {
  for (const seq of seqs) gateway.text(message(seq));
}

export function message(seq: number, session = S): string {
  const data = { session_id: session, timestamp: at, run: 1, role: 'user', text: String(seq) };
  return JSON.stringify({ seq, type: 'session:message', data });
}

export function replayed(gateway: FakeConnection, seq: number): void {
  gateway.control('replay:completed', { session_id: S, seq });
}

/** A client that is live at 3. */
export function live(options: Script = {}) {
  const all = setUp(options);
  all.client.connect();
  const gateway = all.transport.last();
  welcome(gateway, { head: 3 });
  say(gateway, 1, 2, 3);
  replayed(gateway, 3);
  return { ...all, gateway };
}
