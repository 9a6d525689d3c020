/**
 * A look into a Node process that runs: what is alive in it, by class, and its memory after a collection. It lets itself be
 * looked into when `INSPECTABLE` was in its environment at its start, through V8's own inspector, so nothing is built into
 * it and nothing slows it down meanwhile.
 */
import { WebSocket } from 'ws';
import { eventually } from './eventually.js';
import type { Service } from './processes.js';

/** Environment of a service that will be looked into. */
export const INSPECTABLE = { NODE_OPTIONS: '--inspect=127.0.0.1:0' } as const;

const ADDRESS = /Debugger listening on (ws:\/\/\S+)/g;

/** Counts live objects. A timer that has fired or was cleared is none; who reads a property may be thrown at. */
const COUNT_BY_CLASS = `function () {
  const counts = {};
  for (const object of this) {
    let name;
    try { name = Object.getPrototypeOf(object)?.constructor?.name; } catch {}
    if (name === 'Timeout' && object._destroyed) continue;
    if (name) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}`;

interface RemoteObject {
  objectId: string;
  value: unknown;
}

interface Answer {
  id?: number;
  error?: { message: string };
  result: { result: RemoteObject; objects: RemoteObject; exceptionDetails?: { text: string } };
}

export interface Inspection {
  /** Live objects by the name of their class. */
  objects: Record<string, number>;
  /** Bytes: objects on the heap, and the memory of buffers outside it. */
  heap: number;
  buffers: number;
}

/** Collects garbage, then counts. The process stands still for it, a second for a heap of 100 MB. */
export async function inspect(service: Service): Promise<Inspection> {
  const session = await open(await addressOf(service));
  try {
    // The first error whose stack is read loads the maps of all code, tens of thousands of arrays that are no leak.
    await session.evaluate('process.setSourceMapsEnabled(false)', true);
    // What a finaliser lets go of is collected by the second round.
    await session.ask('HeapProfiler.collectGarbage');
    await session.ask('HeapProfiler.collectGarbage');
    const memory = (await session.evaluate('process.memoryUsage()', true)).value as NodeJS.MemoryUsage;
    const { objectId: prototypeObjectId } = await session.evaluate('Object.prototype', false);
    const { objects } = await session.ask('Runtime.queryObjects', { prototypeObjectId });
    const counted = await session.ask('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: COUNT_BY_CLASS,
      returnByValue: true,
    });
    return {
      objects: counted.result.value as Record<string, number>,
      heap: memory.heapUsed,
      buffers: memory.arrayBuffers,
    };
  } finally {
    session.close();
  }
}

/** What an expression is in that process: a number, a string or the like. */
export async function evaluateIn(service: Service, expression: string): Promise<unknown> {
  const session = await open(await addressOf(service));
  try {
    return (await session.evaluate(expression, true)).value;
  } finally {
    session.close();
  }
}

/** Of its latest start. */
async function addressOf(service: Service): Promise<string> {
  return eventually(`${service.name} to say where it can be inspected`, () => {
    return [...service.output.matchAll(ADDRESS)].at(-1)?.[1];
  });
}

async function open(address: string): Promise<InspectorSession> {
  const socket = new WebSocket(address, { maxPayload: 0, handshakeTimeout: 5_000 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return new InspectorSession(socket);
}

class InspectorSession {
  readonly #socket: WebSocket;
  readonly #asked = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #count = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (bytes) => {
      const answer = JSON.parse(String(bytes)) as Answer;
      if (answer.id !== undefined) this.#asked.get(answer.id)?.resolve(answer);
    });
    socket.once('close', () => {
      for (const { reject } of this.#asked.values()) reject(new Error('the inspected process has gone'));
    });
  }

  async ask(method: string, params: Record<string, unknown> = {}): Promise<Answer['result']> {
    const id = (this.#count += 1);
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    this.#asked.delete(id);
    const problem = answer.error?.message ?? answer.result.exceptionDetails?.text;
    if (problem !== undefined) throw new Error(`${method}: ${problem}`);
    return answer.result;
  }

  async evaluate(expression: string, returnByValue: boolean): Promise<RemoteObject> {
    return (await this.ask('Runtime.evaluate', { expression, returnByValue })).result;
  }

  close(): void {
    this.#socket.close();
  }
}
