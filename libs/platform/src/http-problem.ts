import type { HttpErrorBody, HttpErrorCode } from '@openv0/contracts/http-errors.js';

/** A refusal with its HTTP status: what a client did wrong, or what the service can't do now. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';

  constructor(
    readonly status: number,
    readonly code: HttpErrorCode,
    message: string,
    readonly details?: HttpErrorBody['details'],
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }

  body(): HttpErrorBody {
    return { code: this.code, message: this.message, ...(this.details && { details: this.details }) };
  }
}
