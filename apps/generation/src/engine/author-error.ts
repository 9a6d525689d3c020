/**
 * Why an author could not go on, in words for the owner of the page. `PROVIDER_*` ends the run; `OUTPUT_*` ends only
 * the step that it was written for (in the plan, the run).
 */
export type AuthorErrorCode = 'PROVIDER_ERROR' | 'PROVIDER_TIMEOUT' | 'OUTPUT_TRUNCATED' | 'OUTPUT_INVALID';

export class AuthorError extends Error {
  override readonly name = 'AuthorError';

  constructor(
    readonly code: AuthorErrorCode,
    /** Shown to everybody who watches: no keys, no addresses, no answers of a provider. */
    message: string,
    /** Whether the same run may come to its end when it is tried again. */
    readonly retry_available: boolean = true,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether it concerns one step's text, so that the run can go on without it. */
  get isOfOneStep(): boolean {
    return this.code === 'OUTPUT_TRUNCATED' || this.code === 'OUTPUT_INVALID';
  }
}
