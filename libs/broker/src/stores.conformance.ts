/** The part of the conformance suite that is about buckets and jobs. */
import { describe, expect, it } from 'vitest';
import type { Buckets, JobQueue } from './port.js';
import { newSessionId, range, type BrokerUnderTest } from './port.fixture.js';

export function describeStores(underTest: () => BrokerUnderTest): void {
  const buckets = (): Buckets => underTest().buckets;
  const jobs = (): JobQueue => underTest().jobs;

  describe('buckets', () => {
    it('puts, gets, updates and deletes', async () => {
      const { sites } = buckets();
      const key = `${newSessionId()}.1`;
      expect(await sites.get(key)).toBeNull();
      const first = await sites.put(key, { html: 'ä' });
      expect(await sites.get(key)).toEqual({ value: { html: 'ä' }, revision: first });
      const second = await sites.update(key, { html: 'b' }, first);
      expect(second).toBeGreaterThan(first);
      expect(await sites.update(key, { html: 'c' }, first)).toBeNull();
      await sites.delete(key);
      expect(await sites.get(key)).toBeNull();
    });

    it('creates a key once, and again after its deletion', async () => {
      const { sessions } = buckets();
      const key = newSessionId();
      expect(await sessions.create(key, 1)).toBeGreaterThan(0);
      expect(await sessions.create(key, 2)).toBeNull();
      await sessions.delete(key);
      expect(await sessions.create(key, 3)).toBeGreaterThan(0);
      expect((await sessions.get(key))?.value).toBe(3);
    });

    it('lists the newest writes first, page by page, without the deleted', async () => {
      const { sessions } = buckets();
      const keys = range(1, 25).map(() => newSessionId());
      for (const key of keys) await sessions.put(key, { key });
      for (let n = 0; n < 100; n++) await sessions.put(keys[0] ?? '', { key: keys[0], n });
      await sessions.delete(keys[10] ?? '');
      const listed: string[] = [];
      let before: number | undefined;
      do {
        const page = await sessions.list(7, before);
        expect(page.entries.length).toBeLessThanOrEqual(7);
        listed.push(...page.entries.map(({ key }) => key));
        before = page.next ?? undefined;
      } while (before !== undefined);
      const expected = [keys[0], ...keys.slice(1).reverse()].filter((key) => key !== keys[10]);
      expect(listed.slice(0, 24)).toEqual(expected);
      expect(new Set(listed).size).toBe(listed.length);
    });
  });

  describe('jobs', () => {
    const job = (run = 1): { session_id: string; run: number } => ({ session_id: newSessionId(), run });

    it('gives a job to one worker, and takes it off the queue at its ack', async () => {
      const pushed = job();
      const seq = await jobs().push('builtin', pushed);
      expect(await jobs().push('builtin', pushed)).toBe(seq);
      expect(await jobs().delivered('builtin')).toBeLessThan(seq);
      const held = await jobs().next('builtin', 1_000);
      expect(held).toMatchObject({ job: pushed, seq, deliveries: 1 });
      expect(await jobs().delivered('builtin')).toBe(seq);
      expect(await jobs().delivered('llm')).toBeLessThan(seq);
      expect(await jobs().next('builtin', 50)).toBeNull();
      held?.working();
      await held?.ack();
      expect(await jobs().next('builtin', 50)).toBeNull();
      expect(await jobs().remove(seq)).toBe(false);
    });

    it('gives a job back at once', async () => {
      await jobs().push('builtin', job());
      (await jobs().next('builtin', 1_000))?.nak();
      const again = await jobs().next('builtin', 1_000);
      expect(again?.deliveries).toBe(2);
      again?.term('enough');
      expect(await jobs().next('builtin', 50)).toBeNull();
    });

    it('wakes a worker that waits, of the right engine', async () => {
      const [mine, others] = [jobs().next('llm', 5_000), jobs().next('builtin', 300)];
      const pushed = job(2);
      await jobs().push('llm', pushed);
      expect((await mine)?.job).toEqual(pushed);
      expect(await others).toBeNull();
      await (await mine)?.ack();
    });

    it('gives a job back after a while', async () => {
      await jobs().push('builtin', job());
      const given = Date.now();
      (await jobs().next('builtin', 1_000))?.nak(300);
      const again = await jobs().next('builtin', 5_000);
      // A broker's clock may be a little coarser than ours.
      expect(Date.now() - given).toBeGreaterThan(250);
      expect(again?.deliveries).toBe(2);
      await again?.ack();
    });

    it('says how many jobs nobody has had', async () => {
      // A broker counts a moment after it has stored.
      const waiting = (count: number): Promise<void> =>
        expect.poll(() => jobs().waiting('builtin'), { timeout: 10_000 }).toBe(count);
      await waiting(0);
      for (let pushed = 0; pushed < 3; pushed += 1) await jobs().push('builtin', job());
      await waiting(3);
      const held = await jobs().next('builtin', 1_000);
      await waiting(2);
      expect(await jobs().waiting('llm')).toBe(0);
      held?.nak(60_000);
      for (let left = 0; left < 2; left += 1) await (await jobs().next('builtin', 1_000))?.ack();
      await waiting(0);
      expect(await jobs().remove(held?.seq ?? 0)).toBe(true);
    });

    it('removes a job that waits', async () => {
      const seq = await jobs().push('builtin', job());
      expect(await jobs().remove(seq)).toBe(true);
      expect(await jobs().next('builtin', 50)).toBeNull();
    });
  });
}
