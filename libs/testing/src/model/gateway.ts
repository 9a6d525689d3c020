import type { LogReader } from '@openv0/broker/port.js';
import { Hub, type Subscription } from '@openv0/realtime/hub.js';
import type { HubOptions } from '@openv0/realtime/hub-options.js';
import type { Link } from '@openv0/realtime/ports.js';
import { lineCodec } from '@openv0/realtime/spec/model-log.js';
import type { Viewing } from '@openv0/realtime/viewer.js';
import type { ModelClock } from './clock.js';
import { SESSION } from './publisher.js';
import type { ModelSocket } from './socket.js';
import { ModelSource } from './source.js';

export const HEARTBEAT_MS = 10_000;
/** A draining gateway closes who has not left by then. */
const DRAIN_MS = 5_000;

export interface GatewayOptions extends Pick<HubOptions, 'lowWater' | 'totalLogBytes' | 'lagMs'> {
  /** What a viewer asks for, as the gateway hears it. */
  hears?: (viewing: Viewing, hub: Hub) => Viewing;
  codec?: HubOptions['codec'];
  /** 4,096 by default. */
  logBytes?: number;
}

/** A gateway without a network: the real hub, its source, and the sockets of its viewers. */
export class ModelGateway {
  readonly source: ModelSource;
  readonly hub: Hub;
  readonly #options: GatewayOptions;
  readonly #clock: ModelClock;
  readonly #sockets = new Set<ModelSocket>();
  #turn: (() => void)[] = [];
  /** What waits for the next turn of the event loop. */
  #pending = 0;
  #draining = false;
  #dead = false;

  constructor(reader: LogReader, clock: ModelClock, options: GatewayOptions) {
    this.#clock = clock;
    this.#options = options;
    this.source = new ModelSource(reader);
    const { lowWater, totalLogBytes, lagMs } = options;
    this.hub = new Hub({
      source: this.source,
      codec: options.codec ?? lineCodec,
      logBytes: options.logBytes ?? 4_096,
      totalLogBytes,
      highWater: 1_024,
      lowWater,
      lagMs,
      stallMs: 12_000,
      lingerMs: 10_000,
      defer: (task) => void this.#turn.push(task),
      wait: (ms) => (ms > 0 ? clock.wait(ms) : this.#nextTurn()),
      onFault: () => {},
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** It takes new connections. */
  get open(): boolean {
    return !this.#dead && !this.#draining;
  }

  accept(socket: ModelSocket): void {
    this.#sockets.add(socket);
  }

  /** One turn of its event loop; says whether anything happened. */
  turn(): boolean {
    if (this.#dead) return false;
    const tasks = this.#turn.splice(0);
    for (const task of tasks) task();
    let moved = tasks.length > 0 || this.#pending > 0;
    for (const socket of this.#sockets) {
      if (socket.over) this.#sockets.delete(socket);
      else if (!socket.admitted) moved = this.#admit(socket);
      else moved = socket.flow() || moved;
    }
    return moved;
  }

  /** Due every second. */
  sweep(): void {
    if (!this.#dead) this.hub.sweep(this.#clock.now());
  }

  heartbeat(): void {
    const timestamp = new Date(this.#clock.now()).toISOString();
    const heads = { [SESSION]: this.hub.head(SESSION) };
    for (const socket of this.#sockets) {
      if (socket.admitted) socket.tell({ type: 'heartbeat', data: { timestamp, heads } });
    }
  }

  /** It is about to go, and asks everybody to leave. */
  drain(): void {
    if (!this.open) return;
    this.#draining = true;
    for (const socket of this.#sockets) socket.tell({ type: 'reconnect', data: { after_ms: 0 } });
    this.#clock.after(DRAIN_MS, () => this.#stop());
  }

  /** At once, with all that it knew. */
  kill(): void {
    this.#dead = true;
    this.source.cut();
    for (const socket of this.#sockets) socket.end(1006);
    this.#sockets.clear();
  }

  #stop(): void {
    if (this.#dead) return;
    this.hub.drain();
    for (const socket of this.#sockets) socket.flow();
    this.kill();
  }

  #admit(socket: ModelSocket): true {
    socket.admit((link) => this.#join(link, socket));
    return true;
  }

  #join(link: Link, { request }: ModelSocket): Subscription {
    const { cursor, mode } = request;
    const asked: Viewing = {
      cursor,
      mode,
      greet: (position) => ({
        type: 'connected',
        data: {
          session_id: SESSION,
          timestamp: new Date(this.#clock.now()).toISOString(),
          connection_id: 'c',
          protocol: 1,
          heartbeat_ms: HEARTBEAT_MS,
          role: 'viewer',
          ...position,
        },
      }),
    };
    return this.hub.join(SESSION, link, this.#options.hears?.(asked, this.hub) ?? asked);
  }

  async #nextTurn(): Promise<void> {
    this.#pending += 1;
    await new Promise((resolve) => setImmediate(resolve));
    this.#pending -= 1;
  }
}
