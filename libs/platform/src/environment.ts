/**
 * The environment, read once and checked before anything else starts: all mistakes at once, each naming its
 * variable and the value it had.
 */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';
import { withoutCredentials } from './without-credentials.js';

/** A comma-separated list as an array; anything else as it is. */
export function List(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean)
      : value,
  );
}

const HTTP_URL = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const NATS_URLS = /^(nats|tls|ws|wss):\/\/[^\s,]+(,(nats|tls|ws|wss):\/\/[^\s,]+)*$/;
/** A value's percent-encoded characters are ASCII's. */
const OTLP_HEADERS =
  /^[\w!#$&'*+.^`|~-]+=([!-$&-+\--~]|%([2-6][\da-f]|7[\da-e]))*(,[\w!#$&'*+.^`|~-]+=([!-$&-+\--~]|%([2-6][\da-f]|7[\da-e]))*)*$/i;
const ORIGIN = /^https?:\/\/[^/\s]+$/;

/** What both services read. Secrets (`NATS_PASSWORD`) are never printed. */
export class CommonEnvironment {
  @Matches(NATS_URLS, { message: 'must be one or more nats:// addresses, separated by commas' })
  NATS_URL: string = 'nats://127.0.0.1:4222';

  /** Unset: a broker without accounts. */
  @IsOptional() @IsString() NATS_USER?: string;
  @IsOptional() @IsString() NATS_PASSWORD?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) LOG_LEVEL: string = 'info';

  /** The address that the service listens on. */
  @IsString() @IsNotEmpty() HOST: string = '127.0.0.1';

  /** Where browsers reach the page, and the gateway: origins without a path. */
  @IsUrl(HTTP_URL)
  @Matches(ORIGIN, { message: 'must be an origin: no path, no slash at the end' })
  PUBLIC_URL: string = 'http://localhost:3000';
  @IsUrl(HTTP_URL)
  @Matches(ORIGIN, { message: 'must be an origin: no path, no slash at the end' })
  GATEWAY_PUBLIC_URL: string = 'http://localhost:3001';

  /** Exact origins, separated by commas. Default: `PUBLIC_URL`, as localhost and as 127.0.0.1. */
  @IsOptional()
  @List()
  @IsArray()
  @Matches(ORIGIN, {
    each: true,
    message: 'must be origins such as https://example.org, separated by commas',
  })
  ALLOWED_ORIGINS?: string[];

  /** A file with a JWK Set: the private signing key for the generation service, the public ones for the gateway. */
  @IsString() @IsNotEmpty({ message: 'must name the file with the token keys' }) TOKEN_KEYS!: string;

  /** How many proxies before this service add to X-Forwarded-For. 0: the header is not believed. */
  @Type(() => Number) @IsInt() @Min(0) @Max(10) TRUSTED_PROXY_HOPS: number = 0;

  /** `token`: every viewer needs one. `link`: whoever knows a session's id may watch it. */
  @IsIn(['token', 'link']) VIEWER_ACCESS: 'token' | 'link' = 'token';

  /** 0: any free port, for tests. Never reachable from outside unless `HOST` is. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(65_535) METRICS_PORT?: number;

  /** Where traces go, by OTLP over HTTP; `/v1/traces` is added. Unset: nowhere. */
  @IsOptional()
  @IsUrl({ ...HTTP_URL, disallow_auth: true })
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  /** `name=value`, separated by commas, values percent-encoded: what a collector lets us in by. */
  @IsOptional()
  @Matches(OTLP_HEADERS, { message: 'must be name=value, separated by commas, values percent-encoded' })
  OTEL_EXPORTER_OTLP_HEADERS?: string;

  /** How long a collector may take to answer, in milliseconds. */
  @Type(() => Number) @IsInt() @Min(100) @Max(60_000) OTEL_EXPORTER_OTLP_TIMEOUT: number = 10_000;

  @IsOptional() @IsString() OTEL_SERVICE_NAME?: string;

  /** Whether a caller's word that its trace is kept is believed (`parentbased_…`), or it is decided here. */
  @IsIn(['traceidratio', 'parentbased_traceidratio'])
  OTEL_TRACES_SAMPLER: 'traceidratio' | 'parentbased_traceidratio' = 'traceidratio';

  /** The share of traces that is kept, 0 to 1. */
  @Type(() => Number) @Min(0) @Max(1) OTEL_TRACES_SAMPLER_ARG: number = 1;

  /** As many spans may wait for the collector; those beyond are dropped. */
  @Type(() => Number) @IsInt() @Min(1) @Max(65_536) OTEL_BSP_MAX_QUEUE_SIZE: number = 2_048;

  /** Spans wait for others to leave with for so long, in milliseconds. */
  @Type(() => Number) @IsInt() @Min(10) @Max(60_000) OTEL_BSP_SCHEDULE_DELAY: number = 5_000;
}

