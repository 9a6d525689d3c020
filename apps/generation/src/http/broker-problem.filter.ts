import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { BrokerUnavailableError, StorageFullError } from '@openv0/broker/port.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import type { Response } from 'express';

/** A broker that is away, or full, is no bug: the caller may ask again. */
@Catch(BrokerUnavailableError, StorageFullError)
export class BrokerProblemFilter implements ExceptionFilter {
  catch(error: BrokerUnavailableError | StorageFullError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    const full = error instanceof StorageFullError;
    const message = full ? 'The store is full.' : 'The broker is away. Ask again in a moment.';
    const problem = new HttpProblem(503, 'UNAVAILABLE', message);
    response.status(problem.status).set('Retry-After', '2').json(problem.body());
  }
}
