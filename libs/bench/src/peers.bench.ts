/**
 * What a delivery costs, and how soon it comes, beside what others use. All servers live in one run and take turns, every
 * one with the same viewers, sessions and documents; only the ratios of one run count. Ours stores every event before it is
 * shown; the others keep what they have in memory, and their publications come over a pipe.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  cpuSeconds,
  startCentrifuge,
  startOurs,
  startSocketIo,
  type Opening,
  type PeerServer,
} from './peer-servers.js';

const ROUNDS = 5;
const BYTES = 300;

interface Scenario {
  name: string;
  viewers: number;
  sessions: number;
  /** Of each session in a round; so many at once. */
  events: number;
  burst: number;
  /** Between two bursts of a session, in milliseconds. */
  everyMs: number;
}

const SCENARIOS: Scenario[] = [
  { name: 'one session, 1,000 viewers', viewers: 1_000, sessions: 1, events: 60, burst: 1, everyMs: 100 },
  { name: 'the same, 8 events at once', viewers: 1_000, sessions: 1, events: 160, burst: 8, everyMs: 400 },
  { name: '500 sessions, 2 viewers each', viewers: 1_000, sessions: 500, events: 40, burst: 1, everyMs: 100 },
];

interface Round {
  /** CPU microseconds of a delivery, by process. */
  cpu: Record<string, number>;
  latencies: number[];
}

export async function run(): Promise<void> {
  const servers = [await startOurs(), await startCentrifuge(), await startSocketIo()];
  for (const scenario of SCENARIOS) {
    console.log(`\n${scenario.name}: CPU µs a delivery (ratio to Centrifuge), ms from publication to viewer`);
    const crowds = [];
    for (const server of servers) crowds.push(await Crowd.open(server, scenario));
    const rounds: Round[][] = servers.map(() => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, crowd] of crowds.entries()) {
        const seen = await crowd.round();
        // The first warms up.
        if (round > 0) rounds[index]?.push(seen);
      }
    }
    const base = median((rounds[1] ?? []).map(({ cpu }) => cpu.server ?? 0));
    servers.forEach(({ name }, index) => report(name, rounds[index] ?? [], base));
    for (const crowd of crowds) crowd.end();
  }
  for (const server of servers) await server.stop();
}

/** The viewers of one server, in a process of their own. */
class Crowd {
  readonly #child = fork(fileURLToPath(new URL('peer-viewers.mjs', import.meta.url)));

  private constructor(
    readonly server: PeerServer,
    readonly scenario: Scenario,
    readonly sessions: readonly string[],
  ) {}

  static async open(server: PeerServer, scenario: Scenario): Promise<Crowd> {
    const sessions = await server.sessions(scenario.sessions);
    const crowd = new Crowd(server, scenario, sessions);
    const openings: Opening[] = [];
    for (let viewer = 0; viewer < scenario.viewers; viewer += 1)
      openings.push(await server.opening(sessions[viewer % sessions.length] ?? ''));
    await crowd.#ask({ port: server.port, openings });
    return crowd;
  }

  async round(): Promise<Round> {
    const { viewers, events, burst, everyMs } = this.scenario;
    const { processes } = this.server;
    const before = Object.values(processes).map(cpuSeconds);
    const deliveries = viewers * events;
    const all = this.#ask({ expect: deliveries });
    const begun = performance.now();
    for (let sent = 0; sent < events; sent += burst) {
      // Sessions don't tick together: each has its place in the interval.
      for (const [index, session] of this.sessions.entries()) {
        const due = begun + (sent / burst + index / this.sessions.length) * everyMs;
        const wait = due - performance.now();
        if (wait > 1) await delay(wait);
        this.server.publish(session, Array.from({ length: burst }, document));
      }
    }
    const latencies = (await all) as number[];
    const cpu = Object.keys(processes).map((name, index) => [
      name,
      ((cpuSeconds(processes[name] ?? 0) - (before[index] ?? 0)) * 1e6) / deliveries,
    ]);
    return { cpu: Object.fromEntries(cpu) as Record<string, number>, latencies };
  }

  end(): void {
    this.#child.kill();
  }

  async #ask(message: object): Promise<unknown> {
    this.#child.send(message);
    const [answer] = (await once(this.#child, 'message')) as [unknown];
    return answer;
  }
}

function document(): string {
  const published = (performance.timeOrigin + performance.now()).toFixed(3).padStart(17, '0');
  const frame = { type: 'preview:delta', data: { file: 'html', text: '' } };
  const text = 'x'.repeat(BYTES - JSON.stringify(frame).length - 36);
  return `{"type":"preview:delta","data":{"published_ms":${published},"file":"html","text":"${text}"}}`;
}

function report(name: string, rounds: readonly Round[], base: number): void {
  const processes = Object.keys(rounds[0]?.cpu ?? {});
  const costs = processes.map((process) => {
    const cpu = median(rounds.map((round) => round.cpu[process] ?? 0));
    return `${process} ${cpu.toFixed(2)} (${(cpu / base).toFixed(2)})`;
  });
  const at = (share: number): string =>
    median(rounds.map(({ latencies }) => quantile(latencies, share))).toFixed(1);
  console.log(`${name.padEnd(52)} ${costs.join(', ').padEnd(40)} p50 ${at(0.5)} p99 ${at(0.99)}`);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
