import { Global, Module, type DynamicModule } from '@nestjs/common';
import { GenerationEnvironment } from './environment.js';

/** The environment as it was read before anything else, for whoever asks. */
@Global()
@Module({})
export class EnvironmentModule {
  static forRoot(environment: GenerationEnvironment): DynamicModule {
    return {
      module: EnvironmentModule,
      providers: [{ provide: GenerationEnvironment, useValue: environment }],
      exports: [GenerationEnvironment],
    };
  }
}
