import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { HttpErrorCode } from '@openv0/contracts/http-errors.js';
import type { Response } from 'express';
import { HttpProblem } from './http-problem.js';

const CODES: Readonly<Record<number, HttpErrorCode>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'GONE',
  413: 'PAYLOAD_TOO_LARGE',
  426: 'UNSUPPORTED_VERSION',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** Every error of a service leaves as `{code, message, details?}`; what nobody expected is logged and says nothing. */
@Catch()
export class HttpProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problemOf(error);
    if (response.headersSent) return void response.destroy();
    response.status(problem.status).set(problem.headers).json(problem.body());
  }

  private problemOf(error: unknown): HttpProblem {
    if (error instanceof HttpProblem) return error;
    if (error instanceof HttpException) return fromStatus(error.getStatus(), error.message);
    // Errors of the body parser carry their status.
    const { status, message } = error as { status?: unknown; message?: unknown };
    if (typeof status === 'number' && status < 500) return fromStatus(status, String(message));
    this.logger.error(error);
    return new HttpProblem(500, 'INTERNAL_ERROR', 'Something went wrong here. It has been logged.');
  }
}

function fromStatus(status: number, message: string): HttpProblem {
  return new HttpProblem(status, CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR'), message);
}
