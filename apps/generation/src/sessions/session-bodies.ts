import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { Prompt } from './prompt-field.js';

export class NewSessionBody {
  @Prompt('A bakery in Lyon with a menu')
  prompt!: string;

  @ApiPropertyOptional({ type: String, pattern: '^[A-Za-z0-9_.-]{1,64}$' })
  @IsOptional()
  @IsString({ message: 'must be text' })
  @Matches(/^[A-Za-z0-9_.-]{1,64}$/, { message: 'must be 1 to 64 characters of A-Z a-z 0-9 _ . -' })
  project_id?: string;

  @ApiPropertyOptional({ type: String, example: 'builtin' })
  @IsOptional()
  @IsString({ message: 'must be text' })
  engine?: string;

  /** The same prompt and seed give the same page, with the built-in author. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt({ message: 'must be an integer' })
  @Min(-(2 ** 53) + 1)
  @Max(2 ** 53 - 1)
  seed?: number;
}

export class ListQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
  @Type(() => Number)
  @IsInt({ message: 'must be a number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(100, { message: 'must be at most 100' })
  limit: number = 20;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @Matches(/^[1-9]\d{0,15}$/, { message: 'must be a next_cursor of an answer before' })
  cursor?: string;
}
