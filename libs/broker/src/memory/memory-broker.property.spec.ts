import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message, newSessionId, range } from '../port.fixture.js';
import type { Feed, LogWriter } from '../port.js';
import { MemoryBroker } from './memory-broker.js';

/**
 * Random histories of one session: who writes, who takes over, who joins where, what is trimmed. Whatever happens, a
 * viewer's events are its cursor's successors without a gap, up to the head or to a declared end.
 */
type Step =
  | { do: 'append'; count: number }
  | { do: 'takeOver' }
  | { do: 'stale' }
  | { do: 'join'; after: number }
  | { do: 'leave' }
  | { do: 'trim'; share: number };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 4 }) }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'takeOver' } as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'stale' } as const) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('join' as const), after: fc.integer({ min: 0, max: 20 }) }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'leave' } as const) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('trim' as const),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
  ),
  { maxLength: 30 },
);

interface Viewer {
  after: number;
  seqs: number[];
  ended: number | null;
  left: boolean;
  feed: Feed;
}

class History {
  readonly broker = new MemoryBroker();
  readonly sessionId = newSessionId();
  readonly writers: LogWriter[] = [];
  readonly viewers: Viewer[] = [];
  acknowledged = 0;

  async run(all: Step[]): Promise<void> {
    await this.broker.buckets.checkpoints.put(this.sessionId, { seq: 0 });
    await this.takeOver();
    for (const step of all) await this.#act(step);
  }

  async takeOver(): Promise<void> {
    const request = {
      sessionId: this.sessionId,
      writerId: `w${this.writers.length}`,
      checkpointSeq: this.acknowledged,
    };
    this.writers.push(await this.broker.openLogWriter(request));
  }

  async #act(step: Step): Promise<void> {
    const writer = this.writers.at(-1);
    if (step.do === 'takeOver') await this.takeOver();
    if (step.do === 'leave') this.#leave();
    if (step.do === 'join') await this.#join(Math.min(step.after, this.acknowledged));
    if (step.do === 'trim') this.broker.trim(this.sessionId, Math.floor(step.share * this.acknowledged));
    if (step.do === 'append' && writer) await this.#append(writer, step.count);
    if (step.do === 'stale') await this.#appendStale();
  }

  async #append(writer: LogWriter, count: number): Promise<void> {
    const seqs = await Promise.all(range(1, count).map((n) => writer.append(message(this.sessionId, n))));
    expect(seqs).toEqual(range(this.acknowledged + 1, this.acknowledged + count));
    this.acknowledged += count;
  }

  /** Before the newest writer has written, an older one may still; after it, never. */
  async #appendStale(): Promise<void> {
    const stale = this.writers.at(-2);
    if (!stale || this.writers.at(-1)?.head !== this.acknowledged || stale.head === this.acknowledged) return;
    await expect(stale.append(message(this.sessionId, 'stale'))).rejects.toThrow();
  }

  async #join(after: number): Promise<void> {
    const viewer = { after, seqs: [] as number[], ended: null as number | null, left: false };
    const feed = await this.broker.logReader.follow(this.sessionId, after, {
      event: ({ seq }) => viewer.seqs.push(seq),
      trimmed: (head) => (viewer.ended = head),
      epochChanged: () => (viewer.ended = -1),
    });
    this.viewers.push(Object.assign(viewer, { feed }));
  }

  #leave(): void {
    const viewer = this.viewers.find(({ left, ended }) => !left && ended === null);
    viewer?.feed.close();
    if (viewer) viewer.left = true;
  }
}

describe('any history of a session', () => {
  it('gives every viewer exactly the log from its cursor, or a declared end', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const history = new History();
        await history.run(all);
        await new Promise((resolve) => setImmediate(resolve));
        for (const { after, seqs, ended, left, feed } of history.viewers) {
          expect(seqs).toEqual(range(after + 1, after + seqs.length));
          expect(feed.seq).toBe(after + seqs.length);
          if (ended === null && !left && (await history.broker.logReader.head(history.sessionId)) > 0) {
            expect(feed.seq).toBe(history.acknowledged);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
