import type { PipeTransform } from '@nestjs/common';
import type { HttpErrorBody } from '@openv0/contracts/http-errors.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';

export type FieldProblem = NonNullable<HttpErrorBody['details']>[number];

/** Input as an instance of `shape`, in which every field is a plain value; see `validated`. */
export class Validated<T extends object> implements PipeTransform<unknown, T> {
  constructor(private readonly shape: new () => T) {}

  transform(input: unknown): T {
    return validated(this.shape, input);
  }
}

/** Unknown fields and every wrong one are refused together, with 400; `alsoWrong` is what was found elsewhere. */
export function validated<T extends object>(
  shape: new () => T,
  input: unknown,
  alsoWrong: readonly FieldProblem[] = [],
): T {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw invalid([{ field: '', message: 'send a JSON object' }, ...alsoWrong]);
  }
  const fields = fieldsOf(shape);
  const entries = Object.entries(input);
  const unknown = entries
    .filter(([field]) => !fields.has(field))
    .map(([field]) => ({ field, message: 'is not a field of this request' }));
  const known = entries.filter(([field]) => fields.has(field)).map(([field, value]) => [field, flat(value)]);
  const value = plainToInstance(shape, Object.fromEntries(known), { exposeDefaultValues: true });
  const wrong = validateSync(value).flatMap((error) =>
    [...new Set(Object.values(error.constraints ?? {}))].map((message) => ({
      field: error.property,
      message,
    })),
  );
  const problems = [...unknown, ...wrong, ...alsoWrong];
  if (problems.length > 0) throw invalid(problems);
  return value;
}

/** Those with a rule. Names such as `constructor`, which every object has, are none unless they are declared. */
function fieldsOf(shape: new () => object): ReadonlySet<string> {
  const rules = getMetadataStorage().getTargetValidationMetadatas(shape, '', false, false);
  return new Set(rules.map((rule) => rule.propertyName));
}

/** Lists and objects are wrong wherever they stand; a deep one would overflow the stack of whoever copies it. */
function flat(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? [] : value;
}

export function invalid(details: FieldProblem[]): HttpProblem {
  const fields = [...new Set(details.map((detail) => detail.field || 'the body'))].join(', ');
  return new HttpProblem(400, 'VALIDATION_FAILED', `Check ${fields}.`, details);
}
