/**
 * Three real nats-servers as one cluster, with the accounts of production: the streams live on all of them, and any one
 * may be killed or frozen.
 *
 * ```ts
 * const cluster = await startNatsCluster();
 * await migrate(await connectAs(cluster, 'migrate'), { replicas: 3 });
 * const leader = await cluster.leader('SESSIONS');
 * await leader.kill('SIGKILL'); // SIGSTOP freezes it, SIGCONT wakes it
 * await leader.restart();
 * await cluster.healed();
 * await cluster.stop();
 * ```
 */
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';
import {
  randomPassword,
  randomPasswords,
  startNatsServer,
  type NatsPasswords,
  type NatsServer,
} from './nats-server.js';

const SIZE = 3;
const LOOK_TIMEOUT_MS = 1_000;
const ELECTION_WITHIN_MS = 60_000;

/** What a stream says of its servers. `current`: it has everything that the leader has. */
interface StreamCluster {
  leader?: string;
  replicas?: { name: string; current: boolean; offline?: boolean; lag?: number }[];
}

export async function startNatsCluster(options: { dataDir?: string } = {}): Promise<NatsCluster> {
  const passwords = randomPasswords();
  const secret = randomPassword();
  const ports = await Promise.all(Array.from({ length: SIZE }, () => freePort()));
  const routes = ports.map((port) => `nats://route:${secret}@127.0.0.1:${port}`);
  const started = await Promise.allSettled(
    routes.map((listen, index) => {
      const name = `nats-${index + 1}`;
      const others = routes.filter((route) => route !== listen);
      return startNatsServer({
        ...(options.dataDir !== undefined && { dataDir: join(options.dataDir, name) }),
        cluster: { name, listen, routes: others, passwords },
      });
    }),
  );
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const cluster = new NatsCluster(servers, passwords);
  const failed = started.find((one) => one.status === 'rejected');
  if (!failed) return cluster;
  await cluster.stop();
  throw failed.reason;
}

export class NatsCluster {
  readonly servers: readonly NatsServer[];
  readonly passwords: NatsPasswords;

  constructor(servers: readonly NatsServer[], passwords: NatsPasswords) {
    this.servers = servers;
    this.passwords = passwords;
  }

  /** All addresses, separated by commas, as the services take them. */
  get url(): string {
    return this.servers.map((server) => server.url).join(',');
  }

  /** Who leads a stream now; waits for an election. */
  async leader(stream = 'SESSIONS'): Promise<NatsServer> {
    const find = async (): Promise<NatsServer | undefined> => {
      const name = (await this.#look(stream)).leader;
      const server = this.servers[this.#names.indexOf(name ?? '')];
      return server?.pid === undefined ? undefined : server;
    };
    return eventually(`a leader of ${stream}`, find, { within: ELECTION_WITHIN_MS, every: 100 });
  }

  /** One that runs and doesn't lead the stream. */
  async follower(stream = 'SESSIONS'): Promise<NatsServer> {
    const leader = await this.leader(stream);
    return this.servers.find((server) => server !== leader && server.pid !== undefined) ?? leader;
  }

  /** Waits until every server has everything of the stream: before that a second death may cost the quorum. */
  async healed(stream = 'SESSIONS'): Promise<void> {
    await eventually(
      `all servers to have all of ${stream}`,
      async () => {
        const { leader, replicas = [] } = await this.#look(stream);
        const whole = replicas.filter(({ current, offline }) => current && !offline);
        return leader !== undefined && whole.length === SIZE - 1;
      },
      { within: ELECTION_WITHIN_MS, every: 200 },
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
  }

  get #names(): string[] {
    return this.servers.map((_, index) => `nats-${index + 1}`);
  }

  /** Asked over a connection of its own: any other may hang on a server that is frozen. */
  async #look(stream: string): Promise<StreamCluster> {
    const user = 'migrate';
    const nc = await connect({
      servers: this.servers.filter((server) => server.pid !== undefined).map((server) => server.url),
      user,
      pass: this.passwords[user],
      inboxPrefix: `_INBOX.${user}`,
      reconnect: false,
      timeout: LOOK_TIMEOUT_MS,
    });
    try {
      const answer = await nc.request(`$JS.API.STREAM.INFO.${stream}`, '', { timeout: LOOK_TIMEOUT_MS });
      return answer.json<{ cluster?: StreamCluster }>().cluster ?? {};
    } finally {
      await nc.close();
    }
  }
}
