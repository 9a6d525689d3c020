/** For tests: a process to which something happens at one of its writes. */
import type { LogWriter } from '@openv0/broker/port.js';
import type { GenerationPorts, Stores } from '../broker/ports.js';

export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

const WRITES = new Set(['put', 'create', 'update', 'delete', 'append', 'push', 'remove', 'purge']);

type Call = () => unknown;

export interface DyingPorts extends GenerationPorts {
  /** Resolves when nothing that was sent before the death is on its way any more. */
  settled(): Promise<void>;
}

/**
 * The same ports, until the write number `at` (from 0). That one is stored if `stored`, and nobody learns of it;
 * whatever is tried after it fails.
 */
export function dyingPorts(ports: GenerationPorts, at: number, stored: boolean): DyingPorts {
  let writes = 0;
  let dead = false;
  return wrapped(ports, async (call, isWrite) => {
    if (dead) throw new ProcessDied();
    if (!isWrite || writes++ !== at) return call();
    dead = true;
    if (stored) await call();
    throw new ProcessDied();
  });
}

/** The same ports, but right before the write number `at` (from 0) `interrupt` is done. */
export function interruptedPorts(
  ports: GenerationPorts,
  at: number,
  interrupt: () => Promise<void>,
): GenerationPorts {
  let writes = 0;
  return wrapped(ports, async (call, isWrite) => {
    if (isWrite && writes++ === at) await interrupt();
    return call();
  });
}

function wrapped(ports: GenerationPorts, meet: (call: Call, isWrite: boolean) => unknown): DyingPorts {
  const writers: LogWriter[] = [];
  const around = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name, object);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> =>
          meet(() => Reflect.apply(value, object, args), WRITES.has(String(name)));
      },
    });
  const buckets = Object.entries(ports.stores).map(([name, bucket]) => [name, around(bucket as object)]);
  const stores = Object.fromEntries(buckets) as Stores;
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
    purge: around({ purge: (sessionId: string) => ports.purge(sessionId) }).purge,
  };
}
