/** A socket that watches several sessions, as a test talks with it. */
import { eventually } from '@openv0/testing/eventually.js';
import type { WireFrame, WsProbe } from '@openv0/testing/ws-probe.js';

/** Gateways say these when their time has come. */
const UNCALLED: ReadonlySet<string> = new Set(['heartbeat', 'viewers']);
let refs = 0;

/** Says it, and gives back the answer. */
export async function ask(socket: WsProbe, type: string, data: object): Promise<WireFrame> {
  const ref = `r${(refs += 1)}`;
  socket.send({ type, ref, data });
  const find = (): WireFrame | undefined => socket.frames.find((frame) => frame.data.ref === ref);
  return eventually(() => `an answer to ${type}; ${socket.summary()}`, find);
}

/** What came about a session, in order; answers to messages are not among it. */
export function about(socket: WsProbe, sessionId: string): WireFrame[] {
  return socket.frames.filter(
    ({ type, data }) => !UNCALLED.has(type) && data.session_id === sessionId && data.ref === undefined,
  );
}

/** What came about a session, once a frame of this type has come so many times. */
export async function told(
  socket: WsProbe,
  sessionId: string,
  type: string,
  times = 1,
): Promise<WireFrame[]> {
  const look = (): WireFrame[] | undefined => {
    const frames = about(socket, sessionId);
    return frames.filter((frame) => frame.type === type).length >= times ? frames : undefined;
  };
  return eventually(() => `${type} of a session; ${socket.summary()}`, look);
}

/** Waits until an event has come. */
export async function reached(socket: WsProbe, sessionId: string, seq: number): Promise<void> {
  const look = (): boolean => about(socket, sessionId).some((frame) => frame.seq === seq);
  await eventually(() => `event ${seq}; ${socket.summary()}`, look);
}

export function seqs(socket: WsProbe, sessionId: string): (number | undefined)[] {
  return about(socket, sessionId).flatMap(({ seq }) => seq ?? []);
}
