import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { BrokerUnavailableError, StorageFullError } from '@openv0/broker/port.js';
import { StoreHealth } from '@openv0/broker/jetstream/store-health.js';
import { HttpProblem } from '@openv0/platform/http-problem.js';
import { NATS } from '@openv0/platform/nats.js';
import type { Response } from 'express';

const AWAY = 'The broker is away. Ask again in a moment.';
const FULL = 'There is no room left to store this. Ask again when the operator has made some.';

/** A broker that is away, or full, is no bug: the caller may ask again. */
@Catch(BrokerUnavailableError, StorageFullError)
export class BrokerProblemFilter implements ExceptionFilter {
  private readonly health: StoreHealth;

  constructor(@Inject(NATS) nc: NatsConnection) {
    this.health = StoreHealth.of(nc);
  }

  catch(error: BrokerUnavailableError | StorageFullError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    // A full disk may show as nothing but silence.
    const full = error instanceof StorageFullError || this.health.troubled.length > 0;
    const problem = full
      ? new HttpProblem(507, 'STORAGE_FULL', FULL, undefined, { 'Retry-After': '30' })
      : new HttpProblem(503, 'UNAVAILABLE', AWAY, undefined, { 'Retry-After': '2' });
    response.status(problem.status).set(problem.headers).json(problem.body());
  }
}
