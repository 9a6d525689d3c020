/**
 * Clients that say more than anybody may, as a process of their own, so that what they cost doesn't spoil what is
 * measured beside them. Run as `node flooders.ts` with the addresses in `FLOOD`; says `ready` when all are in, begins
 * at the first message, and then answers with how each one ended.
 */
import { setPriority } from 'node:os';
import { WebSocket } from 'ws';

export interface Flood {
  url: string;
  token: string;
  count: number;
  /** Pause between two messages of one client in milliseconds; 0: as fast as they can be written. */
  everyMs: number;
}

/** `afterMs`: from its first message to its close. */
export interface Flooded {
  code: number;
  afterMs: number;
}

const MESSAGE = JSON.stringify({ type: 'heartbeat', ref: 'flood', data: {} });
const PER_TURN = 10;

// They would be on other machines: what they burn is not to be missing here.
setPriority(19);
const { url, token, count, everyMs } = JSON.parse(process.env.FLOOD ?? '{}') as Flood;
const headers = { Authorization: `Bearer ${token}` };
const sockets = await Promise.all(Array.from({ length: count }, open));
process.once('disconnect', () => process.exit());
process.once('message', () => {
  void Promise.all(sockets.map(flood)).then((ends: Flooded[]) => process.send?.(ends));
});
process.send?.('ready');

function open(): Promise<WebSocket> {
  const socket = new WebSocket(url, { headers });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

function flood(socket: WebSocket): Promise<Flooded> {
  const began = performance.now();
  const say = (): void => {
    if (socket.readyState !== WebSocket.OPEN) return;
    for (let said = 0; said < (everyMs > 0 ? 1 : PER_TURN); said += 1) socket.send(MESSAGE);
    if (everyMs > 0) setTimeout(say, everyMs);
    else setImmediate(say);
  };
  say();
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.once('close', (code) => resolve({ code, afterMs: performance.now() - began }));
  });
}
