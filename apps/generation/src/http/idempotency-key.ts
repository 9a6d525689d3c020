import type { FieldProblem } from './validated.js';

/** What is wrong with a request's `Idempotency-Key`; nothing when it has none. */
export function keyProblems(key: string | undefined): FieldProblem[] {
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return [];
  return [{ field: 'Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters' }];
}