/** The origins that may talk to a service: the listed ones, or the page's own under both loopback names. */
export function allowedOrigins(
  environment: Pick<CommonEnvironment, 'ALLOWED_ORIGINS' | 'PUBLIC_URL'>,
): string[] {
  if (environment.ALLOWED_ORIGINS) return environment.ALLOWED_ORIGINS;
  const { protocol, port } = new URL(environment.PUBLIC_URL);
  const own = new URL(environment.PUBLIC_URL).origin;
  const loopback = ['localhost', '127.0.0.1'].map(
    (host) => new URL(`${protocol}//${host}${port && `:${port}`}`).origin,
  );
  return loopback.includes(own) ? loopback : [own];
}

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** The password may come as a file, which whoever lists processes or containers doesn't see. */
const PASSWORD_FILE = 'NATS_PASSWORD_FILE';

/**
 * The environment as an instance of `shape`. Empty variables count as unset, and so does an empty file. Throws
 * `EnvironmentError`.
 */
export function readEnvironment<T extends object>(
  shape: new () => T,
  env: NodeJS.ProcessEnv = process.env,
): T {
  const given = withoutEmpty({ ...passwordInFile(env), ...withoutEmpty(env) });
  const read = plainToInstance(shape, given, { exposeDefaultValues: true });
  const problems = validateSync(read, { whitelist: true }).map((error) => {
    const wanted = Object.values(error.constraints ?? {}).map((text) =>
      text.replace(`${error.property} `, ''),
    );
    const value = env[error.property];
    const shown =
      value === undefined || value === '' ? 'it is not set' : `it is ${secret(error.property, value)}`;
    return `${error.property} ${wanted.join(' and ')}; ${shown}`;
  });
  if (problems.length > 0) throw new EnvironmentError(problems);
  return read;
}

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}

function passwordInFile(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = env[PASSWORD_FILE];
  if (path === undefined || path === '') return {};
  try {
    return { NATS_PASSWORD: readFileSync(path, 'utf8').trim() };
  } catch (error) {
    throw new EnvironmentError([
      `${PASSWORD_FILE} names a file that can't be read: ${(error as Error).message}`,
    ]);
  }
}

/** For a service's entry: prints every mistake and exits with 1, without a stack trace. */
export function environmentOrExit<T extends object>(service: string, shape: new () => T): T {
  try {
    return readEnvironment(shape);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${service} can't start: its environment has ${countOf(error.problems)}.\n`);
    for (const problem of error.problems) process.stderr.write(`  ${problem}\n`);
    process.stderr.write(
      'README.md lists every variable with its default, docs/models.md those of language models.\n',
    );
    process.exit(1);
  }
}

function countOf(problems: string[]): string {
  return problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
}

function secret(name: string, value: string): string {
  return /(PASSWORD|SECRET|KEY|TOKEN|HEADERS)$/.test(name)
    ? 'set (not shown)'
    : JSON.stringify(withoutCredentials(value));
}
