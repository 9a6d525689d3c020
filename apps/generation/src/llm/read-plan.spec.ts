import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief, ExistingSite, Plan } from '../engine/author.js';
import { NO_CODE } from '../preview/code.js';
import { readLooseJson } from './loose-json.js';
import { notesOf, readPlan, usualPlan } from './read-plan.js';

const BRIEF: Brief = { prompt: 'A bakery in Lyon', seed: 1 };
const GOOD = JSON.stringify({
  title: 'Levain & Fils',
  lang: 'fr',
  reply: 'A page for a bakery.',
  look: 'warm, serif',
  script: 'opens the menu',
  sections: [
    { id: 'nav', title: 'Navigation', kind: 'nav', brief: 'Name and links' },
    { id: 'menu', title: 'La carte', kind: 'menu', brief: 'Six breads' },
  ],
});

describe('a plan that keeps to the form', () => {
  it('is taken as it is', () => {
    const plan = readPlan(GOOD, BRIEF);
    expect(plan).toMatchObject({
      title: 'Levain & Fils',
      lang: 'fr',
      reply: 'A page for a bakery.',
      sections: [{ id: 'nav' }, { id: 'menu', title: 'La carte', kind: 'menu', brief: 'Six breads' }],
    });
    expect(plan).not.toHaveProperty('kept');
    expect(plan && notesOf(plan)).toEqual({ look: 'warm, serif', script: 'opens the menu' });
    expect(plan?.sections.every(({ weight }) => weight > 0)).toBe(true);
  });
});

describe('a plan of a weak model', () => {
  const readable: [what: string, text: string][] = [
    ['talk and a fence around it', `Sure! Here is {my} plan:\n\`\`\`json\n${GOOD}\n\`\`\`\nShall I go on?`],
    [
      'trailing commas and comments',
      `{"title":"T",/* x */"sections":[{"id":"nav",},{"id":"menu",},], // y\n}`,
    ],
    ['other quotes and words', `{'title': 'T', sections: [{id: 'nav', kept: False}, {“id”: “menu”}]}`],
    ['a missing end', GOOD.slice(0, GOOD.indexOf('Six breads') + 4)],
    ['line breaks in strings', '{"title":"T","sections":[{"id":"nav","brief":"a\nb"},{"id":"menu"}]}'],
    ['quotes within quotes', '{"sections":[{"id":"nav","brief":"the "best" bread"},{"id":"menu"}]}'],
    ['a list alone', '[{"id":"nav"},{"id":"menu"}]'],
    ['sections by id', '{"sections":{"nav":"links","menu":{"title":"La carte"}}}'],
    ['something around it', '{"plan":{"site":{"sections":[{"id":"nav"},{"id":"menu"}]}}}'],
    ['a thought before it', `{"thought":"hm"}\n${GOOD}`],
    ['sections of names', '{"sections":["nav","menu"]}'],
  ];
  it.each(readable)('is understood with %s', (_what, text) => {
    expect(readPlan(text, BRIEF)?.sections.map(({ id }) => id)).toEqual(['nav', 'menu']);
  });

  it('is repaired: ids, weights, lengths, number of sections', () => {
    const sections = [
      { id: 'Über uns!', weight: -3 },
      { id: 'hero', title: 'x'.repeat(500) },
      { id: 'hero' },
      { title: '  Opening\nhours ' },
      { id: 42, brief: { no: 'text' } },
      { id: '__proto__', kind: 'constructor' },
      ...Array.from({ length: 30 }, () => ({ id: 'more' })),
    ];
    const plan = readPlan(JSON.stringify({ title: 7, lang: 'nonsense!', sections }), BRIEF);
    expect(plan?.sections).toHaveLength(14);
    expect(plan?.sections.slice(0, 6).map(({ id }) => id)).toEqual([
      'uber-uns',
      'hero',
      'hero-2',
      'opening-hours',
      'section',
      'proto',
    ]);
    expect(plan).toMatchObject({ title: '7', lang: 'en' });
    expect(plan?.sections[1]?.title.length).toBeLessThanOrEqual(60);
  });

  it('takes weights that make sense, as shares', () => {
    const sections = [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 3 },
    ];
    const weights = readPlan(JSON.stringify({ sections }), BRIEF)?.sections.map(({ weight }) => weight) ?? [];
    expect((weights[1] ?? 0) / (weights[0] ?? 1)).toBeCloseTo(3);
  });

  it('is none without sections', () => {
    for (const text of ['', 'I can’t do that.', '{"sections":[]}', '{"title":"T"}', '{', '[[[', '"sections"'])
      expect(readPlan(text, BRIEF)).toBeNull();
  });

  it('is always a plan or none, whatever comes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        ':',
        ',',
        '\\',
        '\\u00e9',
        '/*',
        '//',
        '\n',
        'sections',
        'id',
        '“',
      ),
      fc.string({ maxLength: 4 }),
      fc.json({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const plan = readPlan(pieces.join(''), BRIEF);
        if (plan) expectSound(plan);
      }),
      { numRuns: 1_000 },
    );
    expect(readLooseJson('['.repeat(100_000))).toBeDefined();
  });
});

