import type { Connection } from './connection.js';

/** Waits `ms`, or less: until the connection is back or gone for good, or `signal` aborts. Never rejects. */
export function pause(ms: number, connection: Connection, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      off();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    const off = connection.onChange((change) => {
      if (change !== 'disconnected') end();
    });
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
