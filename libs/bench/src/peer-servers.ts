/** The servers that are compared: this gateway over a durable log, and what others use. Each runs as it would for real. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NatsConnection } from '@nats-io/transport-node';
import { REPOSITORY } from '@openv0/testing/built.js';
import { present } from '@openv0/testing/present.js';
import { connectAsGeneration, createLoggedSession } from '@openv0/testing/publishers.js';
import { startStack, type Stack } from '@openv0/testing/stack.js';
import { upgrade } from './viewers.js';

/** How a viewer opens its connection; see peer-viewers.mjs. */
export interface Opening {
  request: string;
  first: string[];
  ready: string;
}

export interface PeerServer {
  readonly name: string;
  /** Of the processes whose CPU counts, by what they are. */
  readonly processes: Record<string, number>;
  port: number;
  /** Names of so many sessions that may be watched. */
  sessions(count: number): Promise<string[]>;
  opening(session: string): Promise<Opening>;
  /** Publishes these documents in one go. */
  publish(session: string, documents: readonly string[]): void;
  stop(): Promise<void>;
}

const WORKSHOP = join(tmpdir(), 'openv0-bench-peers');
/** Nobody answers pings, and nobody is given up before a scenario is over. */
const RARE_PINGS = { HEARTBEAT_MS: '60000' };

export async function startOurs(): Promise<PeerServer> {
  const stack = await startStack({ generations: 0, env: RARE_PINGS });
  return new Ours(stack, await connectAsGeneration(stack.nats));
}

class Ours implements PeerServer {
  readonly name = 'OpenV0 Realtime, stored by JetStream';
  readonly port: number;
  readonly #heads = new Map<string, number>();

  constructor(
    readonly stack: Stack,
    readonly nc: NatsConnection,
  ) {
    this.port = Number(new URL(stack.directSocketUrl(0)).port);
  }

  get processes(): Record<string, number> {
    return {
      server: present(this.stack.gateways[0]?.pid, 'the gateway runs'),
      broker: present(this.stack.nats.pid, 'nats-server runs'),
    };
  }

  sessions(count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, () => createLoggedSession(this.nc)));
  }

  async opening(session: string): Promise<Opening> {
    const token = await this.stack.token(session);
    const request = upgrade(`/ws?session_id=${session}`, `Authorization: Bearer ${token}`);
    return { request, first: [], ready: 'replay:completed' };
  }

  publish(session: string, documents: readonly string[]): void {
    for (const document of documents) {
      const seq = (this.#heads.get(session) ?? 0) + 1;
      this.#heads.set(session, seq);
      this.nc.publish(`sessions.${session}.${seq}`, document);
    }
  }

  async stop(): Promise<void> {
    await this.nc.close();
    await this.stack.stop();
  }
}

/** Built from source on first use; needs Go. */
export async function startCentrifuge(): Promise<PeerServer> {
  const folder = workshop('centrifuge');
  const binary = join(folder, 'server');
  if (!existsSync(binary))
    execFileSync('go', ['build', '-o', binary, '.'], { cwd: folder, stdio: 'inherit' });
  return LinePeer.start('Centrifuge (the library of Centrifugo), in memory', [binary], (session) => ({
    request: upgrade('/connection/websocket'),
    first: [
      JSON.stringify({ id: 1, connect: {} }),
      JSON.stringify({ id: 2, subscribe: { channel: session } }),
    ],
    ready: '"id":2',
  }));
}

/** Installed from npm on first use. */
export async function startSocketIo(): Promise<PeerServer> {
  const folder = workshop('socket-io');
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  const command = [process.execPath, join(folder, 'server.mjs')];
  return LinePeer.start('Socket.IO, in memory', command, (session) => ({
    request: upgrade(`/socket.io/?EIO=4&transport=websocket&room=${session}`),
    first: ['40'],
    ready: '40{"sid"',
  }));
}

function workshop(peer: string): string {
  const folder = join(WORKSHOP, peer);
  mkdirSync(folder, { recursive: true });
  cpSync(join(REPOSITORY, 'libs/bench/peers', peer), folder, { recursive: true });
  return folder;
}

/** A server that says its port on its first line, and takes publications as lines. */
class LinePeer implements PeerServer {
  static async start(
    name: string,
    [command = '', ...args]: readonly string[],
    opening: (session: string) => Opening,
  ): Promise<LinePeer> {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return new LinePeer(name, child, Number(port), opening);
  }

  private constructor(
    readonly name: string,
    readonly child: ChildProcess,
    readonly port: number,
    readonly openingOf: (session: string) => Opening,
  ) {}

  get processes(): Record<string, number> {
    return { server: present(this.child.pid, 'the server runs') };
  }

  async sessions(count: number): Promise<string[]> {
    return Array.from({ length: count }, (_, index) => `session-${index}`);
  }

  async opening(session: string): Promise<Opening> {
    return this.openingOf(session);
  }

  publish(session: string, documents: readonly string[]): void {
    this.child.stdin?.write(documents.map((document) => `${session} ${document}\n`).join(''));
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, 'exit');
  }
}

/** CPU seconds that a process has used, all threads of it, to 10 ms. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
