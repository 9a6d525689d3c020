import type { PipeTransform } from '@nestjs/common';
import type { HttpErrorBody } from '@openv0/contracts/http-errors.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** Input as an instance of `shape`; unknown fields and every wrong one are refused together, with 400. */
export class Validated<T extends object> implements PipeTransform<unknown, T> {
  constructor(private readonly shape: new () => T) {}

  transform(input: unknown): T {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw invalid([{ field: '', message: 'send a JSON object' }]);
    }
    const value = plainToInstance(this.shape, input, { exposeDefaultValues: true });
    const problems = validateSync(value, { whitelist: true, forbidNonWhitelisted: true }).flatMap((error) =>
      Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
        field: error.property,
        message: rule === 'whitelistValidation' ? 'is not a field of this request' : message,
      })),
    );
    if (problems.length > 0) throw invalid(problems);
    return value;
  }
}

export function invalid(details: NonNullable<HttpErrorBody['details']>): HttpProblem {
  const fields = [...new Set(details.map((detail) => detail.field || 'the body'))].join(', ');
  return new HttpProblem(400, 'VALIDATION_FAILED', `Check ${fields}.`, details);
}
