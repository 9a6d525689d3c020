/**
 * What listens where nothing may arrive: HTTP and bare TCP, DNS and UDP. Every attempt to get out has a name, and goes to
 * `<name>.sink.test`; the sinks keep whose packets they saw, and by which way.
 *
 * ```ts
 * const sinks = await NetworkSinks.start();
 * await page.goto(sinks.url('picture'));
 * sinks.seen('picture'); // ['dns', 'http']
 * await sinks.stop();
 * ```
 */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { PrivateResolver } from './private-resolver.js';

export const SINK_DOMAIN = 'sink.test';

export type SinkWay = 'dns' | 'tcp' | 'http' | 'udp';

/** Where an attempt may try to go. */
export interface SinkAddresses {
  /** `http://<name>.sink.test:<port>/<name>` */
  url(name: string): string;
  /** The same without the scheme: `//host/path`. */
  rest(name: string): string;
  /** `host:port` of a listener of the attempt's own, which nothing else knows. */
  tcp(name: string): string;
  udp(name: string): string;
}

const ANSWER = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/plain',
  'Access-Control-Allow-Origin: *',
  'Content-Length: 2',
  'Connection: close',
  '',
  'ok',
].join('\r\n');

export class NetworkSinks implements SinkAddresses {
  readonly #hits = new Map<string, Set<SinkWay>>();
  readonly #servers: Server[] = [];
  readonly #connections = new Set<Socket>();
  readonly #sockets: UdpSocket[] = [];
  readonly #ports = new Map<string, number>();
  readonly #resolver: PrivateResolver | null;
  #http = 0;

  /** `own`: the names of the attempts that ask for a listener of their own. */
  static async start(own: { tcp?: readonly string[]; udp?: readonly string[] } = {}): Promise<NetworkSinks> {
    const sinks = new NetworkSinks(PrivateResolver.problem() === null ? new PrivateResolver() : null);
    await sinks.#listen(own.tcp ?? [], own.udp ?? []);
    return sinks;
  }

  private constructor(resolver: PrivateResolver | null) {
    this.#resolver = resolver;
  }

  /** Whether lookups are seen; without the rights for a resolver of its own, the browser maps the names itself. */
  get seesLookups(): boolean {
    return this.#resolver !== null;
  }

  /** How a browser must be started to find the sinks: `chromium` runs it. */
  launch(chromium: string): { executablePath: string; args: string[] } {
    if (this.#resolver) return { executablePath: this.#resolver.wrap(chromium), args: [] };
    return { executablePath: chromium, args: [`--host-resolver-rules=MAP *.${SINK_DOMAIN} 127.0.0.1`] };
  }

  rest(name: string): string {
    return `//${name}.${SINK_DOMAIN}:${this.#http}/${name}`;
  }

  url(name: string): string {
    return `http:${this.rest(name)}`;
  }

  tcp(name: string): string {
    return `${name}.${SINK_DOMAIN}:${this.#portOf(`tcp ${name}`)}`;
  }

  /** By number: what is asked by name alone would be a lookup, which the other sink sees. */
  udp(name: string): string {
    return `${ownAddress()}:${this.#portOf(`udp ${name}`)}`;
  }

  /** By which ways an attempt got out. */
  seen(name: string): SinkWay[] {
    return [...(this.#hits.get(name) ?? [])].toSorted();
  }

  /** All that arrived, as `name: way, way`. */
  all(): string[] {
    return [...this.#hits.keys()].toSorted().map((name) => `${name}: ${this.seen(name).join(', ')}`);
  }

  forget(): void {
    this.#hits.clear();
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.close();
    for (const connection of this.#connections) connection.destroy();
    await Promise.all(this.#servers.map((server) => new Promise((done) => void server.close(done))));
    await this.#resolver?.stop();
  }

  #portOf(key: string): number {
    const port = this.#ports.get(key);
    if (port === undefined) throw new Error(`no listener was asked for ${key}`);
    return port;
  }

  #hit(name: string, way: SinkWay): void {
    const ways = this.#hits.get(name) ?? new Set();
    this.#hits.set(name, ways.add(way));
  }

  async #listen(tcp: readonly string[], udp: readonly string[]): Promise<void> {
    await this.#resolver?.start((host) => {
      if (host.endsWith(`.${SINK_DOMAIN}`)) this.#hit(attemptOf(host), 'dns');
    });
    this.#http = await this.#tcpServer((socket) => this.#readRequest(socket));
    for (const name of tcp)
      this.#ports.set(`tcp ${name}`, await this.#tcpServer(() => this.#hit(name, 'tcp')));
    for (const name of udp) this.#ports.set(`udp ${name}`, await this.#udpSocket(name));
  }

  async #tcpServer(accept: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      this.#connections.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#connections.delete(socket));
      accept(socket);
    });
    this.#servers.push(server.listen(0, '127.0.0.1'));
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** A request's host names the attempt; of a connection without one nothing is known here. */
  #readRequest(socket: Socket): void {
    let head = '';
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      const host = /^host: *([^:\r\n]+)/im.exec(head)?.[1] ?? '';
      if (host.endsWith(`.${SINK_DOMAIN}`)) this.#hit(attemptOf(host), 'http');
      if (head.includes('\r\n\r\n')) socket.end(ANSWER);
    });
  }

  async #udpSocket(name: string): Promise<number> {
    const socket = createSocket('udp4', () => this.#hit(name, 'udp'));
    this.#sockets.push(socket.bind(0));
    await once(socket, 'listening');
    return socket.address().port;
  }
}

/** WebRTC sends nothing over the loopback device: the machine's own address serves, where it has one. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const own = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  return own?.address ?? '127.0.0.1';
}

/** A browser asks for `_8080._https.name` too. */
function attemptOf(host: string): string {
  return host.slice(0, -SINK_DOMAIN.length - 1).replace(/^.*\./, '');
}
