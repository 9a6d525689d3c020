import { OWN_ENGINES } from '@openv0/contracts/ingest.js';
import { List } from '@openv0/platform/environment.js';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsString,
  Max,
  Min,
} from 'class-validator';
import { EngineNames } from './ingest/outside-engines.js';
import { LlmEnvironment } from './llm/llm-environment.js';

/** How much of something; 0: as much as anybody likes. */
const Limit = (): PropertyDecorator => (target, name) => {
  for (const decorate of [Type(() => Number), IsInt(), Min(0)]) decorate(target, name);
};

/** What the generation service reads. */
export class GenerationEnvironment extends LlmEnvironment {
  /** 0: any free port, for tests. */
  @Type(() => Number) @IsInt() @Min(0) @Max(65_535) PORT: number = 3000;

  /** Runs at once in this process. */
  @Type(() => Number) @IsInt() @Min(1) @Max(1_000) WORKERS: number = 16;

  /** How slowly the built-in author writes: 1 is readable, 0 as fast as possible. */
  @Type(() => Number) @IsNumber() @Min(0) @Max(10) ENGINE_PACE: number = 1;

  /** Those that a caller may choose from, separated by commas; the first is the default. */
  @List()
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(OWN_ENGINES, { each: true, message: `must be a list of: ${OWN_ENGINES.join(', ')}` })
  override ENGINES: string[] = ['builtin'];

  /** Runs of one session that may wait at a time. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100) SESSION_WAITING_RUNS: number = 10;

  /** Runs of one session in all; its record holds no more than 100. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100) SESSION_RUNS: number = 100;

  /** Runs that may wait for a worker, of everybody. 0, here and below: no limit. Over it: 429. */
  @Limit() WAITING_RUNS: number = 1_000;

  /** Runs of one caller that may wait or be at work; a caller is a client's address. More could not be kept. */
  @Limit() @Max(2_000) CALLER_OPEN_RUNS: number = 50;

  /** Sessions that one caller may start in a minute, as many of them at once. */
  @Limit() CALLER_SESSIONS_PER_MINUTE: number = 60;

  /** Runs of one caller, and of everybody, on one day of UTC. */
  @Limit() CALLER_RUNS_PER_DAY: number = 1_000;
  @Limit() RUNS_PER_DAY: number = 0;

  /** Tokens of a model, read and written. A run that is at work when they are used up ends with an error. */
  @Limit() SESSION_TOKENS: number = 2_000_000;
  @Limit() CALLER_TOKENS_PER_DAY: number = 5_000_000;
  @Limit() TOKENS_PER_DAY: number = 20_000_000;

  /** Engines outside the service, separated by commas; the migration must know them too. */
  @EngineNames() OUTSIDE_ENGINES: string[] = [];

  /** Of an engine outside nothing has come for so long, in seconds: its run is ended as lost. */
  @Type(() => Number) @IsInt() @Min(1) @Max(86_400) ENGINE_SILENCE_S: number = 120;

  /** Requests of one engine outside in a second, to each process. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) INGEST_PER_SECOND: number = 1_000;

  /** The built page. */
  @IsString() @IsNotEmpty() WEB_DIR: string = 'dist/apps/web';
}

/** Those that a caller may choose from; the first is the default. */
export function enginesOffered(environment: GenerationEnvironment): string[] {
  return [...environment.ENGINES, ...environment.OUTSIDE_ENGINES];
}
