import { Inject, Injectable } from '@nestjs/common';
import { Hub } from '@openv0/realtime/hub.js';
import { GatewayEnvironment } from '../environment.js';
import { SocketMetrics, type Transport } from '../metrics/socket-metrics.service.js';

/** Which limit leaves no place. */
export type Limit = 'gateway' | 'address' | 'session';

/** Who takes a place, and how. `sessionId` names what a long-poll waits for: all others are viewers in the hub. */
export interface Place {
  address: string;
  transport: Transport;
  sessionId?: string;
}

/** The places of this gateway: whoever is connected, in whatever way, has one, and each limit counts them together. */
@Injectable()
export class Places {
  private readonly byAddress = new Tally();
  private readonly polls = new Tally();
  private taken = 0;

  constructor(
    @Inject(GatewayEnvironment) private readonly environment: GatewayEnvironment,
    private readonly hub: Hub,
    private readonly metrics: SocketMetrics,
  ) {}

  get size(): number {
    return this.taken;
  }

  /** The limit that keeps a connection from this address out; null: it may come. */
  missingFor(address: string): Extract<Limit, 'gateway' | 'address'> | null {
    const { MAX_CONNECTIONS, MAX_CONNECTIONS_PER_ADDRESS: perAddress } = this.environment;
    if (this.taken >= MAX_CONNECTIONS) return 'gateway';
    return perAddress > 0 && this.byAddress.of(address) >= perAddress ? 'address' : null;
  }

  /** Only who may watch a session counts for it, so that nobody else can fill it up. */
  isFull(sessionId: string): boolean {
    const { MAX_CONNECTIONS_PER_SESSION: perSession } = this.environment;
    return perSession > 0 && this.hub.viewers(sessionId) + this.polls.of(sessionId) >= perSession;
  }

  /** What is returned gives the place back, once. */
  take({ address, transport, sessionId }: Place): () => void {
    let held = true;
    this.count(1, address, transport, sessionId);
    return () => {
      if (held) this.count(-1, address, transport, sessionId);
      held = false;
    };
  }

  private count(by: 1 | -1, address: string, transport: Transport, sessionId?: string): void {
    this.taken += by;
    this.byAddress.add(address, by);
    if (transport === 'long_poll' && sessionId !== undefined) this.polls.add(sessionId, by);
    this.metrics.open(transport, by);
  }
}

/** How many there are of each name; a name with none costs nothing. */
class Tally {
  readonly #counts = new Map<string, number>();

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  add(name: string, by: number): void {
    const count = this.of(name) + by;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
  }
}
