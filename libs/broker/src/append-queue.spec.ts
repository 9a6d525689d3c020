import type { SessionEvent } from '@openv0/contracts/events.js';
import { describe, expect, it } from 'vitest';
import { AppendQueue } from './append-queue.js';
import { message } from './port.fixture.js';
import { EventTooLargeError, FencedError, StorageFullError } from './port.js';

const ID = 's'.repeat(22);

/** A store whose answers the test gives. */
function manualStore(): {
  queue: AppendQueue;
  stored: string[];
  answer(outcome: number | Error): Promise<void>;
} {
  const stored: string[] = [];
  const calls: { resolve(seq: number): void; reject(error: Error): void }[] = [];
  const queue = new AppendQueue((json) => {
    stored.push((JSON.parse(Buffer.from(json).toString()) as { data: { text: string } }).data.text);
    return new Promise((resolve, reject) => calls.push({ resolve, reject }));
  });
  const answer = async (outcome: number | Error): Promise<void> => {
    const call = calls.shift();
    if (typeof outcome === 'number') call?.resolve(outcome);
    else call?.reject(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, stored, answer };
}

const delta = (offset: number, text: string): SessionEvent => ({
  type: 'preview:delta',
  data: { ...message(ID, '').data, step_id: 'a', revision: 1, file: 'html', offset, text },
});

describe('AppendQueue', () => {
  it('has one event in flight', async () => {
    const { queue, stored, answer } = manualStore();
    const appends = [1, 2].map((n) => queue.append(message(ID, n)));
    expect(stored).toEqual(['1']);
    await answer(1);
    expect(stored).toEqual(['1', '2']);
    await answer(2);
    expect(await Promise.all(appends)).toEqual([1, 2]);
  });

  it('leaves the delta in flight alone, joins those that wait', async () => {
    const { queue, stored, answer } = manualStore();
    const appends = [delta(0, 'a'), delta(1, 'b'), delta(2, 'c'), message(ID, 'm'), delta(3, 'd')].map(
      (event) => queue.append(event),
    );
    for (const seq of [1, 2, 3, 4]) await answer(seq);
    expect(stored).toEqual(['a', 'bc', 'm', 'd']);
    expect(await Promise.all(appends)).toEqual([1, 2, 2, 3, 4]);
  });

  it('goes on after an event that is too large', async () => {
    const { queue, answer } = manualStore();
    const large = queue.append(message(ID, 'ä'.repeat(524_001)));
    const next = queue.append(message(ID, 'b'));
    await expect(large).rejects.toBeInstanceOf(EventTooLargeError);
    await answer(1);
    expect(await next).toBe(1);
  });

  it('fails all that waits when the store is full, then may be used again', async () => {
    const { queue, stored, answer } = manualStore();
    const failed = Promise.allSettled([1, 2, 3].map((n) => queue.append(message(ID, n))));
    await answer(new StorageFullError('full'));
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const again = queue.append(message(ID, 4));
    await answer(1);
    expect(await again).toBe(1);
    expect(stored).toEqual(['1', '4']);
  });

  it('is dead after it was fenced', async () => {
    const { queue, stored, answer } = manualStore();
    const first = queue.append(message(ID, 1));
    const refused = expect(first).rejects.toBeInstanceOf(FencedError);
    await answer(new FencedError('other'));
    await refused;
    await expect(queue.append(message(ID, 2))).rejects.toBeInstanceOf(FencedError);
    await queue.flush();
    expect(stored).toEqual(['1']);
  });
});
