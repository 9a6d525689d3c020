/**
 * A real TCP proxy on loopback that misbehaves on command: what a cut cable, a dead router or a slow line do to a
 * connection, without touching either end.
 *
 * ```ts
 * const proxy = await startTcpProxy({ port: gateway.port });
 * const socket = new WebSocket(`ws://127.0.0.1:${proxy.port}/ws?...`);
 * proxy.stall('down');  // what the server says no longer arrives, nobody is told
 * proxy.resume();       // it arrives now
 * proxy.refuse(true);   // new connections are reset
 * proxy.cutAll();       // the open ones too
 * ```
 */
import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** `up`: from the client to the server; `down`: from the server to the client. */
export type Direction = 'up' | 'down';

export interface ProxyTarget {
  /** A function is asked at each new connection: a balancer, or a service that moves. */
  port: number | (() => number);
  host?: string;
}

export async function startTcpProxy(target: ProxyTarget, port = 0, host = '127.0.0.1'): Promise<TcpProxy> {
  const server = createServer({ allowHalfOpen: true });
  const proxy = new TcpProxy(server, target);
  server.listen(port, host);
  await once(server, 'listening');
  return proxy;
}

export class TcpProxy {
  readonly #server: Server;
  readonly #target: ProxyTarget;
  readonly #pairs = new Set<Pair>();
  #refusing = false;
  #delayMs = 0;
  #stalled = new Set<Direction>();
  #accepted = 0;

  constructor(server: Server, target: ProxyTarget) {
    this.#server = server;
    this.#target = target;
    server.on('connection', (client) => this.#accept(client));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Connections open now. */
  get open(): number {
    return this.#pairs.size;
  }

  /** Connections taken since the start, refused ones not counted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Resets every open connection at both ends. Says how many. */
  cutAll(): number {
    const cut = [...this.#pairs];
    for (const pair of cut) pair.cut();
    return cut.length;
  }

  /** While true, every new connection is reset at once. Open ones go on. */
  refuse(refusing: boolean): void {
    this.#refusing = refusing;
  }

  /** Bytes of this direction stop; they are kept (by back pressure) until `resume`. New connections too. */
  stall(direction: Direction): void {
    this.#stalled.add(direction);
    for (const pair of this.#pairs) pair.lane(direction).stall();
  }

  /** Bytes of this direction stop in the connections that are open now, as on a dead path; new ones get through. */
  stallOpen(direction: Direction): void {
    for (const pair of this.#pairs) pair.lane(direction).stall();
  }

  /** Ends all stalls. */
  resume(): void {
    this.#stalled.clear();
    for (const pair of this.#pairs) {
      pair.lane('up').resume();
      pair.lane('down').resume();
    }
  }

  /** Holds every chunk for so long, in each direction, in milliseconds. Order is kept. */
  delay(ms: number): void {
    this.#delayMs = ms;
  }

  async close(): Promise<void> {
    this.#refusing = true;
    this.cutAll();
    await new Promise((resolve) => void this.#server.close(resolve));
  }

  #accept(client: Socket): void {
    client.on('error', () => client.destroy());
    if (this.#refusing) {
      client.resetAndDestroy();
      return;
    }
    this.#accepted += 1;
    const { port, host = '127.0.0.1' } = this.#target;
    const server = connect({ port: typeof port === 'function' ? port() : port, host, allowHalfOpen: true });
    const pair = new Pair(client, server, () => this.#delayMs);
    this.#pairs.add(pair);
    for (const direction of this.#stalled) pair.lane(direction).stall();
    client.once('close', () => this.#pairs.delete(pair));
  }
}

class Pair {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #lanes: Record<Direction, Lane>;

  constructor(client: Socket, server: Socket, delayMs: () => number) {
    this.#client = client;
    this.#server = server;
    this.#lanes = { up: new Lane(client, server, delayMs), down: new Lane(server, client, delayMs) };
    // One end died: the other learns it at once, as over a direct connection.
    server.on('error', () => this.cut());
    client.on('error', () => this.cut());
    client.setNoDelay(true);
    server.setNoDelay(true);
  }

  lane(direction: Direction): Lane {
    return this.#lanes[direction];
  }

  cut(): void {
    for (const socket of [this.#client, this.#server]) {
      if (!socket.destroyed) socket.resetAndDestroy();
    }
  }
}

/** One direction of one connection. */
class Lane {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #delayMs: () => number;
  readonly #held: { due: number; deliver: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stalled = false;

  constructor(from: Socket, to: Socket, delayMs: () => number) {
    this.#from = from;
    this.#to = to;
    this.#delayMs = delayMs;
    from.on('data', (chunk) => this.#pass(() => this.#write(chunk)));
    from.on('end', () => this.#pass(() => void to.end()));
    to.on('drain', () => this.#flow());
    to.once('close', () => this.#clear());
  }

  stall(): void {
    this.#stalled = true;
    this.#from.pause();
  }

  resume(): void {
    this.#stalled = false;
    this.#flow();
  }

  #flow(): void {
    if (!this.#stalled && !this.#to.writableNeedDrain) this.#from.resume();
  }

  /** Late timers don't reorder: whatever waits goes out from the front. */
  #pass(deliver: () => void): void {
    const now = performance.now();
    const held = this.#held.at(-1)?.due ?? 0;
    const due = Math.max(held, now + this.#delayMs());
    if (this.#held.length === 0 && due <= now) return deliver();
    this.#held.push({ due, deliver });
    this.#timer ??= setTimeout(this.#release, due - now);
  }

  readonly #release = (): void => {
    this.#timer = undefined;
    while (this.#held[0] && this.#held[0].due <= performance.now()) this.#held.shift()?.deliver();
    const [next] = this.#held;
    if (next) this.#timer = setTimeout(this.#release, Math.max(1, next.due - performance.now()));
  };

  #write(chunk: Buffer): void {
    if (!this.#to.destroyed && !this.#to.write(chunk)) this.#from.pause();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#held.length = 0;
    this.#from.destroy();
  }
}
