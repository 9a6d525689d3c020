/**
 * The whole product for a test, as real processes: nats-server with its accounts, migrated, the generation service and
 * the gateways from `dist/`, each gateway behind a TCP proxy that can be cut. Free ports, a folder of its own,
 * nothing left behind.
 *
 * ```ts
 * const stack = await startStack({ pace: 0 });
 * const { body } = await stack.post('/v1/sessions', { prompt: 'A bakery' });
 * await stack.gateways[0].kill();
 * await stack.gateways[0].start();
 * await stack.stop();
 * ```
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenSigner } from '@openv0/platform/tokens.js';
import { migrate, type MigrateOptions } from '@openv0/broker/jetstream/migrate.js';
import type { CreatedSession } from '@openv0/contracts/http-answers.js';
import type { Role } from '@openv0/contracts/frames.js';
import { ensureBuilt, REPOSITORY } from './built.js';
import { freePort } from './free-port.js';
import { answersWell, http, isUp, type HttpAnswer, type HttpRequest } from './http.js';
import { NatsCluster, startNatsCluster } from './nats-cluster.js';
import { startNatsServer, type NatsServer, type NatsUser } from './nats-server.js';
import { present } from './present.js';
import { connectAs } from './publishers.js';
import { Service } from './processes.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';
import { probe, type ProbeOptions, type WsProbe } from './ws-probe.js';

export interface StackOptions {
  /** `ENGINE_PACE`: 0 as fast as possible (default), 1 readable. */
  pace?: number;
  /** Three nats-servers that hold the streams together, instead of one. */
  cluster?: boolean;
  /** How many of each; default 1. 0: the test needs none. */
  gateways?: number;
  generations?: number;
  /** The balancer asks each gateway so often whether it is ready, in ms; 0 (default): it knows only who has ended. */
  healthEveryMs?: number;
  /** The streams' sizes in bytes, where they are to be small. */
  sizes?: MigrateOptions['sizes'];
  /** Where the one nats-server keeps its store; default: a folder of the stack's own. */
  store?: string;
  /** More environment for the services. */
  env?: Record<string, string>;
}

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  await ensureBuilt();
  const dir = await mkdtemp(join(tmpdir(), 'openv0-stack-'));
  const dataDir = options.store ?? join(dir, 'nats');
  const broker = options.cluster ? await startNatsCluster({ dataDir }) : await startNatsServer({ dataDir });
  const stack = new Stack(dir, broker);
  try {
    await stack.begin(options);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return stack;
}

export class Stack {
  readonly dir: string;
  /** One server, or several. */
  readonly broker: NatsServer | NatsCluster;
  readonly generations: Service[] = [];
  readonly gateways: Service[] = [];
  /** The way to the gateways: clients use its port. New connections go round the gateways that are ready. */
  #proxy: TcpProxy | undefined;
  #signer: TokenSigner | undefined;
  #generationPorts: number[] = [];
  #gatewayPorts: number[] = [];
  #turn = 0;
  /** By the word of its own readiness: false once it drains. */
  readonly #healthy: boolean[] = [];
  #health: NodeJS.Timeout | undefined;

  constructor(dir: string, broker: NatsServer | NatsCluster) {
    this.dir = dir;
    this.broker = broker;
  }

  /** The only server. Throws on a cluster. */
  get nats(): NatsServer {
    if (this.broker instanceof NatsCluster) throw new Error('this stack runs on a cluster');
    return this.broker;
  }

  get cluster(): NatsCluster {
    if (this.broker instanceof NatsCluster) return this.broker;
    throw new Error('this stack runs on one server');
  }

