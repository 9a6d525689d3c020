import { Logger, type FactoryProvider } from '@nestjs/common';
import { Turn } from './turn.js';

/** One turn for the whole process: the hub's work and the sockets' writes are the same turn's. */
export const turnProvider: FactoryProvider<Turn> = {
  provide: Turn,
  useFactory: () => {
    const logger = new Logger('turn');
    return new Turn((error) => logger.error(error));
  },
};
