/**
 * A process of clients, started by `fleet.ts`. It ends with the process that started it.
 */
import { ClientGroup } from './client-group.js';
import type { Call, CallAnswer, Founding } from './fleet.js';

let group: ClientGroup | undefined;

process.once('disconnect', () => process.exit());
process.on('message', (message: Founding | Call) => {
  if ('specs' in message) group = new ClientGroup(message.specs, message.options);
  else void answer(message);
});
process.send?.('ready');

async function answer({ id, method, args }: Call): Promise<void> {
  process.send?.(await outcome(id, method, args));
}

async function outcome(id: number, method: Call['method'], args: unknown[]): Promise<CallAnswer> {
  try {
    if (!group) throw new Error('no clients yet');
    const ask = group[method] as (...values: unknown[]) => Promise<unknown>;
    return { id, value: await ask.apply(group, args) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
