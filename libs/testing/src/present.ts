/** The value, which must be there; else an error that says what was missing. */
export function present<T>(value: T | undefined, problem: string): T {
  if (value === undefined) throw new Error(problem);
  return value;
}
