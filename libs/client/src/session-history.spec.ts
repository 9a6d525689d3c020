import type { NumberedEvent } from '@openv0/contracts/events.js';
import type { SessionState } from '@openv0/contracts/session-state.js';
import { initialState, reduce } from '@openv0/contracts/session-state.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SessionHistory } from './session-history.js';

const at = '2026-01-01T00:00:00.000Z';

function message(seq: number): NumberedEvent {
  return {
    seq,
    type: 'session:message',
    data: { session_id: 's', timestamp: at, run: 1, role: 'user', text: `number ${seq}` },
  };
}

function delta(seq: number, text: string, offset: number): NumberedEvent {
  const step = { step_id: 'hero', revision: 1, file: 'html' } as const;
  return { seq, type: 'preview:delta', data: { session_id: 's', timestamp: at, ...step, offset, text } };
}

function fold(seqs: number[]): SessionState {
  return seqs.map((seq) => message(seq)).reduce<SessionState>(reduce, initialState());
}

function append(
  history: SessionHistory,
  seqs: number[],
  size: (index: number) => number | undefined = () => 10,
  from = initialState(),
): void {
  seqs.reduce<SessionState>((state, seq, index) => {
    history.append(message(seq), state, size(index) ?? 0);
    return reduce(state, message(seq));
  }, from);
}

describe('the history', () => {
  it('gives the state at any event, also where numbers were skipped', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 1.2, noNaN: true }), (gaps, part) => {
        const history = new SessionHistory();
        let seq = 0;
        const seqs = gaps.map((gap) => (seq += gap));
        append(history, seqs);
        const asked = Math.round(part * seq);
        expect(history.at(asked)).toEqual(fold(seqs.filter((one) => one <= asked)));
        expect(Array.from(history.after(asked)).map((event) => event.seq)).toEqual(
          seqs.filter((one) => one > asked),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('stays within its bounds and forgets the oldest only', () => {
    const limits = { events: 200, size: 1_000 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 600 }), (sizes) => {
        const history = new SessionHistory(limits);
        append(
          history,
          sizes.map((_, index) => index + 1),
          (index) => sizes[index],
        );
        const kept = history.entries();
        expect(kept.length).toBeLessThanOrEqual(limits.events);
        expect(kept.map((entry) => entry.seq)).toEqual(kept.map((_, index) => history.base + index + 1));
        expect(history.base + kept.length).toBe(sizes.length);
        expect(history.at(0)).toEqual(fold(Array.from({ length: history.base }, (_, index) => index + 1)));
      }),
      { numRuns: 100 },
    );
  });

  it('gives each state of a long draft, also when its beginning is forgotten', () => {
    const history = new SessionHistory({ events: 2_000, size: Infinity });
    const states = [initialState()];
    for (let seq = 1; seq <= 2_500; seq += 1) {
      const event = delta(seq, `${seq} `, states[seq - 1]?.draft?.html.length ?? 0);
      history.append(event, states[seq - 1] ?? initialState(), 10);
      states.push(reduce(states[seq - 1] ?? initialState(), event));
    }
    expect(history.base).toBe(1_001);
    for (const seq of [1_001, 1_002, 1_063, 1_066, 1_700, 2_024, 2_025, 2_026, 2_499, 2_500])
      expect(history.at(seq)).toEqual(states[seq]);
  });

  it('begins anew from a snapshot', () => {
    const history = new SessionHistory();
    append(history, [1]);
    history.restart(40, fold([1, 2]));
    append(history, [41], () => 1, fold([1, 2]));
    expect(history.entries().map(({ seq }) => seq)).toEqual([41]);
    expect(history.at(40)).toEqual(fold([1, 2]));
    expect(history.at(41)).toEqual(fold([1, 2, 41]));
  });

  it('counts the code that a delta wrote', () => {
    const history = new SessionHistory();
    history.append(delta(1, '<h1>', 0), initialState(), 200);
    append(history, [2]);
    expect(history.entries()).toEqual([
      { seq: 1, type: 'preview:delta', at, bytes: 4, step_id: 'hero' },
      { seq: 2, type: 'session:message', at, bytes: 0 },
    ]);
  });

  it('gives the same list until something comes', () => {
    const history = new SessionHistory();
    append(history, [1]);
    const entries = history.entries();
    expect(history.entries()).toBe(entries);
    append(history, [2]);
    expect(history.entries()).not.toBe(entries);
  });
});
