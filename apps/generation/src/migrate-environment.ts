import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { EngineNames } from './ingest/outside-engines.js';

/** What the migration reads. */
export class MigrateEnvironment {
  @Matches(/^(nats|tls|ws|wss):\/\/\S+$/, {
    message: 'must be one or more nats:// addresses, separated by commas',
  })
  NATS_URL: string = 'nats://127.0.0.1:4222';

  /** Unset: a broker without accounts. */
  @IsOptional() @IsString() NATS_USER?: string;
  @IsOptional() @IsString() NATS_PASSWORD?: string;

  /** Engines outside the service, separated by commas: each gets a consumer for its jobs. */
  @EngineNames() OUTSIDE_ENGINES: string[] = [];

  /** Copies of every stream. Unset: 3 where the broker is a cluster, else 1. */
  @IsOptional() @Type(() => Number) @IsIn([1, 3]) STREAM_REPLICAS?: number;

  /** The size of the disk that holds the store, in bytes: a small one gets smaller streams. Unset: it is large. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) STREAM_DISK_BYTES?: number;

  /** What all streams may take together, in bytes, whatever the disk. Unset: 21 GiB on a large one. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) STREAMS_BYTES?: number;

  /** How long the events of a session can be replayed, in hours. */
  @Type(() => Number) @IsInt() @Min(1) @Max(720) LOG_HOURS: number = 24;

  /**
   * How long a session is kept after it was last written, in days: its record, its state and its files, from which a
   * visitor still gets the page, and a follow-up goes on. No shorter than the log.
   */
  @Type(() => Number) @IsInt() @Min(1) @Max(3_650) KEEP_DAYS: number = 30;

  /** `true`: limits may fall, which throws away what no longer fits. */
  @IsIn(['true', 'false']) ALLOW_SHRINK: 'true' | 'false' = 'false';
}
