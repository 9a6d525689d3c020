import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches, MinLength } from 'class-validator';

/** What an owner says, in at most 8,000 characters; white space around it doesn't count. */
export function Prompt(example: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, minLength: 1, maxLength: 8_000, example }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString({ message: 'must be text' }),
    MinLength(1, { message: 'must not be empty' }),
    // Code points: what is stored of a prompt has a limit in bytes.
    Matches(/^.{0,8000}$/su, { message: 'must have at most 8,000 characters' }),
  );
}
