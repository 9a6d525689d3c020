import type { MsgHdrs, NatsConnection } from '@nats-io/transport-node';
import { BrokerUnavailableError, EventTooLargeError, StorageFullError } from '../port.js';
import { Connection } from './connection.js';
import { StoreHealth } from './store-health.js';

/** Codes of the JetStream API that are acted upon, as nats-server names them. */
export const CODES = {
  consumerNotFound: 10014,
  noMessageFound: 10037,
  messageDeleteFailed: 10057,
  sequenceNotFound: 10043,
  storageExceeded: 10047,
  streamNameInUse: 10058,
  streamNotFound: 10059,
  wrongLastSequence: 10071,
  wrongLastSequenceUnknown: 10164,
} as const;

const TOO_LARGE = new Set([10054, 10097]);
const STORE_FULL = new Set([10002, 10023, 10028, 10047]);
const UNAVAILABLE = new Set([10008, 10009, 10039, 10074, 10076]);
const STORE_FAILED = 10077;
const FULL_TEXT = /no space|insufficient|exceeded|maximum/i;

/** The API's refusal. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    /** Like HTTP's: 404, 503, ... */
    readonly status: number,
    readonly code: number,
  ) {
    super(message);
  }
}

export interface PublishAck {
  stream: string;
  /** The stream's own sequence. */
  seq: number;
  /** The message id was seen before: this message was not stored now. */
  duplicate?: boolean;
}

interface ErrorBody {
  error?: { code: number; err_code: number; description: string };
}

/** JetStream's request API under a prefix: `$JS.API`, or `LOG` in an account that imports parts of it. */
export class JetStreamApi {
  readonly connection: Connection;

  constructor(
    nc: NatsConnection,
    readonly prefix = '$JS.API',
  ) {
    this.connection = Connection.of(nc);
  }

  /** Rejects with `ApiError` or `BrokerUnavailableError`. */
  async call<T>(method: string, body?: object, timeoutMs?: number): Promise<T> {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const answer = await this.connection.request(`${this.prefix}.${method}`, payload, {
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    return parseAnswer<T>(answer.string());
  }

  /** Stores a message. Rejects with `ApiError`, `StorageFullError`, `EventTooLargeError` or `BrokerUnavailableError`. */
  async publish(
    subject: string,
    payload: Uint8Array | string,
    headers: MsgHdrs,
    timeoutMs?: number,
  ): Promise<PublishAck> {
    const health = StoreHealth.of(this.connection.nc);
    const sentAt = performance.now();
    try {
      const answer = await this.connection.request(subject, payload, {
        headers,
        ...(timeoutMs !== undefined && { timeoutMs }),
      });
      const ack = parseAnswer<PublishAck>(answer.string());
      if (!ack.duplicate) health.note(subject, 'stored', sentAt);
      return ack;
    } catch (thrown) {
      const error = thrown instanceof ApiError ? publishError(thrown) : thrown;
      if (error instanceof StorageFullError) health.note(subject, 'full', sentAt);
      if (error instanceof BrokerUnavailableError && this.connection.connected)
        health.note(subject, 'silent', sentAt);
      throw error;
    }
  }
}

function parseAnswer<T>(json: string): T {
  const answer = JSON.parse(json) as T & ErrorBody;
  if (!answer.error) return answer;
  const { code, err_code, description } = answer.error;
  const error = new ApiError(`${description} (${err_code})`, code, err_code);
  if (UNAVAILABLE.has(err_code)) throw new BrokerUnavailableError(error.message, { cause: error });
  throw error;
}

function publishError(error: ApiError): Error {
  if (TOO_LARGE.has(error.code)) return new EventTooLargeError(error.message, { cause: error });
  const full = STORE_FULL.has(error.code) || (error.code === STORE_FAILED && FULL_TEXT.test(error.message));
  if (full) return new StorageFullError(error.message, { cause: error });
  if (error.code === STORE_FAILED) return new BrokerUnavailableError(error.message, { cause: error });
  return error;
}

export function isApiError(error: unknown, ...codes: number[]): error is ApiError {
  return error instanceof ApiError && codes.includes(error.code);
}
