/** What an owner may ask of a session that is there: over HTTP and as commands, by the same rules. */
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import type { SiteFile } from '@openv0/contracts/events.js';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { SITE_FILES } from '../preview/code.js';
import { Prompt } from './prompt-field.js';

const MOST = 999_999_999;

function Revision(description: string): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, description }),
    IsOptional(),
    IsInt({ message: 'must be a number from 1' }),
    Min(1, { message: 'must be a number from 1' }),
    Max(MOST, { message: `must be at most ${MOST}` }),
  );
}

export class MessageBody {
  @Prompt('Make it darker, and add opening hours')
  prompt!: string;

  @Revision('What to start from; the newest one when its turn comes, by default.')
  revision?: number;
}

export class RetryBody {
  @ApiPropertyOptional({ type: String, description: 'What was written before this step stays.' })
  @IsOptional()
  @IsString({ message: 'must be a step’s id' })
  @Matches(/^\S{1,128}$/, { message: 'must be a step’s id' })
  from_step?: string;
}

export class ReportBody {
  @Prompt('ReferenceError: menu is not defined')
  message!: string;

  @ApiPropertyOptional({ enum: SITE_FILES })
  @IsOptional()
  @IsIn(SITE_FILES, { message: 'must be html, css or js' })
  file?: SiteFile;

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @IsOptional()
  @IsInt({ message: 'must be a number from 1' })
  @Min(1, { message: 'must be a number from 1' })
  @Max(MOST, { message: `must be at most ${MOST}` })
  line?: number;

  @Revision('What to mend; the newest one when its turn comes, by default.')
  revision?: number;
}
