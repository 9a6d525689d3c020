/**
 * A real nats-server for tests: own data folder, free port, killed and restarted at will.
 *
 * ```ts
 * const server = await startNatsServer({ config: 'accounts' });
 * const nc = await connect({ servers: server.url, user: 'gateway', pass: server.passwords.gateway });
 * await server.kill('SIGKILL');
 * await server.restart(); // same port, same data
 * await server.stop(); // and its temporary folder is gone
 * ```
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';

const CONFIG = fileURLToPath(new URL('../../../deploy/nats.conf', import.meta.url));
const START_TIMEOUT_MS = 15_000;
const START_ATTEMPTS = 5;

/** $1 is who started the server $2, $3 its temporary folder. */
const WATCHDOG = `
  while kill -0 "$1"; do
    kill -0 "$2" || exit 0
    sleep 1
  done
  kill -9 "$2"
  rm -rf "$3"
`;

export const NATS_USERS = ['migrate', 'generation', 'gateway', 'engine_demo', 'operator', 'sys'] as const;
export type NatsUser = (typeof NATS_USERS)[number];
export type NatsPasswords = Record<NatsUser, string>;

export interface NatsServerOptions {
  /** `accounts` (default) runs deploy/nats.conf; `open` runs a server without users. */
  config?: 'accounts' | 'open';
  /** Kept after `stop()` when given; else a temporary folder that `stop()` removes. */
  dataDir?: string;
  /** 0 or absent: any free port, kept over restarts. */
  port?: number;
  /** Makes it one of several: see nats-cluster.ts. */
  cluster?: ClusterSeat;
}

export interface ClusterSeat {
  /** Unique in the cluster. */
  name: string;
  /** Where the others reach it, `nats://user:password@host:port`, and where it reaches them. */
  listen: string;
  routes: readonly string[];
  /** The same for all of them. */
  passwords: NatsPasswords;
}

export interface NatsServer {
  readonly url: string;
  readonly port: number;
  /** Of the running process; undefined while it is down. */
  readonly pid: number | undefined;
  readonly passwords: NatsPasswords;
  readonly dataDir: string;
  /** Sends the signal (default SIGKILL) and, if it ends the process, waits for its end. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts again on the same port and data; ends a process that still runs with SIGTERM first. */
  restart(): Promise<void>;
  /** Ends the process for good and removes its temporary folder. */
  stop(): Promise<void>;
}

/** Starts a nats-server from `NATS_SERVER_BIN` or the PATH and waits until it takes connections. */
export async function startNatsServer(options: NatsServerOptions = {}): Promise<NatsServer> {
  const root = await mkdtemp(join(tmpdir(), 'nats-server-'));
  const server = new NatsServerProcess(root, options);
  try {
    await server.restart();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

class NatsServerProcess implements NatsServer {
  readonly passwords: NatsPasswords;
  readonly dataDir: string;
  port: number;
  readonly #root: string;
  readonly #options: NatsServerOptions;
  #child: ChildProcess | undefined;
  #output = '';

  readonly #endChild = (): void => void this.#child?.kill('SIGKILL');

  constructor(root: string, options: NatsServerOptions) {
    this.#root = root;
    this.#options = options;
    this.passwords = options.cluster?.passwords ?? randomPasswords();
    this.dataDir = options.dataDir ?? join(root, 'data');
    this.port = options.port ?? 0;
    process.once('exit', this.#endChild);
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child) return;
    child.kill(signal);
    if (signal === 'SIGSTOP' || signal === 'SIGCONT') return;
    await ended(child);
  }

  async restart(): Promise<void> {
    await this.kill('SIGTERM');
    if (this.port === 0) this.port = await freePort();
    for (let attempt = 1; ; attempt++) {
      if (await this.#start()) return;
      // A port that the test named may be in the hands of an outgoing connection for a moment.
      if (attempt === START_ATTEMPTS) throw new Error(`nats-server did not start:\n${this.#output}`);
      await delay(200 * attempt);
    }
  }

  async stop(): Promise<void> {
    if (this.#child) {
      this.#child.kill('SIGCONT');
      await this.kill('SIGKILL');
    }
    process.off('exit', this.#endChild);
    await rm(this.#root, { recursive: true, force: true });
  }

  async #start(): Promise<boolean> {
    const portsDir = await mkdtemp(join(this.#root, 'ports-'));
    await mkdir(this.dataDir, { recursive: true });
    this.#output = '';
    const child = spawn(process.env.NATS_SERVER_BIN ?? 'nats-server', this.#flags(portsDir), {
      env: { ...process.env, ...passwordVariables(this.passwords) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    child.stdout.on('data', this.#keepOutput);
    child.stderr.on('data', this.#keepOutput);
    child.once('error', (error) => this.#keepOutput(error.message));
    this.#endWithThisProcess(child);
    const listening = await this.#listens(child, portsDir);
    await rm(portsDir, { recursive: true, force: true });
    return listening;
  }

  #flags(portsDir: string): string[] {
    const address = ['-a', '127.0.0.1', '-p', String(this.port)];
    const store = ['-sd', this.dataDir, '--ports_file_dir', portsDir];
    const config = this.#options.config === 'open' ? ['-js'] : ['-c', CONFIG];
    const { cluster } = this.#options;
    return [
      '-n',
      cluster?.name ?? 'test',
      ...config,
      ...address,
      ...store,
      ...(cluster ? seatFlags(cluster) : []),
    ];
  }

  /** A test run that is killed tells nobody: a shell looks once a second whether this process is still there. */
  #endWithThisProcess(child: ChildProcess): void {
    if (child.pid === undefined || process.platform === 'win32') return;
    const args = ['-c', WATCHDOG, 'sh', String(process.pid), String(child.pid), this.#root];
    spawn('sh', args, { detached: true, stdio: 'ignore' }).unref();
  }

  async #listens(child: ChildProcess, portsDir: string): Promise<boolean> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (this.#child === child && child.pid !== undefined && Date.now() < deadline) {
      if (await hasWrittenPort(portsDir)) return true;
      await delay(10);
    }
    child.kill('SIGKILL');
    return false;
  }

  readonly #keepOutput = (chunk: unknown): void => {
    this.#output = (this.#output + String(chunk)).slice(-4_000);
  };
}

/** The variables that deploy/nats.conf names, one per user. */
export function passwordVariables(passwords: NatsPasswords): Record<string, string> {
  return Object.fromEntries(NATS_USERS.map((user) => [`${user.toUpperCase()}_PW`, passwords[user]]));
}

export function randomPasswords(): NatsPasswords {
  return Object.fromEntries(NATS_USERS.map((user) => [user, randomPassword()])) as NatsPasswords;
}

export function randomPassword(): string {
  return `p${randomBytes(18).toString('base64url')}`;
}

function seatFlags({ listen, routes }: ClusterSeat): string[] {
  return ['--cluster_name', 'openv0', '--cluster', listen, '--routes', routes.join(','), '--no_advertise'];
}

/** It writes the file once it takes connections. */
async function hasWrittenPort(portsDir: string): Promise<boolean> {
  const file = (await readdir(portsDir)).find((name) => name.endsWith('.ports'));
  if (!file) return false;
  return /"nats:\/\/[^"]*:\d+"/.test(await readFile(join(portsDir, file), 'utf8'));
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
