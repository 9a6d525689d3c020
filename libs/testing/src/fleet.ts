/**
 * Clients by the thousand: one process can't receive for all of them, so they are spread over several. Without
 * `processes` they are in this one.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { VIOLATIONS, type Published, type Report } from './checker.js';
import type { FleetOptions } from './client-fleet.js';
import {
  addCounts,
  ClientGroup,
  type ClientSpec,
  type Heads,
  type Tally,
  type Within,
} from './client-group.js';
import { present } from './present.js';

export interface FleetSpec extends FleetOptions {
  clients: readonly ClientSpec[];
  /** 0 (default): this one. */
  processes?: number;
}

/** What a fleet asks of its parts; see ClientGroup. */
export type Group = Pick<
  ClientGroup,
  'connect' | 'reach' | 'more' | 'still' | 'restart' | 'leave' | 'tally' | 'tried' | 'judge'
>;

/** A question to a process of clients, and what it answers. */
export interface Call {
  id: number;
  method: keyof Group;
  args: unknown[];
}
export type CallAnswer = { id: number; value: unknown } | { id: number; error: string };
/** The first message that a process gets. */
export interface Founding {
  specs: readonly ClientSpec[];
  options: FleetOptions;
}

export class Fleet {
  readonly size: number;
  readonly #groups: readonly Group[];
  readonly #processes: readonly RemoteGroup[];

  static async start({ clients, processes = 0, ...options }: FleetSpec): Promise<Fleet> {
    if (processes === 0) return new Fleet(clients.length, [new ClientGroup(clients, options)], []);
    const shares = Array.from({ length: processes }, (_, share) =>
      clients.filter((_client, index) => index % processes === share),
    );
    const remote = await Promise.all(shares.map((specs) => RemoteGroup.start({ specs, options })));
    return new Fleet(clients.length, remote.map(asGroup), remote);
  }

  private constructor(size: number, groups: readonly Group[], processes: readonly RemoteGroup[]) {
    this.size = size;
    this.#groups = groups;
    this.#processes = processes;
  }

  async connect(options?: Within): Promise<void> {
    await this.#each((group) => group.connect(options));
  }

  async reach(heads: Heads, options?: { within?: number; connections?: number }): Promise<void> {
    await this.#each((group) => group.reach(heads, options));
  }

  async more(events: number, options?: Within): Promise<void> {
    await this.#each((group) => group.more(events, options));
  }

  async still(): Promise<void> {
    await this.#each((group) => group.still());
  }

  /** So many of them in all. */
  async restart(count: number): Promise<void> {
    await this.#each((group) => group.restart(Math.ceil(count / this.#groups.length)));
  }

  async leave(): Promise<void> {
    await this.#each((group) => group.leave());
  }

  async tally(): Promise<Tally> {
    return sumTallies(await this.#each((group) => group.tally()));
  }

  async tried(since: number): Promise<number[]> {
    return (await this.#each((group) => group.tried(since))).flat();
  }

  async judge(published: readonly Published[]): Promise<Report> {
    return sumReports(await this.#each((group) => group.judge(published)));
  }

  /** Closes every client, and ends their processes. What they saw is gone with them. */
  async end(): Promise<void> {
    await this.leave();
    await Promise.all(this.#processes.map((process) => process.end()));
  }

  #each<T>(ask: (group: Group) => Promise<T>): Promise<T[]> {
    return Promise.all(this.#groups.map(ask));
  }
}

class RemoteGroup {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: CallAnswer) => void>();
  #calls = 0;

  static async start(founding: Founding): Promise<RemoteGroup> {
    const runner = fileURLToPath(new URL('../run-module.mjs', import.meta.url));
    const module = fileURLToPath(new URL('fleet-process.ts', import.meta.url));
    const child = fork(runner, [module], { serialization: 'advanced', execArgv: [] });
    await once(child, 'message');
    const group = new RemoteGroup(child);
    child.send(founding);
    return group;
  }

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (answer: CallAnswer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    child.once('exit', (code) => {
      for (const [id, settle] of this.#waiting)
        settle({ id, error: `the clients' process ended with ${code}` });
    });
  }

  async call(method: keyof Group, args: unknown[]): Promise<unknown> {
    const id = (this.#calls += 1);
    const answer = await new Promise<CallAnswer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child.send({ id, method, args } satisfies Call);
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.disconnect();
    await exit;
  }
}

/** The same methods, each asked of the other process. */
function asGroup(remote: RemoteGroup): Group {
  return new Proxy({} as Group, {
    get:
      (_target, method) =>
      (...args: unknown[]) =>
        remote.call(method as keyof Group, args),
  });
}

function sumTallies(tallies: Tally[]): Tally {
  const sum = { ...present(tallies[0], 'no clients'), codes: {} };
  for (const [index, tally] of tallies.entries()) {
    addCounts(sum.codes, tally.codes);
    if (index === 0) continue;
    sum.fewestConnections = Math.min(sum.fewestConnections, tally.fewestConnections);
    for (const name of [
      'clients',
      'callbacks',
      'connections',
      'foreignFrames',
      'failed',
      'uncovered',
    ] as const)
      sum[name] += tally[name];
  }
  return sum;
}

function sumReports(reports: Report[]): Report {
  const sum = structuredClone(present(reports[0], 'no clients'));
  for (const report of reports.slice(1)) {
    for (const kind of VIOLATIONS) sum.counts[kind] += report.counts[kind];
    sum.examples.push(...report.examples);
    sum.delivered += report.delivered;
    sum.declared += report.declared;
  }
  return sum;
}
