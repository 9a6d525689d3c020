import { Global, Module } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { StoreHealth } from '@openv0/broker/jetstream/store-health.js';
import { NATS } from '@openv0/platform/nats.js';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import { SessionStore } from '../sessions/session-store.js';
import { Limits } from './limits.js';

@Global()
@Module({
  providers: [
    {
      provide: Limits,
      inject: [PORTS, NATS, SessionStore, GenerationEnvironment],
      useFactory: (
        ports: GenerationPorts,
        nc: NatsConnection,
        store: SessionStore,
        environment: GenerationEnvironment,
      ) => {
        const health = StoreHealth.of(nc);
        const isFull = (): boolean => health.troubled.length > 0;
        return new Limits(ports, store, enginesOffered(environment), environment, isFull);
      },
    },
  ],
  exports: [Limits],
})
export class LimitsModule {}
