import { CommonEnvironment, List } from '@openv0/platform/environment.js';
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

/** Engines of this service. Others come with the operator's configuration. */
export const ENGINE_NAMES = ['builtin'] as const;

/** What the generation service reads. */
export class GenerationEnvironment extends CommonEnvironment {
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
  @IsIn(ENGINE_NAMES, { each: true, message: `must be a list of: ${ENGINE_NAMES.join(', ')}` })
  ENGINES: string[] = ['builtin'];

  /** The built page. */
  @IsString() @IsNotEmpty() WEB_DIR: string = 'dist/apps/web';
}
