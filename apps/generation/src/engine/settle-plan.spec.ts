import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateEvent } from '@openv0/contracts/event-validation.js';
import { readPage } from '../preview/page.js';
import { tinyPlan } from '../spec/tiny-author.js';
import { systemClock } from './clock.js';
import type { Plan, PlannedSection } from './author.js';
import { eventMaker } from './event-maker.js';
import { bare, settlePlan } from './settle-plan.js';
import { announcedAll, stepsOf } from './steps.js';

const PAGE = readPage(
  { html: '<main id="hero"><b id="faq">x</b></main>\n\n<p id="menu">M</p>\n', css: '', js: '' },
  ['hero', 'menu'],
);

const section = (id: string, change: Partial<PlannedSection> = {}): PlannedSection => ({
  id,
  title: id,
  kind: 'text',
  brief: '',
  weight: 1,
  ...change,
});

const ids = (sections: PlannedSection[], page = PAGE): string[] =>
  settlePlan({ ...tinyPlan([]), sections }, page).sections.map(({ id }) => id);

describe('a settled plan', () => {
  it('says what was understood in one line, which is of this run alone', () => {
    const plan = settlePlan({ ...tinyPlan(['hero']), summary: ' A bakery,\n light. '.repeat(99) }, []);
    expect(plan.summary).toMatch(/^A bakery, light\. A bakery/);
    expect(plan.summary?.length).toBeLessThanOrEqual(500);
    expect(settlePlan({ ...tinyPlan(['hero']), summary: ' ' }, [])).not.toHaveProperty('summary');
    expect(bare(plan)).not.toHaveProperty('summary');
  });

  it('keeps ids that are there and leaves those to others that they have', () => {
    expect(ids([section('menu', { kept: true }), section('faq'), section('hero')])).toEqual([
      'menu',
      'faq-2',
      'hero',
    ]);
  });

  it('has every id once, and only such as can be one', () => {
    const wanted = ['menu', 'menu', 'Ünser Menü', '1', '', 'x'.repeat(99), '"><script>'];
    expect(ids(wanted.map((id) => section(id)))).toEqual([
      'menu',
      'menu-2',
      'unser-menu',
      'text',
      'text-2',
      'x'.repeat(50),
      'script',
    ]);
    expect(ids([section('menu', { kept: true }), section('menu', { kept: true })])).toEqual(['menu']);
  });

  it('keeps nothing of a page that is not there', () => {
    const plan = {
      ...tinyPlan([]),
      sections: [section('hero', { kept: true })],
      kept: { style: true as const },
    };
    expect(settlePlan(plan, [])).toEqual({ ...tinyPlan([]), sections: [section('hero')] });
    expect(settlePlan(plan, PAGE)).toEqual(plan);
  });

  it('is refused without sections, unless the page has none either', () => {
    expect(() => settlePlan(tinyPlan([]), PAGE)).toThrow('no sections');
    const nameless = readPage({ html: '<p>x</p>\n', css: '', js: '' }, null);
    expect(settlePlan(tinyPlan([]), nameless).sections).toEqual([]);
  });

  it('always makes steps that an event may carry', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    const any: fc.Arbitrary<Plan> = fc.record({
      title: text,
      lang: text,
      sections: fc.array(
        fc.record({
          id: text,
          title: text,
          kind: text,
          brief: text,
          weight: fc.double(),
          kept: fc.constantFrom(true),
        }),
        { minLength: 1, maxLength: 120 },
      ),
      weights: fc.record({ layout: fc.double(), style: fc.double(), script: fc.double() }),
      notes: fc.constant(null),
      reply: text,
    });
    const make = eventMaker('S'.repeat(22), systemClock);
    fc.assert(
      fc.property(any, (plan) => {
        const steps = announcedAll(stepsOf(settlePlan(plan, PAGE)));
        const event = make('generation:planned', { run: 1, total_steps: steps.length, steps });
        expect(validateEvent(event)).toMatchObject({ ok: true });
        expect(new Set(steps.map(({ step_id }) => step_id)).size).toBe(steps.length);
      }),
      { numRuns: 60 },
    );
  });
});
