import { Global, Module } from '@nestjs/common';
import { PORTS, type GenerationPorts } from '../broker/ports.js';
import { enginesOffered, GenerationEnvironment } from '../environment.js';
import { SessionStore } from '../sessions/session-store.js';
import { Limits } from './limits.js';

@Global()
@Module({
  providers: [
    {
      provide: Limits,
      inject: [PORTS, SessionStore, GenerationEnvironment],
      useFactory: (ports: GenerationPorts, store: SessionStore, environment: GenerationEnvironment) =>
        new Limits(ports, store, enginesOffered(environment), environment),
    },
  ],
  exports: [Limits],
})
export class LimitsModule {}
