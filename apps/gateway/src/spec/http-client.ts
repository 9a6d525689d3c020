/** Plain requests for a session's log, as a viewer of the specs makes them. */
import { sseProbe, type SseProbe } from '@openv0/testing/sse-probe.js';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { TestGateway, World, type TestSession } from './test-gateway.js';

export class HttpClient {
  readonly #world: World;
  readonly #gateway: TestGateway;
  readonly #probes: SseProbe[] = [];

  constructor(world: World, gateway: TestGateway) {
    this.#world = world;
    this.#gateway = gateway;
  }

  /** `path` begins with the session's id. */
  url(path: string): string {
    return `http://127.0.0.1:${this.#gateway.port}/v1/sessions/${path}`;
  }

  /** A viewer's right to a session. */
  async bearer(sessionId: string): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.#world.token(sessionId)}` };
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      ...(await this.bearer(path.slice(0, 22))),
      ...(init.headers as Record<string, string>),
    };
    return fetch(this.url(path), { ...init, headers });
  }

  /** Open until `close`. */
  async stream(session: { id: string }, query = '', headers: Record<string, string> = {}): Promise<SseProbe> {
    const url = this.url(`${session.id}/events${query}`);
    const probe = await sseProbe(url, { ...(await this.bearer(session.id)), ...headers });
    this.#probes.push(probe);
    return probe;
  }

  close(): void {
    for (const probe of this.#probes.splice(0)) probe.close();
  }
}

/** The ids of a session's events on a stream. */
export function idsOf(session: TestSession, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${session.epoch}:${from + index}`);
}

export interface Served {
  world: World;
  gateway: TestGateway;
  client: HttpClient;
}

/** A gateway and a viewer over HTTP, for all tests of a file. */
export function withHttpClient(take: (served: Served) => void): void {
  let served: Partial<Served> = {};
  beforeAll(async () => {
    const world = await World.start();
    served = { world };
    const gateway = await TestGateway.start(world, { HEARTBEAT_MS: '1000', LINGER_MS: '0' });
    served = { world, gateway, client: new HttpClient(world, gateway) };
    take(served as Served);
  });
  afterEach(() => served.client?.close());
  afterAll(async () => {
    await served.gateway?.stop();
    await served.world?.stop();
  });
}