  get proxy(): TcpProxy {
    return present(this.#proxy, 'the stack has no gateway');
  }

  /** The page and the API. */
  get pageUrl(): string {
    return `http://127.0.0.1:${present(this.#generationPorts[0], 'the stack has no generation service')}`;
  }

  /** The gateways, through the proxy. */
  get gatewayUrl(): string {
    return `http://127.0.0.1:${this.proxy.port}`;
  }

  get socketUrl(): string {
    return `ws://127.0.0.1:${this.proxy.port}/ws`;
  }

  /** One gateway, past the proxy and its buffers. */
  directSocketUrl(index: number): string {
    return `ws://127.0.0.1:${present(this.#gatewayPorts[index], 'there is no such gateway')}/ws`;
  }

  async begin(options: StackOptions): Promise<void> {
    await this.#makeKeys();
    await this.migrate(options.env?.OUTSIDE_ENGINES, options.sizes);
    this.#proxy = await startTcpProxy({ port: () => this.#nextGateway() });
    for (let index = 0; index < (options.generations ?? 1); index += 1) {
      this.#generationPorts.push(await freePort());
    }
    for (let index = 0; index < (options.gateways ?? 1); index += 1)
      this.#gatewayPorts.push(await freePort());
    const pace = { ENGINE_PACE: String(options.pace ?? 0) };
    this.generations.push(
      ...this.#generationPorts.map((port) => this.#service('generation', port, { ...pace, ...options.env })),
    );
    this.gateways.push(
      ...this.#gatewayPorts.map((port) => this.#service('gateway', port, options.env ?? {})),
    );
    await Promise.all([...this.generations, ...this.gateways].map((service) => service.start()));
    if (options.healthEveryMs)
      this.#health = setInterval(() => void this.#askHealth(), options.healthEveryMs);
  }

  /** Stops everything and removes the folder. */
  async stop(): Promise<void> {
    clearInterval(this.#health);
    await Promise.all([...this.gateways, ...this.generations].map((service) => service.stop()));
    await this.#proxy?.close();
    await this.broker.stop();
    await rm(this.dir, { recursive: true, force: true });
  }

  api<T = unknown>(path: string, request?: HttpRequest): Promise<HttpAnswer<T>> {
    return http<T>(`${this.pageUrl}${path}`, request);
  }

  /** Starts a session and its first run. */
  async createSession(prompt: string, more: Record<string, unknown> = {}): Promise<CreatedSession> {
    const answer = await this.api<CreatedSession>('/v1/sessions', { body: { prompt, ...more } });
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** A token as the generation service would sign it. `expiresIn` in seconds. */
  async token(sid: string, role: Role = 'viewer', expiresIn = 3600): Promise<string> {
    return (await present(this.#signer, 'no keys yet').sign({ sid, role, expiresIn })).token;
  }

  /** A bare socket on a session. `query` may hold `after`, `epoch`, `mode`. */
  async watch(
    session: { session_id: string; token?: string },
    query: Record<string, string | number> = {},
    options: ProbeOptions = {},
  ): Promise<WsProbe> {
    const url = new URL(this.socketUrl);
    url.searchParams.set('session_id', session.session_id);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const headers: Record<string, string> = {};
    if (session.token !== undefined) headers.Authorization = `Bearer ${session.token}`;
    return probe(url.href, { ...options, headers: { ...headers, ...options.headers } });
  }

  isGenerationReady(index: number): Promise<boolean> {
    return isUp(`http://127.0.0.1:${this.#generationPorts[index]}/health/ready`);
  }

  isGatewayReady(index: number): Promise<boolean> {
    return isUp(`http://127.0.0.1:${this.#gatewayPorts[index]}/health/ready`);
  }

  /** Migrates the stack's own broker, with the rights of the migration's user. */
  async migrate(outsideEngines = '', sizes: MigrateOptions['sizes'] = {}): Promise<void> {
    const nc = await connectAs(this.broker, 'migrate');
    try {
      await migrate(nc, {
        sizes,
        replicas: this.broker instanceof NatsCluster ? 3 : 1,
        outsideEngines: outsideEngines.split(',').filter(Boolean),
      });
    } finally {
      await nc.close();
    }
  }

  #service(name: 'generation' | 'gateway', port: number, env: Record<string, string>): Service {
    const keys = name === 'generation' ? 'signing-keys.json' : 'public-keys.json';
    return new Service({
      name,
      command: ['node', '--enable-source-maps', join(REPOSITORY, `dist/apps/${name}/main.js`)],
      cwd: REPOSITORY,
      env: {
        ...this.#natsEnv(name),
        PORT: String(port),
        HOST: '127.0.0.1',
        METRICS_PORT: '0',
        PUBLIC_URL: `http://127.0.0.1:${this.#generationPorts[0] ?? 1}`,
        GATEWAY_PUBLIC_URL: this.gatewayUrl,
        TOKEN_KEYS: join(this.dir, keys),
        LOG_LEVEL: 'info',
        NODE_ENV: 'production',
        ...env,
      },
      folder: this.dir,
      ready: () => answersWell(`http://127.0.0.1:${port}/health/ready`),
    });
  }

  #natsEnv(user: NatsUser): Record<string, string> {
    const { url, passwords } = this.broker;
    return { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: passwords[user] };
  }

  async #askHealth(): Promise<void> {
    const ask = async (index: number): Promise<void> => {
      this.#healthy[index] = await this.isGatewayReady(index);
    };
    await Promise.all(this.#gatewayPorts.map((_port, index) => ask(index)));
  }

  /** The next gateway that is ready, as a balancer would choose; when none is, any: its port refuses, as it should. */
  #nextGateway(): number {
    const isReady = (index: number): boolean =>
      this.gateways[index]?.ready === true && this.#healthy[index] !== false;
    const ready = this.#gatewayPorts.filter((_port, index) => isReady(index));
    const choice = ready.length > 0 ? ready : this.#gatewayPorts;
    this.#turn += 1;
    return present(choice[this.#turn % choice.length], 'the stack has no gateway');
  }

  async #makeKeys(): Promise<void> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const name = { kid: 'test', alg: 'EdDSA', use: 'sig' };
    const signing = { keys: [{ ...privateKey.export({ format: 'jwk' }), ...name }] };
    const verifying = { keys: [{ ...publicKey.export({ format: 'jwk' }), ...name }] };
    const path = join(this.dir, 'signing-keys.json');
    await writeFile(path, JSON.stringify(signing), { mode: 0o600 });
    await writeFile(join(this.dir, 'public-keys.json'), JSON.stringify(verifying), { mode: 0o600 });
    this.#signer = await TokenSigner.fromFile(path);
  }
}
