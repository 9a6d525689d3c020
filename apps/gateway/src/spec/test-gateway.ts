/**
 * A gateway on a real nats-server, for the specs of this service: started in this process on a free port, with a
 * session to watch and its writer.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import { openLogWriter } from '@openv0/broker/jetstream/log-writer.js';
import { migrate } from '@openv0/broker/jetstream/migrate.js';
import type { LogWriter } from '@openv0/broker/port.js';
import { formatEpoch, type Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { Role } from '@openv0/contracts/frames.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import { readEnvironment } from '@openv0/platform/environment.js';
import { TokenSigner } from '@openv0/platform/tokens.js';
import { eventually } from '@openv0/testing/eventually.js';
import { startNatsServer, type NatsServer } from '@openv0/testing/nats-server.js';
import { connectAsGeneration, newSessionId } from '@openv0/testing/publishers.js';
import { probe, type ProbeOptions, type WireFrame, type WsProbe } from '@openv0/testing/ws-probe.js';
import { createApplication } from '../application.js';
import { GatewayEnvironment } from '../environment.js';

export const ORIGIN = 'http://page.example';
const HUNDRED_MB = 100 * 1024 * 1024;

/** A nats-server with its streams, and the keys of tokens: shared by the gateways of a spec file. */
export class World {
  readonly nats: NatsServer;
  readonly generation: NatsConnection;
  readonly signer: TokenSigner;
  readonly dir: string;

  private constructor(nats: NatsServer, generation: NatsConnection, signer: TokenSigner, dir: string) {
    this.nats = nats;
    this.generation = generation;
    this.signer = signer;
    this.dir = dir;
  }

  static async start(): Promise<World> {
    const dir = await mkdtemp(join(tmpdir(), 'gateway-spec-'));
    const nats = await startNatsServer({ config: 'accounts' });
    await makeStreams(nats);
    const signer = await makeKeys(dir);
    return new World(nats, await connectAsGeneration(nats), signer, dir);
  }

  /** The broker loses the log, and only that; the migration makes a new one. */
  async wipeLog(): Promise<void> {
    await this.nats.kill('SIGTERM');
    const stores = await readdir(this.nats.dataDir, { recursive: true });
    const store = stores.find((path) => path.endsWith('streams/SESSIONS')) ?? 'no stream SESSIONS';
    await rm(join(this.nats.dataDir, store), { recursive: true });
    await this.nats.restart();
    await makeStreams(this.nats);
  }

  async stop(): Promise<void> {
    await this.generation.close();
    await this.nats.stop();
    await rm(this.dir, { recursive: true, force: true });
  }

  async token(sid: string, role: Role = 'viewer', expiresIn = 3600): Promise<string> {
    return (await this.signer.sign({ sid, role, expiresIn })).token;
  }

  /** A new session, as it is made at creation: with a checkpoint at 0. */
  async session(): Promise<TestSession> {
    const id = newSessionId();
    const reader = createLogReader({ nc: this.generation, apiPrefix: '$JS.API' });
    const stream = await eventually('the broker', () => reader.streamEpoch());
    const epoch = formatEpoch(stream, 1);
    await this.checkpoint(id, { seq: 0, epoch, state: initialState() });
    const writer = await openLogWriter({
      nc: this.generation,
      sessionId: id,
      writerId: newSessionId(),
      checkpointSeq: 0,
    });
    return new TestSession(this, id, epoch, writer);
  }

  async checkpoint(sessionId: string, checkpoint: Checkpoint): Promise<void> {
    await createBuckets(this.generation).checkpoints.put(sessionId, checkpoint);
  }
}

/** A session, its writer, and what was written. */
export class TestSession {
  readonly events: SessionEvent[] = [];

  constructor(
    private readonly world: World,
    readonly id: string,
    readonly epoch: string,
    private readonly writer: LogWriter,
  ) {}

  async publish(count: number, text = ''): Promise<void> {
    const first = this.events.length + 1;
    await this.write(
      Array.from({ length: count }, (_, index) => stepEvent(this.id, `${first + index}${text}`)),
    );
  }

