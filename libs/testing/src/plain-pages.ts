/** Pages without any protection, for negative controls: what is shown there can do all that a page can do. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GeneratedPage } from './preview-bench.js';

export class PlainPages {
  readonly #pages = new Map<string, string>();
  readonly #server: Server;

  static async start(): Promise<PlainPages> {
    const pages = new PlainPages();
    pages.#server.listen(0, '127.0.0.1');
    await once(pages.#server, 'listening');
    return pages;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      const page = this.#pages.get(new URL(request.url ?? '/', 'http://x').pathname);
      if (page === undefined) return response.writeHead(404).end();
      const type = page.startsWith('<') ? 'text/html; charset=utf-8' : 'text/javascript';
      return response.writeHead(200, { 'Content-Type': type }).end(page);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves it from now on, and says where: markup, or a script. */
  put(path: string, text: string): string {
    this.#pages.set(path, text);
    return `${this.origin}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => void this.#server.close(done));
  }
}

/** The parts put together without a thought: what closes an element in one of them closes it. */
export function plainDocument({ html = '', css = '', js = '' }: Partial<GeneratedPage>): string {
  return `<!doctype html><title>Plain</title><style>${css}</style><body>${html}<script>${js}</script>`;
}
