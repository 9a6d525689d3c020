/**
 * Toxiproxy (https://github.com/Shopify/toxiproxy), where this machine has it: a slow, jittery, narrow or lossy line, which
 * our own proxy doesn't play.
 *
 * ```ts
 * const toxiproxy = await Toxiproxy.start(binary, stack.proxy.port);
 * const remove = await toxiproxy.poison({ type: 'latency', attributes: { latency: 200, jitter: 150 } });
 * await remove();
 * ```
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.js';
import { startService, type Service } from './processes.js';

export interface Toxic {
  /** See the project's README for the types and their attributes. */
  type: 'latency' | 'bandwidth' | 'slow_close' | 'timeout' | 'reset_peer' | 'slicer' | 'limit_data';
  /** `downstream` (default): what the server says. */
  stream?: 'upstream' | 'downstream';
  attributes: Record<string, number>;
}

/** `TOXIPROXY_BIN`, or `toxiproxy-server` on the PATH. Null: there is none. */
export function findToxiproxy(): string | null {
  const { TOXIPROXY_BIN: named, PATH = '' } = process.env;
  const places = PATH.split(delimiter).map((folder) => join(folder, 'toxiproxy-server'));
  return [...(named ? [named] : []), ...places].find(isExecutable) ?? null;
}

export class Toxiproxy {
  /** Where to connect, on loopback. */
  readonly port: number;
  readonly #service: Service;
  readonly #api: string;
  #toxics = 0;

  static async start(binary: string, upstream: number): Promise<Toxiproxy> {
    const [port, apiPort] = [await freePort(), await freePort()];
    const api = `http://127.0.0.1:${apiPort}`;
    const service = await startService({
      name: 'toxiproxy',
      command: [binary, '-host', '127.0.0.1', '-port', String(apiPort)],
      ready: async () => (await fetch(`${api}/version`)).ok,
    });
    const toxiproxy = new Toxiproxy(service, api, port);
    const [listen, to] = [`127.0.0.1:${port}`, `127.0.0.1:${upstream}`];
    await toxiproxy.#call('POST', '/proxies', { name: 'line', listen, upstream: to, enabled: true });
    return toxiproxy;
  }

  private constructor(service: Service, api: string, port: number) {
    this.#service = service;
    this.#api = api;
    this.port = port;
  }

  /** From now on, for open connections too. The answer takes it away again. */
  async poison({ type, stream = 'downstream', attributes }: Toxic): Promise<() => Promise<void>> {
    const name = `${type}-${(this.#toxics += 1)}`;
    await this.#call('POST', '/proxies/line/toxics', { name, type, stream, attributes });
    return () => this.#call('DELETE', `/proxies/line/toxics/${name}`);
  }

  async stop(): Promise<void> {
    await this.#service.stop();
  }

  async #call(method: string, path: string, body?: object): Promise<void> {
    const answer = await fetch(this.#api + path, { method, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
