import type { GenerationPorts } from '../broker/ports.js';
import type { SessionRecord } from './session-record.js';

const PAGE = 100;

/**
 * Every session's record, deleted ones too, in pages with the newest change first; the next page is read when it is
 * asked for. `ask` does each reading: for whoever waits for a broker that is away.
 */
export async function* allRecords(
  { stores }: Pick<GenerationPorts, 'stores'>,
  ask: <T>(read: () => Promise<T>) => Promise<T> = (read) => read(),
): AsyncGenerator<SessionRecord[]> {
  let before: number | undefined;
  do {
    const page = await ask(() => stores.sessions.list(PAGE, before));
    yield page.entries.map(({ value }) => value);
    before = page.next ?? undefined;
  } while (before !== undefined);
}
