import {
  createInbox,
  type Msg,
  type MsgHdrs,
  type NatsConnection,
  type Status,
} from '@nats-io/transport-node';
import { BrokerUnavailableError } from '../port.js';
import { anonymous } from '../subjects.js';

/** How long a request waits for its answer. */
export const REQUEST_TIMEOUT_MS = 5_000;

export type ConnectionChange = 'disconnected' | 'reconnected' | 'closed';

export interface RequestOptions {
  headers?: MsgHdrs;
  /** Without any answer for this long the request fails; 5,000 by default. */
  timeoutMs?: number;
}

interface Pending {
  subject: string;
  timer: NodeJS.Timeout;
  /** True: that was the last message. */
  take(message: Msg): boolean;
  reject(error: Error): void;
}

/**
 * What this library adds to a NATS connection: requests with any number of answers on one shared subscription, which
 * fail at once when the connection drops or the server forbids them, and news of the connection itself.
 *
 * One per connection: `Connection.of(nc)`. It ends with the connection and needs no closing.
 */
export class Connection {
  static readonly #all = new WeakMap<NatsConnection, Connection>();

  static of(nc: NatsConnection): Connection {
    let connection = Connection.#all.get(nc);
    if (!connection) Connection.#all.set(nc, (connection = new Connection(nc)));
    return connection;
  }

  readonly #pending = new Map<string, Pending>();
  readonly #listeners = new Set<(change: ConnectionChange) => void>();
  readonly #inbox: string;
  #lastToken = 0;
  #connected = true;

  private constructor(readonly nc: NatsConnection) {
    this.#inbox = createInbox(inboxPrefix(nc));
    nc.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => this.#take(error, message),
    });
    void this.#watch();
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** Requests that wait for an answer. */
  get pendingRequests(): number {
    return this.#pending.size;
  }

  /** Calls `listener` at every change until the returned function is called. */
  onChange(listener: (change: ConnectionChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves when the server has taken everything said so far, subscriptions included. */
  async flush(): Promise<void> {
    if (!this.#connected) throw new BrokerUnavailableError('not connected');
    try {
      await this.nc.flush();
    } catch (error) {
      throw unavailable('the connection dropped', error);
    }
  }

  /** The first answer. Rejects with `BrokerUnavailableError`, or the server's refusal. */
  async request(subject: string, payload: Uint8Array | string, options?: RequestOptions): Promise<Msg> {
    let answer: Msg | undefined;
    await this.collect(subject, payload, (message) => Boolean((answer = message)), options);
    return answer as unknown as Msg;
  }

  /** The first answer, on a subscription of its own: a pulled message comes under the subject it was stored with. */
  async requestAlone(subject: string, payload: string, timeoutMs: number): Promise<Msg> {
    let off = (): void => {};
    const dropped = new Promise<never>((_, reject) => {
      off = this.onChange((change) => reject(new BrokerUnavailableError(`the connection was ${change}`)));
    });
    try {
      if (!this.#connected) throw new BrokerUnavailableError('not connected');
      const answer = this.nc.request(subject, payload, { noMux: true, timeout: timeoutMs });
      return await Promise.race([answer, dropped]);
    } catch (error) {
      throw error instanceof BrokerUnavailableError
        ? error
        : unavailable(`no answer on ${anonymous(subject)}`, error);
    } finally {
      off();
    }
  }

  /** Hands every answer to `take` until it says that this was the last one. */
  collect(
    subject: string,
    payload: Uint8Array | string,
    take: (message: Msg) => boolean,
    options: RequestOptions = {},
  ): Promise<void> {
    if (!this.#connected) return Promise.reject(new BrokerUnavailableError('not connected'));
    return new Promise((resolve, reject) => {
      const token = (++this.#lastToken).toString(36);
      const settle = (): void => {
        clearTimeout(timer);
        this.#pending.delete(token);
      };
      const fail = (error: Error): void => {
        settle();
        reject(error);
      };
      const timer = setTimeout(() => {
        fail(new BrokerUnavailableError(`no answer on ${anonymous(subject)}`));
      }, options.timeoutMs ?? REQUEST_TIMEOUT_MS);
      const takeOne = (message: Msg): boolean => {
        const last = take(message);
        if (last) {
          settle();
          resolve();
        }
        return last;
      };
      this.#pending.set(token, { subject, timer, take: takeOne, reject: fail });
      try {
        const reply = `${this.#inbox}.${token}`;
        this.nc.publish(subject, payload, { reply, ...(options.headers && { headers: options.headers }) });
      } catch (error) {
        fail(unavailable('the connection is closed', error));
      }
    });
  }

  #take(error: Error | null, message: Msg): void {
    if (error) return this.#rejectAll(error);
    const pending = this.#pending.get(message.subject.slice(this.#inbox.length + 1));
    if (!pending) return;
    if (message.data.byteLength === 0 && message.headers?.code === 503) {
      return pending.reject(new BrokerUnavailableError(`nobody answers on ${anonymous(pending.subject)}`));
    }
    try {
      if (!pending.take(message)) pending.timer.refresh();
    } catch (failure) {
      pending.reject(failure as Error);
    }
  }

  async #watch(): Promise<void> {
    for await (const status of this.nc.status()) this.#onStatus(status);
    this.#change('closed');
  }

  #onStatus(status: Status): void {
    if (status.type === 'disconnect') this.#change('disconnected');
    if (status.type === 'reconnect') this.#change('reconnected');
    if (status.type === 'error') this.#onServerError(status.error);
  }

  #change(change: ConnectionChange): void {
    this.#connected = change === 'reconnected';
    if (!this.#connected) this.#rejectAll(new BrokerUnavailableError(`the connection was ${change}`));
    for (const listener of this.#listeners) listener(change);
  }

  /** A forbidden request has no answer: the server says so aside, naming the subject. */
  #onServerError(error: Error & { operation?: unknown; subject?: unknown }): void {
    if (error.operation !== 'publish') return;
    for (const pending of this.#pending.values()) {
      if (pending.subject === error.subject) return pending.reject(error);
    }
  }

  #rejectAll(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(error);
  }
}

/** The library's buffer holds whatever else came with a message, and `slice` of a Buffer copies nothing. */
export function copyOf(data: Uint8Array): Uint8Array {
  return new Uint8Array(data);
}

function unavailable(message: string, cause: unknown): BrokerUnavailableError {
  return new BrokerUnavailableError(message, { cause });
}

/** The library knows the prefix that the connection was made with, but its types don't show it. */
function inboxPrefix(nc: NatsConnection): string | undefined {
  return (nc as NatsConnection & { options?: { inboxPrefix?: string } }).options?.inboxPrefix;
}
