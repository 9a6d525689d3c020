/**
 * Validation of events, for the services alone: pages never import this file, its libraries are large.
 *
 * Unknown fields are allowed (more may be added to an event, none removed); wrong ones are all reported at once.
 */
import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  validateSync,
  type ValidationError,
} from 'class-validator';
import { SESSION_ID } from './cursor.js';
import type { EventData, EventType, SessionEvent } from './events.js';
import { isEventType } from './events.js';

const UTC = /Z$/;
const MAX_STEPS = 100;

class BaseData {
  @Matches(SESSION_ID, { message: 'session_id must be 22 characters of A-Z a-z 0-9 _ -' })
  session_id!: string;

  @IsISO8601({ strict: true })
  @Matches(UTC, { message: 'timestamp must be in UTC, ending in Z' })
  timestamp!: string;
}

class PlannedStepData {
  @IsString() @MinLength(1) @MaxLength(100) step_id!: string;
  @IsString() @MinLength(1) @MaxLength(200) title!: string;
  @IsNumber() @Min(0) weight!: number;
  @IsOptional() @IsString() @MaxLength(100) kind?: string;
  @IsOptional() @IsString() @MaxLength(300) brief?: string;
}

class StartedData extends BaseData {
  @IsString() project_id!: string;
  @IsInt() @Min(1) total_steps!: number;
  @ValidateIf((data: StartedData) => data.estimated_time !== null)
  @IsNumber()
  @Min(0)
  estimated_time!: number | null;
  @IsInt() @Min(1) run!: number;
  @IsString() prompt!: string;
  @IsString() @MinLength(1) engine!: string;
  @IsArray()
  @ArrayMaxSize(MAX_STEPS)
  @ValidateNested({ each: true })
  @Type(() => PlannedStepData)
  steps!: PlannedStepData[];
}

class PlannedData extends BaseData {
  @IsInt() @Min(1) run!: number;
  @IsInt() @Min(1) total_steps!: number;
  @IsArray()
  @ArrayMaxSize(MAX_STEPS)
  @ValidateNested({ each: true })
  @Type(() => PlannedStepData)
  steps!: PlannedStepData[];
}

class StepData extends BaseData {
  @IsString() @MinLength(1) step_id!: string;
  @IsInt() @Min(1) step_number!: number;
  @IsInt() @Min(1) total_steps!: number;
  @IsIn(['pending', 'in_progress', 'completed', 'failed']) status!: 'pending';
  @IsNumber() @Min(0) @Max(99) progress!: number;
  @IsString() message!: string;
  @ValidateIf((data: StepData) => data.estimated_remaining !== null)
  @IsNumber()
  @Min(0)
  estimated_remaining!: number | null;
}

class CompletedData extends BaseData {
  @IsIn(['completed', 'failed', 'cancelled']) status!: 'completed';
  @IsNumber() @Min(0) total_time!: number;
  @IsInt() @Min(0) files_generated!: number;
  @ValidateIf((data: CompletedData) => data.final_url !== null) @IsString() final_url!: string | null;
  @IsOptional() @IsInt() @Min(1) run?: number;
}

class ErrorData extends BaseData {
  @IsOptional() @IsString() step_id?: string;
  @IsString() @MinLength(1) error_code!: string;
  @IsString() error_message!: string;
  @IsBoolean() retry_available!: boolean;
}

class PreviewMetadata {
  [key: string]: unknown;
  @IsInt() @Min(1) revision!: number;
}

class PreviewUpdatedData extends BaseData {
  @IsString() @MinLength(1) step_id!: string;
  @IsString() preview_url!: string;
  @IsString() html_content!: string;
  @IsString() css_content!: string;
  @IsString() js_content!: string;
  @IsObject() @ValidateNested() @Type(() => PreviewMetadata) metadata!: PreviewMetadata;
}

class PreviewErrorData extends BaseData {
  @IsString() @MinLength(1) error_code!: string;
  @IsString() error_message!: string;
  @IsOptional() @IsString() step_id?: string;
  @IsOptional() @IsIn(['html', 'css', 'js']) file?: 'html';
  @IsOptional() @IsInt() @Min(1) line?: number;
  @IsOptional() @IsInt() @Min(0) revision?: number;
}

class PreviewDeltaData extends BaseData {
  @IsString() @MinLength(1) step_id!: string;
  @IsInt() @Min(1) revision!: number;
  @IsIn(['html', 'css', 'js']) file!: 'html';
  @IsInt() @Min(0) offset!: number;
  @IsString() text!: string;
}

class MessageData extends BaseData {
  @IsInt() @Min(1) run!: number;
  @IsIn(['user', 'engine']) role!: 'user';
  @IsString() @MaxLength(16_000) text!: string;
}

/** Total over the event types: a new type doesn't compile until it has its class. */
const CLASSES: { [T in EventType]: new () => { [K in keyof EventData[T]]: unknown } } = {
  'generation:started': StartedData,
  'generation:planned': PlannedData,
  'generation:step': StepData,
  'generation:completed': CompletedData,
  'generation:error': ErrorData,
  'preview:updated': PreviewUpdatedData,
  'preview:error': PreviewErrorData,
  'preview:delta': PreviewDeltaData,
  'session:message': MessageData,
};

/** Events go beyond this only as a typed error at the writer, in bytes of the stored JSON. */
export const MAX_EVENT_BYTES = 1_048_000;

export interface FieldProblem {
  field: string;
  message: string;
}

export type EventVerdict = { ok: true; event: SessionEvent } | { ok: false; problems: FieldProblem[] };

/** Checks `{type, data}` as it would be stored. Reports every problem, each with the field's path. */
export function validateEvent(input: unknown): EventVerdict {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ field: '', message: 'an event is an object {"type", "data"}' }] };
  }
  const extra = Object.keys(input).filter((key) => key !== 'type' && key !== 'data');
  const problems = extra.map((field) => ({ field, message: 'an event carries only "type" and "data"' }));
  const { type, data } = input as { type?: unknown; data?: unknown };
  if (typeof type !== 'string' || !isEventType(type)) {
    problems.push({ field: 'type', message: `unknown event type ${JSON.stringify(type) ?? 'undefined'}` });
    return { ok: false, problems };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, problems: [...problems, { field: 'data', message: 'data must be an object' }] };
  }
  const dataClass: new () => object = CLASSES[type];
  const errors = validateSync(plainToInstance(dataClass, data), { forbidUnknownValues: true });
  problems.push(...flatten(errors, 'data'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, event: input as SessionEvent };
}

function flatten(errors: ValidationError[], path: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = `${path}.${error.property}`;
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}
