import { Controller, Get, Global, Injectable, Module, Res } from '@nestjs/common';
import type { Response } from 'express';

/** Whether a part is ready: true, or what it waits for. */
export type ReadinessCheck = () => true | string;

/**
 * What a service needs before it takes work. Liveness asks nothing of this: a service whose broker is away is alive
 * and must not be restarted for it.
 */
@Injectable()
export class Readiness {
  readonly #checks = new Map<string, ReadinessCheck>();
  #leaving = false;
  #draining = false;

  register(name: string, check: ReadinessCheck): void {
    this.#checks.set(name, check);
  }

  /** From now on the service says that it isn't ready, so that nobody is sent here; whoever still comes is served. */
  leave(): void {
    this.#leaving = true;
  }

  /** From now on the service is not ready: it finishes what it has and takes nothing new. */
  drain(): void {
    this.#leaving = true;
    this.#draining = true;
  }

  get draining(): boolean {
    return this.#draining;
  }

  report(): { ready: boolean; checks: Record<string, string> } {
    const checks: Record<string, string> = {};
    for (const [name, check] of this.#checks) {
      const verdict = check();
      checks[name] = verdict === true ? 'ok' : verdict;
    }
    if (this.#leaving) checks.draining = 'shutting down';
    return { ready: Object.values(checks).every((verdict) => verdict === 'ok'), checks };
  }
}

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  ready(@Res() response: Response): void {
    const { ready, checks } = this.readiness.report();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', checks });
  }
}

@Global()
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HealthModule {}
