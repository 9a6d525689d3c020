import type { HistoryEntry } from '@openv0/client/view.js';
import { initialState } from '@openv0/contracts/session-state.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { describe, expect, it } from 'vitest';
import { apartSteps, fittingLabels, layoutTape, neighbourOf, seqAt, xOf } from './tape-layout.js';

const START = Date.parse('2026-01-01T12:00:00Z');
const at = (seconds: number): string => new Date(START + seconds * 1_000).toISOString();

function step(id: string, weight: number, from: number | null, to: number | null): StepState {
  const status = from === null ? 'pending' : to === null ? 'in_progress' : 'completed';
  return {
    step_id: id,
    title: id,
    weight,
    status,
    message: '',
    started_at: from === null ? null : at(from),
    ended_at: to === null ? null : at(to),
  };
}

function running(progress: number, steps: StepState[], change: Partial<SessionState> = {}): SessionState {
  return { ...initialState(), status: 'running', run: 1, progress, steps, started_at: at(0), ...change };
}

function delta(seq: number, seconds: number, bytes: number): HistoryEntry {
  return { seq, type: 'preview:delta', at: at(seconds), bytes };
}

const STARTED: HistoryEntry = { seq: 1, type: 'generation:started', at: at(0), bytes: 0 };

describe('layoutTape', () => {
  const steps = [
    step('plan', 1, 0, 1),
    step('hero', 5, 1, 6),
    step('menu', 2, 6, null),
    step('faq', 2, null, null),
  ];

  it('places steps by weight and ends ink at the progress', () => {
    const layout = layoutTape(running(70, steps), [], 1_000, START + 7_000);
    expect(layout.steps.map(({ from }) => Math.round(from))).toEqual([0, 100, 600, 800]);
    expect(layout.steps.map(({ state }) => state)).toEqual(['done', 'done', 'now', 'planned']);
    expect(layout.edge).toBe(700);
  });

  it('moves on at the pace of the run between two words of the engine, within the step', () => {
    const layout = layoutTape(running(60, steps), [], 1_000, START + 7_000);
    expect(layout.edge).toBe(700);
    expect(layoutTape(running(60, steps), [], 1_000, START + 60_000).edge).toBeLessThan(800);
  });

  it('is all ink in the end', () => {
    expect(layoutTape(running(99, steps, { status: 'completed' }), [], 400, START).edge).toBe(400);
  });

  it('draws a bar every four pixels up to the edge, higher where more was written', () => {
    const history = [STARTED, delta(2, 2, 100), delta(3, 3, 4_000), delta(4, 4, 100)];
    const { bars, edge } = layoutTape(running(70, steps), history, 1_000, START + 7_000);
    expect(bars).toHaveLength(Math.floor(edge / 4));
    expect(bars.every(({ height }) => height >= 3 && height <= 34)).toBe(true);
    const high = bars.filter(({ height }) => height > 25).map(({ x }) => x);
    expect(Math.min(...high)).toBeGreaterThanOrEqual(196);
    expect(Math.max(...high)).toBeLessThanOrEqual(304);
  });

  it('has no bars, and no broken ones, before anything has happened', () => {
    expect(layoutTape(initialState(), [], 300, START)).toMatchObject({ edge: 0, bars: [], moments: [] });
    const early = layoutTape(running(0, [step('plan', 1, 0, null)]), [STARTED, delta(2, 0, 10)], 300, START);
    expect(early.bars.every(({ height }) => Number.isFinite(height))).toBe(true);
  });

  it('shows the last run alone', () => {
    const before = [delta(1, -90, 50), { ...STARTED, seq: 2, at: at(0) }, delta(3, 2, 10)];
    const layout = layoutTape(running(70, steps), before, 1_000, START + 7_000);
    expect(layout.moments.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('finds the event at a place, and the place of an event', () => {
    const history = [STARTED, delta(2, 2, 100), delta(3, 3, 100), delta(4, 6.5, 100)];
    const layout = layoutTape(running(70, steps), history, 1_000, START + 7_000);
    for (const { seq, x } of layout.moments) {
      expect(seqAt(layout, x)).toBe(seq);
      expect(xOf(layout, seq)).toBe(x);
    }
    expect(seqAt(layout, 150)).toBe(1);
    expect(xOf(layout, 99)).toBe(layout.moments.at(-1)?.x);
    expect(xOf(layout, -1)).toBe(0);
    expect(xOf({ ...layout, moments: [] }, 1)).toBe(layout.edge);
  });
});

describe('neighbourOf', () => {
  const steps = [step('plan', 1, 0, 1), step('hero', 9, 1, null)];
  const history = [STARTED, delta(2, 2, 100), delta(3, 2, 100), delta(4, 6.5, 100)];
  const layout = layoutTape(running(70, steps), history, 1_000, START + 7_000);

  it('reaches every place from both ends, and stops at them', () => {
    const walk = (from: number, direction: -1 | 1): number[] => {
      const seen: number[] = [];
      for (let seq = neighbourOf(layout, from, direction); seq !== null && seen.length < 9;) {
        seen.push(seq);
        seq = neighbourOf(layout, xOf(layout, seq), direction);
      }
      return seen;
    };
    expect(walk(layout.edge + 2, -1)).toEqual([4, 3, 1]);
    expect(walk(xOf(layout, 1), 1)).toEqual([3, 4]);
  });
});

describe('on a tape with many steps', () => {
  const place = (id: string, from: number, state: 'done' | 'now' | 'planned') => ({
    id,
    title: 'Ten letters',
    from,
    to: from + 10,
    state,
  });

  it('labels that would touch are left out, never that of the step at work', () => {
    const steps = [
      place('a', 0, 'done'),
      place('b', 20, 'now'),
      place('c', 40, 'planned'),
      place('d', 300, 'planned'),
    ];
    expect([...fittingLabels(steps, 400)].sort()).toEqual([
      ['b', 25],
      ['d', 305],
    ]);
  });

  it('no label ends beyond the tape, however long a name is', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitänskajüte';
    const steps = [step('plan', 9, 0, 1), { ...step('cabin', 1, 1, null), title: name }];
    const layout = layoutTape(running(95, steps), [], 400, START + 7_000);
    const title = layout.steps[1]?.title ?? '';
    expect(title).toMatch(/^Donaudampf.*…$/);
    expect(fittingLabels(layout.steps, 400).get('cabin')).toBeLessThanOrEqual(424 - title.length * 6.1);
  });

  it('marks stand apart', () => {
    const many = Array.from({ length: 200 }, (_, index) => place(String(index), index * 1.7, 'planned'));
    const marked = many.filter(({ id }) => apartSteps(many).has(id)).map(({ from }) => from);
    expect(marked.length).toBeGreaterThan(80);
    expect(marked.every((x, index) => x - (marked[index - 1] ?? 0) >= 3)).toBe(true);
  });
});
