/** For tests: a process that dies at one of its writes, which was stored or was not. */
import type { LogWriter } from '@openv0/broker/port.js';
import type { GenerationPorts, Stores } from '../broker/ports.js';

export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

const WRITES = new Set(['put', 'create', 'update', 'delete', 'append', 'push', 'remove', 'purge']);

export interface DyingPorts extends GenerationPorts {
  /** Resolves when nothing that was sent before the death is on its way any more. */
  settled(): Promise<void>;
}

/**
 * The same ports, until the write number `at` (from 0). That one is stored if `stored`, and nobody learns of it;
 * whatever is tried after it fails.
 */
export function dyingPorts(ports: GenerationPorts, at: number, stored: boolean): DyingPorts {
  const writers: LogWriter[] = [];
  let writes = 0;
  let dead = false;
  const around = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name, object);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          if (dead) throw new ProcessDied();
          const call = (): unknown => Reflect.apply(value, object, args);
          if (!WRITES.has(String(name)) || writes++ !== at) return call();
          dead = true;
          if (stored) await call();
          throw new ProcessDied();
        };
      },
    });
  const { sessions, checkpoints, sites, revocations } = ports.stores;
  const stores: Stores = {
    sessions: around(sessions),
    checkpoints: around(checkpoints),
    sites: around(sites),
    revocations: around(revocations),
  };
  return {
    ...ports,
    stores,
    reader: ports.reader,
    jobs: around(ports.jobs),
    signals: ports.signals,
    openWriter: async (options): Promise<LogWriter> => {
      const writer = await ports.openWriter(options);
      writers.push(writer);
      return around(writer);
    },
    settled: async () => {
      await Promise.allSettled(writers.map((writer) => writer.flush()));
    },
    purge: async (sessionId) => {
      if (dead) throw new ProcessDied();
      await ports.purge(sessionId);
    },
  };
}
