/**
 * What every broker promises, as a suite that runs against each implementation: the in-memory one as a unit spec,
 * JetStream's against a real server.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventTooLargeError, FencedError, LogRewoundError, type Feed, type LogWriter } from './port.js';
import { delta, message, newSessionId, range, textOf, type BrokerUnderTest } from './port.fixture.js';
import { describeStores } from './stores.conformance.js';

interface Viewer {
  seqs: number[];
  texts: string[];
  trimmed: number[];
  feed: Feed;
}

export function describeBroker(name: string, start: () => Promise<BrokerUnderTest>): void {
  describe(`${name}: what every broker promises`, () => {
    let broker: BrokerUnderTest;

    beforeAll(async () => {
      broker = await start();
    });
    afterAll(async () => {
      await broker.stop();
    });

    const openWriter = (sessionId: string, writerId = 'w1', checkpointSeq = 0): Promise<LogWriter> =>
      broker.openWriter({ sessionId, writerId, checkpointSeq });

    const filled = async (count: number): Promise<{ sessionId: string; writer: LogWriter }> => {
      const sessionId = newSessionId();
      const writer = await openWriter(sessionId);
      for (let n = 1; n <= count; n++) await writer.append(message(sessionId, n));
      return { sessionId, writer };
    };

    const view = async (sessionId: string, after = 0): Promise<Viewer> => {
      const viewer = { seqs: [] as number[], texts: [] as string[], trimmed: [] as number[] };
      const feed = await broker.reader.follow(sessionId, after, {
        event: ({ seq, json }) => {
          viewer.seqs.push(seq);
          viewer.texts.push(textOf(json));
        },
        trimmed: (head) => viewer.trimmed.push(head),
        epochChanged: () => viewer.trimmed.push(-1),
      });
      return Object.assign(viewer, { feed });
    };

    describe('writing', () => {
      it('numbers events from 1, densely, and stores exactly {"type","data"}', async () => {
        const sessionId = newSessionId();
        const writer = await openWriter(sessionId);
        expect(writer.head).toBe(0);
        const event = message(sessionId, 1);
        const numbered = Object.assign({ seq: 99 }, event);
        expect(await writer.append(numbered)).toBe(1);
        expect(await writer.append(event)).toBe(2);
        expect(writer.head).toBe(2);
        const { events } = await broker.reader.read(sessionId, 0);
        expect(Buffer.from(events[0]?.json ?? []).toString()).toBe(JSON.stringify(event));
      });

      it('keeps the order of overlapping calls', async () => {
        const { sessionId, writer } = await filled(0);
        const seqs = await Promise.all(range(1, 30).map((n) => writer.append(message(sessionId, n))));
        expect(seqs).toEqual(range(1, 30));
        const { events } = await broker.reader.read(sessionId, 0);
        expect(events.map(({ json }) => textOf(json))).toEqual(range(1, 30).map(String));
      });

      it('stores deltas that go on from each other as one while an ack is pending', async () => {
        const { sessionId, writer } = await filled(0);
        const texts = ['<h1>', 'Hel', 'lo', '</h1>'];
        let offset = 0;
        const appends = texts.map((text) => {
          const appended = writer.append(delta(sessionId, offset, text));
          offset += text.length;
          return appended;
        });
        expect(await Promise.all(appends)).toEqual([1, 2, 2, 2]);
        const { events } = await broker.reader.read(sessionId, 1);
        expect(JSON.parse(Buffer.from(events[0]?.json ?? []).toString())).toMatchObject({
          data: { offset: 4, text: 'Hello</h1>' },
        });
      });

      it('refuses an event that is too large, stores the ones around it', async () => {
        const { sessionId, writer } = await filled(1);
        const large = writer.append(message(sessionId, 'x'.repeat(1_048_001)));
        const next = writer.append(message(sessionId, 2));
        await expect(large).rejects.toBeInstanceOf(EventTooLargeError);
        expect(await next).toBe(2);
      });

      it('stores the largest event', async () => {
        const { sessionId, writer } = await filled(0);
        const room = 1_048_000 - Buffer.byteLength(JSON.stringify(message(sessionId, '')));
        expect(await writer.append(message(sessionId, 'x'.repeat(room)))).toBe(1);
        expect(await broker.reader.head(sessionId)).toBe(1);
        expect((await broker.reader.read(sessionId, 0)).events[0]?.json.byteLength).toBe(1_048_000);
        expect(await writer.append(message(sessionId, 2))).toBe(2);
      });

      it('fences a writer as soon as another one has written', async () => {
        const { sessionId, writer } = await filled(2);
        const second = await openWriter(sessionId, 'w2');
        expect(await second.append(message(sessionId, 3))).toBe(3);
        await expect(writer.append(message(sessionId, 'stale'))).rejects.toBeInstanceOf(FencedError);
        await expect(writer.append(message(sessionId, 'stale'))).rejects.toBeInstanceOf(FencedError);
        expect(await second.append(message(sessionId, 4))).toBe(4);
        const { events } = await broker.reader.read(sessionId, 0);
        expect(events.map(({ json }) => textOf(json))).toEqual(['1', '2', '3', '4']);
      });

      it('rejects everything that waits behind a fenced write', async () => {
        const { sessionId, writer } = await filled(1);
        await (await openWriter(sessionId, 'w2')).append(message(sessionId, 2));
        const results = await Promise.allSettled(
          range(1, 4).map((n) => writer.append(message(sessionId, n))),
        );
        expect(results.every((result) => result.status === 'rejected')).toBe(true);
        await writer.flush();
        expect(await broker.reader.head(sessionId)).toBe(2);
      });

      it('goes on from the checkpoint when the events have aged out', async () => {
        const { sessionId, writer } = await filled(5);
        await broker.buckets.checkpoints.put(sessionId, { seq: 5, epoch: 'e.1', state: {} });
        await broker.trim(sessionId, 5);
        expect(await writer.append(message(sessionId, 6))).toBe(6);
        await broker.trim(sessionId, 6);
        const later = await openWriter(sessionId, 'w2', 6);
        expect(later.head).toBe(6);
        expect(await later.append(message(sessionId, 7))).toBe(7);
      });

      it('does not revive a deleted session', async () => {
        const { sessionId, writer } = await filled(3);
        expect(await broker.purgeSession(sessionId)).toBe(3);
        await expect(writer.append(message(sessionId, 4))).rejects.toBeInstanceOf(FencedError);
        expect(await broker.reader.head(sessionId)).toBe(0);
      });

      it('says that the log was rewound when it ends below the checkpoint', async () => {
        const { sessionId } = await filled(3);
        await expect(openWriter(sessionId, 'w2', 4)).rejects.toBeInstanceOf(LogRewoundError);
      });

      it('flushes', async () => {
        const { sessionId, writer } = await filled(0);
        const appended = range(1, 5).map((n) => writer.append(message(sessionId, n)));
        await writer.flush();
        expect(writer.head).toBe(5);
        await Promise.all(appended);
        await writer.flush();
      });
    });

    describe('reading', () => {
      it('says 0 for the head of a log that is not there', async () => {
        expect(await broker.reader.head(newSessionId())).toBe(0);
        expect(await broker.reader.read(newSessionId(), 0)).toEqual({ events: [], trimmed: false, head: 0 });
      });

      it('reads from any cursor, at most the limit', async () => {
        const { sessionId } = await filled(12);
        for (const after of [0, 1, 5, 11, 12, 40]) {
          const page = await broker.reader.read(sessionId, after);
          expect(page.events.map(({ seq }) => seq)).toEqual(range(after + 1, 12));
          expect(page).toMatchObject({ trimmed: false, head: 12 });
        }
        const page = await broker.reader.read(sessionId, 2, 3);
        expect(page.events.map(({ seq }) => seq)).toEqual([3, 4, 5]);
      });

      it('ends a page with the event that makes it 4 MiB', async () => {
        const sessionId = newSessionId();
        const writer = await openWriter(sessionId);
        const text = 'x'.repeat(900_000);
        for (let n = 1; n <= 9; n++) await writer.append(message(sessionId, text));
        const pages = [];
        for (let after = 0; after < 9; after += pages.at(-1)?.length ?? 9) {
          pages.push((await broker.reader.read(sessionId, after)).events.map(({ seq }) => seq));
        }
        expect(pages).toEqual([range(1, 5), range(6, 9)]);
      });

      it('says what was trimmed', async () => {
        const { sessionId } = await filled(10);
        await broker.trim(sessionId, 4);
        expect(await broker.reader.read(sessionId, 2)).toEqual({ events: [], trimmed: true, head: 10 });
        const page = await broker.reader.read(sessionId, 4);
        expect(page.trimmed).toBe(false);
        expect(page.events.map(({ seq }) => seq)).toEqual(range(5, 10));
      });

      it('has one epoch', async () => {
        const epoch = await broker.reader.streamEpoch();
        expect(epoch).toMatch(/^[A-Za-z0-9_-]{4,}$/);
        expect(await broker.reader.streamEpoch()).toBe(epoch);
      });

      it('knows a session by its checkpoint', async () => {
        const sessionId = newSessionId();
        expect(await broker.reader.checkpoint(sessionId)).toBeNull();
        await broker.buckets.checkpoints.put(sessionId, {
          seq: 3,
          epoch: 'e.1',
          state: { status: 'created' },
        });
        expect(await broker.reader.checkpoint(sessionId)).toMatchObject({ seq: 3, epoch: 'e.1' });
        await broker.buckets.checkpoints.delete(sessionId);
        expect(await broker.reader.checkpoint(sessionId)).toBeNull();
      });

      it('knows a revoked token', async () => {
        const sessionId = newSessionId();
        await broker.buckets.revocations.put(`${sessionId}.one`, { at: 1 });
        expect(await broker.reader.isRevoked(sessionId, 'one')).toBe(true);
        expect(await broker.reader.isRevoked(sessionId, 'two')).toBe(false);
      });

      it('lets no id reach beyond its session', async () => {
        for (const id of ['*', '>', 'a.b', '', `${'a'.repeat(21)}*`, 'a'.repeat(23)]) {
          await expect(openWriter(id)).rejects.toBeInstanceOf(RangeError);
        }
        await expect(broker.buckets.sites.get('a.*')).rejects.toBeInstanceOf(RangeError);
      });
    });

    describe('following', () => {
      it('hands on what there is, then what comes', async () => {
        const { sessionId, writer } = await filled(3);
        const viewer = await view(sessionId);
        expect(viewer.seqs).toEqual([1, 2, 3]);
        await writer.append(message(sessionId, 4));
        await expect.poll(() => viewer.seqs).toEqual([1, 2, 3, 4]);
        expect(viewer.feed.seq).toBe(4);
        viewer.feed.close();
      });

      it('starts at any cursor', async () => {
        const { sessionId } = await filled(8);
        for (const after of range(0, 8)) {
          const viewer = await view(sessionId, after);
          expect(viewer.seqs).toEqual(range(after + 1, 8));
          viewer.feed.close();
        }
      });

      it('joins in the middle of a stream of events without a gap or a double', async () => {
        const { sessionId, writer } = await filled(0);
        const writing = Promise.all(range(1, 600).map((n) => writer.append(message(sessionId, n))));
        const viewers: Viewer[] = [];
        for (let n = 0; n < 8; n++) viewers.push(await view(sessionId, Math.min(n * 3, writer.head)));
        await writing;
        for (const [n, viewer] of viewers.entries()) {
          await expect.poll(() => viewer.feed.seq, { timeout: 10_000 }).toBe(600);
          const first = viewer.seqs[0] ?? 0;
          expect(viewer.seqs, `viewer ${n}`).toEqual(range(first, 600));
          expect(viewer.texts).toEqual(range(first, 600).map(String));
          viewer.feed.close();
        }
      });

      it('is silent after its close', async () => {
        const { sessionId, writer } = await filled(1);
        const [closed, open] = [await view(sessionId), await view(sessionId)];
        closed.feed.close();
        await writer.append(message(sessionId, 2));
        await expect.poll(() => open.seqs).toEqual([1, 2]);
        expect(closed.seqs).toEqual([1]);
        open.feed.close();
      });

      it('declares what was trimmed', async () => {
        const { sessionId } = await filled(10);
        await broker.trim(sessionId, 4);
        const viewer = await view(sessionId, 2);
        expect(viewer).toMatchObject({ seqs: [], trimmed: [10] });
      });

      it('hears nothing of other sessions', async () => {
        const [one, other] = [await filled(1), await filled(1)];
        const viewer = await view(one.sessionId);
        await other.writer.append(message(other.sessionId, 'foreign'));
        await one.writer.append(message(one.sessionId, 'own'));
        await expect.poll(() => viewer.texts).toEqual(['1', 'own']);
        viewer.feed.close();
      });
    });

    describeStores(() => broker);
  });
}