function expectSound(plan: Plan): void {
  const ids = plan.sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id))).toBe(true);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThanOrEqual(14);
  for (const { title, kind, weight } of plan.sections) {
    expect(title).not.toBe('');
    expect(kind).not.toBe('');
    expect(weight).toBeGreaterThan(0);
  }
  for (const weight of Object.values(plan.weights)) expect(weight).toBeGreaterThan(0);
  expect(plan.title).not.toBe('');
}

describe('the usual plan', () => {
  it('is sound', () => {
    expectSound(usualPlan(BRIEF));
  });
});

describe('a plan for what is there', () => {
  const before = readPlan(GOOD, BRIEF) as Plan;
  const code = { ...NO_CODE, html: '<nav id="nav">n</nav>\n\n<section id="menu">m</section>\n' };
  const existing: ExistingSite = { plan: before, code, messages: [] };
  const read = (plan: unknown, more: Partial<ExistingSite> = {}): Plan | null =>
    readPlan(JSON.stringify(plan), { ...BRIEF, existing: { ...existing, ...more } });

  it('keeps what it says, as it was, and the rest is new', () => {
    const plan = read({
      sections: [
        { id: 'nav', kept: true, title: 'Other' },
        { id: 'menu', brief: 'Eight breads' },
        { id: 'faq' },
      ],
      kept: { layout: true, style: false },
    });
    expect(plan?.sections).toMatchObject([
      { id: 'nav', title: 'Navigation', kept: true },
      { id: 'menu', title: 'La carte', brief: 'Eight breads' },
      { id: 'faq' },
    ]);
    expect(plan?.sections[1]).not.toHaveProperty('kept');
    expect(plan?.kept).toEqual({ layout: true });
    expect(plan).toMatchObject({ title: 'Levain & Fils', lang: 'fr' });
    expect(plan && notesOf(plan).look).toBe('warm, serif');
  });

  it('keeps nothing that isn’t there, and nothing twice', () => {
    const plan = read({
      sections: [
        { id: 'ghost', kept: true },
        { id: 'nav', kept: true },
        { id: 'nav', kept: true },
      ],
    });
    expect(plan?.sections.map(({ id, kept }) => [id, kept])).toEqual([
      ['ghost', undefined],
      ['nav', true],
      ['nav-2', undefined],
    ]);
  });

  it('takes silence about the rest as it did with the sections', () => {
    expect(read({ sections: [{ id: 'nav', action: 'keep' }] })?.kept).toEqual({
      layout: true,
      style: true,
      script: true,
    });
    expect(read({ sections: [{ id: 'nav' }, { id: 'menu' }] })?.kept).toEqual({});
  });

  it('finds the sections of a page whose plan nobody knows', () => {
    const plan = read({ sections: [{ id: 'menu', kept: true }] }, { plan: null });
    expect(plan?.sections).toMatchObject([{ id: 'menu', kept: true, title: 'Menu' }]);
  });
});
