import { CommonEnvironment } from '@openv0/platform/environment.js';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** What the gateway reads. Times are in milliseconds, sizes in bytes. */
export class GatewayEnvironment extends CommonEnvironment {
  /** 0: any free port, for tests. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65_535) PORT: number = 3001;

  /** A connection hears from the gateway at least this often. */
  @Type(() => Number) @IsInt() @Min(100) @Max(60_000) HEARTBEAT_MS: number = 10_000;

  /** How long a connection may wait with its token. */
  @Type(() => Number) @IsInt() @Min(100) @Max(60_000) AUTH_TIMEOUT_MS: number = 10_000;

  /** A viewer that takes nothing for this long is closed; it resumes where it was. */
  @Type(() => Number) @IsInt() @Min(1_000) @Max(600_000) STALL_MS: number = 30_000;

  /** How long a session's feed is kept after its last viewer. */
  @Type(() => Number) @IsInt() @Min(0) @Max(600_000) LINGER_MS: number = 10_000;

  /** Memory for one session's recent events. */
  @Type(() => Number) @IsInt() @Min(65_536) SESSION_LOG_BYTES: number = 1_048_576;

  /** Memory for the events and states of all sessions; the one watched least recently gives way first. */
  @Type(() => Number) @IsInt() @Min(1_048_576) LOG_BYTES: number = 268_435_456;

  /** What may wait for one viewer before its cursor does. */
  @Type(() => Number) @IsInt() @Min(65_536) HIGH_WATER_BYTES: number = 262_144;

  /** A viewer for whom more than this waits gets nothing more for now. A quarter of the above by default. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(65_536) LOW_WATER_BYTES?: number;

  /** A viewer that had to wait for this long while its session went on may be spared some of what it missed. */
  @Type(() => Number) @IsInt() @Min(1_000) @Max(600_000) LAG_MS: number = 2_000;

  /** Connections in all: sockets, event streams and long-polls together. Over it: 503. */
  @Type(() => Number) @IsInt() @Min(1) MAX_CONNECTIONS: number = 20_000;

  /** Of one address, or one IPv6 network (/64). 0: no limit; one needs TRUSTED_PROXY_HOPS behind a proxy. Over it: 429. */
  @Type(() => Number) @IsInt() @Min(0) MAX_CONNECTIONS_PER_ADDRESS: number = 0;

  /** Viewers of one session at this gateway. 0: no limit. Over it: 429, or 4504 for who comes in by a message. */
  @Type(() => Number) @IsInt() @Min(0) MAX_CONNECTIONS_PER_SESSION: number = 0;

  /** Sessions that one socket watches at once. Over it: an error. */
  @Type(() => Number) @IsInt() @Min(1) @Max(1_000) MAX_SESSIONS_PER_CONNECTION: number = 32;

  /**
   * How long this gateway, when it ends, says that it isn't ready and takes new viewers all the same: until each balancer
   * has asked, so that nobody who comes or moves is sent here and refused. 0: there is no balancer that asks.
   */
  @Type(() => Number) @IsInt() @Min(0) @Max(600_000) DRAIN_GRACE_MS: number = 0;

  /** How long viewers have to move elsewhere when this gateway ends; who is still here then is closed. */
  @Type(() => Number) @IsInt() @Min(0) @Max(600_000) DRAIN_MS: number = 5_000;
}
