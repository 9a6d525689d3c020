import { JetStreamApi } from '@openv0/broker/jetstream/api.js';
import { JOBS, SESSIONS } from '@openv0/broker/subjects.js';
import type { JobQueue } from '@openv0/broker/port.js';
import type { NatsConnection } from '@nats-io/transport-node';
import { Gauge, type Registry } from 'prom-client';

const STREAMS = [SESSIONS, JOBS, 'KV_sessions', 'KV_checkpoints', 'KV_sites', 'KV_revocations', 'KV_usage'];
/** However often somebody asks, the broker is asked no more than this, in milliseconds. */
const KEEP_MS = 2_000;
/** A broker that is slower is away, as far as a measurement is concerned. */
const TIMEOUT_MS = 1_500;

interface StreamInfo {
  config: { name: string; max_bytes: number; max_msgs: number };
  state: { bytes: number; messages: number };
  cluster?: { leader?: string; replicas?: { current?: boolean; offline?: boolean }[] };
}

/** What the streams hold and may hold, and how many runs wait: asked when somebody scrapes. */
export function measureStreams(
  registry: Registry,
  nc: NatsConnection,
  jobs: JobQueue,
  engines: readonly string[],
): void {
  const api = new JetStreamApi(nc);
  const infos = kept(() => Promise.all(STREAMS.map((name) => infoOf(api, name))));
  const gauge = (name: string, help: string, value: (info: StreamInfo) => number | null): void => {
    const made: Gauge = new Gauge({
      name: `openv0_stream_${name}`,
      help,
      labelNames: ['stream'],
      registers: [registry],
      collect: async () => {
        made.reset();
        for (const info of await infos()) {
          const read = info && value(info);
          if (info && read !== null) made.set({ stream: info.config.name }, read);
        }
      },
    });
  };
  gauge('bytes', 'What a stream holds', ({ state }) => state.bytes);
  gauge('max_bytes', 'What a stream may hold', ({ config }) => limit(config.max_bytes));
  gauge('messages', 'Messages in a stream', ({ state }) => state.messages);
  gauge('max_messages', 'Messages that a stream may hold', ({ config }) => limit(config.max_msgs));
  gauge('replicas_behind', 'Replicas that are away or behind their leader', behind);
  const waiting: Gauge = new Gauge({
    name: 'openv0_generation_waiting_runs',
    help: 'Runs in the queue that no worker has had yet',
    labelNames: ['engine'],
    registers: [registry],
    collect: async () => {
      waiting.reset();
      for (const engine of engines) {
        const count = await jobsWaiting(jobs, engine);
        if (count !== null) waiting.set({ engine }, count);
      }
    },
  });
}

/** -1 is none. */
function limit(value: number): number | null {
  return value < 0 ? null : value;
}

function behind({ cluster }: StreamInfo): number {
  return (cluster?.replicas ?? []).filter(({ current, offline }) => offline === true || current === false)
    .length;
}

/** Null: it can't be told now. A series that is missing says so better than an old number. */
async function infoOf(api: JetStreamApi, name: string): Promise<StreamInfo | null> {
  try {
    return await api.call<StreamInfo>(`STREAM.INFO.${name}`, undefined, TIMEOUT_MS);
  } catch {
    return null;
  }
}

async function jobsWaiting(jobs: JobQueue, engine: string): Promise<number | null> {
  const late = new Promise<null>((resolve) => void setTimeout(() => resolve(null), TIMEOUT_MS).unref());
  return Promise.race([jobs.waiting(engine).catch(() => null), late]);
}

function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | null = null;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > KEEP_MS) last = { at: now, value: read() };
    return last.value;
  };
}
