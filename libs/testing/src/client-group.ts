/**
 * Many clients at once, waited for and judged together. In this process; `fleet.ts` spreads larger numbers of them over
 * processes of their own, which is why everything here answers with plain data.
 */
import type { Cursor } from '@openv0/contracts/cursor.js';
import { check, type Published, type Report } from './checker.js';
import { LoggedClient, type FleetOptions } from './client-fleet.js';
import { eventually } from './eventually.js';
import { mulberry32 } from './unreliable-socket.js';

export interface ClientSpec {
  name: string;
  session: string;
  token: string;
}

/** The last seq of each session that a client must have had. */
export type Heads = Record<string, number>;

export interface Tally {
  clients: number;
  /** Callbacks with an event, a snapshot or a skip. */
  callbacks: number;
  connections: number;
  /** Of the client that has had the fewest. */
  fewestConnections: number;
  foreignFrames: number;
  /** Close codes of sockets that had been open, and how often each. */
  codes: Record<number, number>;
  failed: number;
  uncovered: number;
}

const WITHIN_MS = 60_000;

/** In milliseconds. */
export interface Within {
  within?: number;
}

export class ClientGroup {
  readonly #options: FleetOptions;
  readonly #specs: readonly ClientSpec[];
  readonly #clients: LoggedClient[];
  /** Earlier lives: closed for good, and still to be judged. */
  readonly #left: LoggedClient[] = [];
  readonly #random = mulberry32(1);

  constructor(specs: readonly ClientSpec[], options: FleetOptions) {
    this.#options = options;
    this.#specs = specs;
    this.#clients = specs.map(({ name, session, token }) => new LoggedClient(name, session, token, options));
  }

  /** Resolves when every client is live. */
  async connect({ within = WITHIN_MS }: Within = {}): Promise<void> {
    for (const client of this.#clients) client.sdk.connect();
    await this.#all('live', (client) => client.live, within);
  }

  /** Waits until every client is live, has had its session up to there, and so many connections. */
  async reach(heads: Heads, { within = WITHIN_MS, connections = 1 } = {}): Promise<void> {
    const there = (client: LoggedClient): boolean =>
      client.live && client.connections >= connections && client.seq >= (heads[client.session] ?? 0);
    await this.#all('caught up', there, within);
  }

  /** Waits until every client is live, and then has seen so many more events. */
  async more(events: number, { within = WITHIN_MS }: Within = {}): Promise<void> {
    await this.reach({}, { within });
    const goals = new Map(this.#clients.map((client) => [client, client.seq + events]));
    await this.#all(`${events} events further`, (client) => client.seq >= (goals.get(client) ?? 0), within);
  }

  /** Waits until no callback has come for a second: who isn't there by now never will be. */
  async still(): Promise<void> {
    let last = -1;
    const unmoved = async (): Promise<boolean> => {
      const { callbacks } = await this.tally();
      const same = callbacks === last;
      last = callbacks;
      return same;
    };
    await eventually('the clients to be still', unmoved, { every: 1_000, within: 15_000 }).catch(() => {});
  }

  /**
   * So many clients close and come back at once: in the same life, in another one that knows its cursor, or in one that
   * knows nothing.
   */
  async restart(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) {
      const index = Math.floor(this.#random() * this.#clients.length);
      const client = this.#clients[index];
      const spec = this.#specs[index];
      if (!client || !spec) return;
      const way = Math.floor(this.#random() * 3);
      client.sdk.close();
      if (way > 0) this.#replace(index, spec, way === 1 ? cursorOf(client) : undefined);
      this.#clients[index]?.sdk.connect();
    }
  }

  /** Ends every connection; a later `connect` goes on from where it was. */
  async leave(): Promise<void> {
    for (const client of this.#clients) client.sdk.close();
  }

  async tally(): Promise<Tally> {
    const tally: Tally = {
      clients: this.#clients.length,
      callbacks: 0,
      connections: 0,
      fewestConnections: Math.min(...this.#clients.map((client) => client.connections)),
      foreignFrames: 0,
      codes: {},
      failed: 0,
      uncovered: 0,
    };
    for (const { seen, connections, sockets } of this.#everybody()) {
      tally.callbacks += seen.length;
      tally.connections += connections;
      tally.foreignFrames += sockets.foreignFrames;
      tally.failed += sockets.failed;
      tally.uncovered += sockets.uncovered;
      addCounts(tally.codes, sockets.codes);
    }
    return tally;
  }

  /** When connections were tried since then, in milliseconds of the wall clock. */
  async tried(since: number): Promise<number[]> {
    return this.#everybody().flatMap(({ sockets }) => sockets.tried.filter((at) => at >= since));
  }

  async judge(published: readonly Published[]): Promise<Report> {
    return check(published, this.#everybody());
  }

  #everybody(): LoggedClient[] {
    return [...this.#left, ...this.#clients];
  }

  #replace(index: number, { name, session, token }: ClientSpec, cursor: Cursor | undefined): void {
    const before = this.#clients[index];
    if (before) {
      before.stayed = false;
      this.#left.push(before);
    }
    const life = `${name}, life ${this.#left.length + 1}`;
    this.#clients[index] = new LoggedClient(life, session, token, this.#options, cursor);
  }

  async #all(what: string, goal: (client: LoggedClient) => boolean, within: number): Promise<void> {
    const describe = (): string => {
      const late = this.#clients.filter((client) => !goal(client));
      const some = late
        .slice(0, 5)
        .map((client) => client.describe())
        .join('; ');
      return `${this.#clients.length} clients to be ${what}; ${late.length} are not: ${some}`;
    };
    await eventually(describe, () => this.#clients.every((client) => goal(client)), { within });
  }
}

/** What a page would have stored before it was left. */
function cursorOf({ sdk }: LoggedClient): Cursor {
  const { seq, epoch } = sdk.getSnapshot();
  return { seq, ...(epoch !== null && { epoch }) };
}

export function addCounts(to: Record<number, number>, more: Record<number, number>): void {
  for (const [name, count] of Object.entries(more)) to[Number(name)] = (to[Number(name)] ?? 0) + count;
}
