import { headers, type Msg, type NatsConnection } from '@nats-io/transport-node';
import { backOffMs } from '../back-off.js';
import { BrokerUnavailableError, type HeldJob, type Job, type JobQueue } from '../port.js';
import { JOBS, TRACEPARENT } from '../subjects.js';
import { CODES, isApiError, JetStreamApi } from './api.js';
import { pause } from './pause.js';

/** The server answers a pull within its time; this much later the answer is taken for lost. */
const GRACE_MS = 2_000;
const MAX_TRIES = 8;

/** Runs waiting for a worker: the stream `JOBS`, one pull consumer per engine, made by the migration. */
export function createJobQueue(nc: NatsConnection): JobQueue {
  return new JetStreamJobQueue(new JetStreamApi(nc));
}

interface ConsumerInfo {
  delivered: { stream_seq: number };
  num_pending: number;
}

class JetStreamJobQueue implements JobQueue {
  constructor(private readonly api: JetStreamApi) {}

  async push(engine: string, job: Job, traceparent?: string): Promise<number> {
    const fields = headers();
    fields.set('Nats-Msg-Id', `${job.session_id}:${job.run}`);
    if (traceparent) fields.set(TRACEPARENT, traceparent);
    const subject = `jobs.generate.${checkedName(engine)}`;
    const ack = await retrying(this.api, () => this.api.publish(subject, JSON.stringify(job), fields));
    return ack.seq;
  }

  async next(engine: string, expiresMs: number): Promise<HeldJob | null> {
    const deadline = Date.now() + expiresMs;
    try {
      return await this.#pull(checkedName(engine), expiresMs);
    } catch (error) {
      if (!(error instanceof BrokerUnavailableError)) throw error;
      // A caller that loops must not spin while the broker is away.
      await pause(Math.max(0, deadline - Date.now()), this.api.connection);
      return null;
    }
  }

  async remove(seq: number): Promise<boolean> {
    try {
      await retrying(this.api, () => this.api.call(`STREAM.MSG.DELETE.${JOBS}`, { seq, no_erase: true }));
      return true;
    } catch (error) {
      if (isApiError(error, CODES.sequenceNotFound, CODES.messageDeleteFailed)) return false;
      throw error;
    }
  }

  async delivered(engine: string): Promise<number> {
    const info = await retrying(this.api, () =>
      this.api.call<ConsumerInfo>(`CONSUMER.INFO.${JOBS}.${checkedName(engine)}`),
    );
    return info.delivered.stream_seq;
  }

  async waiting(engine: string): Promise<number> {
    const method = `CONSUMER.INFO.${JOBS}.${checkedName(engine)}`;
    try {
      return (await retrying(this.api, () => this.api.call<ConsumerInfo>(method))).num_pending;
    } catch (error) {
      // Nobody can take jobs of an engine that the migration doesn't know, nor give any.
      if (isApiError(error, CODES.consumerNotFound)) return 0;
      throw error;
    }
  }

  async #pull(engine: string, expiresMs: number): Promise<HeldJob | null> {
    const request = JSON.stringify({ batch: 1, expires: expiresMs * 1e6 });
    const subject = `${this.api.prefix}.CONSUMER.MSG.NEXT.${JOBS}.${engine}`;
    const answer = await this.api.connection.requestAlone(subject, request, expiresMs + GRACE_MS);
    const code = answer.headers?.code ?? 0;
    if (code === 0) return this.#hold(answer);
    // 404 and 408: nothing came in time. 409: the consumer or its leader moved; ask again.
    if (code === 404 || code === 408) return null;
    throw new BrokerUnavailableError(`${code} ${answer.headers?.description ?? ''}`);
  }

  /** Something that is no job would be delivered for ever: it is ended here. */
  #hold(message: Msg): HeldJob | null {
    const job = parseJob(message.data);
    const held = new JetStreamJob(this.api, message, job ?? { session_id: '', run: 0 });
    if (job) return held;
    held.term('not a job');
    return null;
  }
}

class JetStreamJob implements HeldJob {
  readonly seq: number;
  readonly deliveries: number;
  readonly traceparent?: string;
  readonly #ackSubject: string;

  constructor(
    private readonly api: JetStreamApi,
    message: Msg,
    readonly job: Job,
  ) {
    this.#ackSubject = message.reply ?? '';
    const { seq, deliveries } = deliveryOf(this.#ackSubject);
    this.seq = seq;
    this.deliveries = deliveries;
    const traceparent = message.headers?.get(TRACEPARENT);
    if (traceparent) this.traceparent = traceparent;
  }

  working(): void {
    this.#say('+WPI');
  }

  /** Resolves when the server has taken note of it. */
  async ack(): Promise<void> {
    await retrying(this.api, () => this.api.connection.request(this.#ackSubject, '+ACK'));
  }

  nak(delayMs = 0): void {
    this.#say(delayMs > 0 ? `-NAK ${JSON.stringify({ delay: delayMs * 1e6 })}` : '-NAK');
  }

  term(reason: string): void {
    this.#say(`+TERM ${reason}`);
  }

  #say(word: string): void {
    if (!this.api.connection.nc.isClosed()) this.api.connection.nc.publish(this.#ackSubject, word);
  }
}

/**
 * `$JS.ACK.<stream>.<consumer>.<deliveries>.<stream seq>.<consumer seq>.<time>.<pending>`; a newer form has domain and
 * account before the stream.
 */
function deliveryOf(ackSubject: string): { seq: number; deliveries: number } {
  const tokens = ackSubject.split('.');
  const start = tokens.length >= 11 ? 6 : 4;
  return { deliveries: Number(tokens[start]), seq: Number(tokens[start + 1]) };
}

function parseJob(data: Uint8Array): Job | null {
  try {
    const job = JSON.parse(Buffer.from(data).toString('utf8')) as Partial<Job> | null;
    const { session_id, run } = job ?? {};
    return typeof session_id === 'string' && typeof run === 'number' ? { session_id, run } : null;
  } catch {
    return null;
  }
}

async function retrying<T>(api: JetStreamApi, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof BrokerUnavailableError) || attempt + 1 >= MAX_TRIES) throw error;
      await pause(backOffMs(attempt), api.connection);
    }
  }
}

function checkedName(engine: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(engine)) throw new RangeError('not the name of an engine');
  return engine;
}
