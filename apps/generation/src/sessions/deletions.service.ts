import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { finishDeletions } from './deletion.js';

/** What was to be deleted is deleted, also when the process that did it was lost. */
@Injectable()
export class Deletions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('deletions');
  private readonly stopping = new AbortController();

  constructor(@Inject(PORTS) private readonly ports: GenerationPorts) {}

  onApplicationBootstrap(): void {
    finishDeletions(this.ports, this.stopping.signal).then(
      (finished) => finished > 0 && this.logger.log(`looked after ${finished} deleted sessions`),
      (error: unknown) => this.logger.warn(`deletions could not be finished: ${String(error)}`),
    );
  }

  beforeApplicationShutdown(): void {
    this.stopping.abort(new Error('shutting down'));
  }
}