  async write(events: readonly SessionEvent[]): Promise<void> {
    this.events.push(...events);
    await Promise.all(events.map((event) => this.writer.append(event)));
  }

  /** The frame that every viewer must get for an event. */
  frame(seq: number): string {
    return JSON.stringify({ seq, ...this.events[seq - 1] });
  }

  state(seq: number): Checkpoint['state'] {
    return this.events.slice(0, seq).reduce(reduce, initialState());
  }

  /** Stores the checkpoint that the writer would have stored at `seq`. */
  async checkpoint(seq: number, epoch = this.epoch): Promise<void> {
    await this.world.checkpoint(this.id, { seq, epoch, state: this.state(seq) });
  }
}

export class TestGateway {
  readonly app: NestExpressApplication;
  readonly port: number;

  private constructor(app: NestExpressApplication) {
    this.app = app;
    this.port = (app.getHttpServer().address() as AddressInfo).port;
  }

  static async start(world: World, env: Record<string, string> = {}): Promise<TestGateway> {
    const gateway = await TestGateway.startUnready(world, env);
    await eventually('a ready gateway', async () => (await gateway.get('/health/ready')).status === 200);
    return gateway;
  }

  static async startUnready(world: World, env: Record<string, string> = {}): Promise<TestGateway> {
    const app = await createApplication(readEnvironment(GatewayEnvironment, environmentFor(world, env)));
    await app.listen(0, '127.0.0.1');
    return new TestGateway(app);
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/ws`;
  }

  get(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`);
  }

  open(query: Record<string, string | number>, options: ProbeOptions = {}): Promise<WsProbe> {
    const params = Object.entries(query).map(([key, value]) => [key, String(value)]);
    return probe(`${this.url}?${new URLSearchParams(params).toString()}`, options);
  }

  /** Watches as a program does that holds the viewer's token. */
  async watch(
    world: World,
    sessionId: string,
    query: Record<string, string | number> = {},
  ): Promise<WsProbe> {
    const headers = { Authorization: `Bearer ${await world.token(sessionId)}` };
    return this.open({ session_id: sessionId, ...query }, { headers });
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}

/** What a viewer was told, without what comes when its time has come: heartbeats, and how many watch. */
export function story(viewer: WsProbe): WireFrame[] {
  return viewer.frames.filter(({ type }) => type !== 'heartbeat' && type !== 'viewers');
}

export function environmentFor(world: World, env: Record<string, string> = {}): Record<string, string> {
  return {
    NATS_URL: world.nats.url,
    NATS_USER: 'gateway',
    NATS_PASSWORD: world.nats.passwords.gateway,
    PORT: '0',
    METRICS_PORT: '0',
    TOKEN_KEYS: join(world.dir, 'public-keys.json'),
    ALLOWED_ORIGINS: ORIGIN,
    LOG_LEVEL: 'silent',
    // Bare probes don't move when they are asked to.
    DRAIN_MS: '0',
    ...env,
  };
}

export function stepEvent(sessionId: string, message: string): SessionEvent {
  return {
    type: 'generation:step',
    data: {
      session_id: sessionId,
      timestamp: new Date().toISOString(),
      step_id: 'hero',
      step_number: 1,
      total_steps: 6,
      status: 'in_progress',
      progress: 10,
      message,
      estimated_remaining: null,
    },
  };
}

async function makeStreams(nats: NatsServer): Promise<void> {
  const nc = await connect({
    servers: nats.url,
    user: 'migrate',
    pass: nats.passwords.migrate,
    inboxPrefix: '_INBOX.migrate',
  });
  await migrate(nc, { replicas: 1, diskBytes: HUNDRED_MB });
  await nc.close();
}

async function makeKeys(dir: string): Promise<TokenSigner> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const name = { kid: 'test', alg: 'EdDSA', use: 'sig' };
  const set = { keys: [{ ...publicKey.export({ format: 'jwk' }), ...name }] };
  await writeFile(join(dir, 'public-keys.json'), JSON.stringify(set));
  return TokenSigner.fromKeys({ keys: [{ ...privateKey.export({ format: 'jwk' }), ...name }] });
}
