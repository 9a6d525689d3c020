import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../engine/author.js';
import { applyEdits, sectionsOf } from './apply-edits.js';
import { createBuiltinAuthor } from '../builtin-author.js';
import { compose } from '../compose.js';
import { readEdits, type Edit } from './read-edit.js';
import { htmlOf, type Site } from '../site.js';
import { understand, type SiteRequest } from '../understand/understand.js';

const quiet = { signal: new AbortController().signal, spent: () => {} };
const author = createBuiltinAuthor({ pace: 0 });

const BAKERY = understand('A bakery called Korn in Graz', 1);
const SAAS = understand('A SaaS that tracks unpaid invoices', 1);
const GYM = understand('A climbing gym in Leipzig', 1);
const KINDS = [BAKERY, SAAS, GYM, understand('A café in Vienna', 3)];

const read = (prompt: string, request = BAKERY): Edit[] => readEdits(prompt, sectionsOf(request)).edits;

/** The plan of a follow-up to a site of this request. */
async function follow(prompt: string, request = BAKERY, seed = 1): Promise<Plan> {
  const plan = { ...(await author.plan({ prompt: 'x', seed }, quiet)), notes: request };
  const existing = { plan, code: { html: '', css: '', js: '' }, messages: [] };
  return JSON.parse(JSON.stringify(await author.plan({ prompt, seed, existing }, quiet))) as Plan;
}

const titleOf = (id: string, request = BAKERY): string =>
  `“${sectionsOf(request).find((section) => section.id === id)?.title}”`;

const writtenBy = (plan: Plan): string[] => plan.sections.filter(({ kept }) => !kept).map(({ id }) => id);
const idsOf = (plan: Plan): string[] => plan.sections.map(({ id }) => id);

describe('reading a follow-up', () => {
  it.each<[string, Edit[]]>([
    ['Call it Wolke', [{ kind: 'rename', name: 'Wolke' }]],
    [
      'please rename the bakery to “Korn & Kruste”, and make it darker',
      [
        { kind: 'rename', name: 'Korn & Kruste' },
        { kind: 'light', dark: true },
      ],
    ],
    [
      'The name should be Korn und Kruste and remove the FAQ',
      [
        { kind: 'rename', name: 'Korn und Kruste' },
        { kind: 'remove', id: 'faq' },
      ],
    ],
    ['Nenne es Morgenrot', [{ kind: 'rename', name: 'Morgenrot' }]],
    ['darker', [{ kind: 'light', dark: true }]],
    ['Could you make it a bit lighter?', [{ kind: 'light', dark: false }]],
    ['Make it green', [{ kind: 'colour', hue: 155, word: 'green' }]],
    [
      'dark blue please',
      [
        { kind: 'light', dark: true },
        { kind: 'colour', hue: 258, word: 'blue' },
      ],
    ],
    [
      'Remove the booking form and the testimonials',
      [
        { kind: 'remove', id: 'booking' },
        { kind: 'remove', id: 'voices' },
      ],
    ],
    [
      'no questions and answers, no map',
      [
        { kind: 'remove', id: 'faq' },
        { kind: 'remove', id: 'where' },
      ],
    ],
    ['entferne die Öffnungszeiten', [{ kind: 'remove', id: 'where' }]],
    ['Add a FAQ below the menu', [{ kind: 'add', id: 'faq', place: { side: 'after', id: 'menu' } }]],
    ['I want opening hours again', [{ kind: 'add', id: 'where' }]],
    ['Move the story above the menu', [{ kind: 'move', id: 'story', place: { side: 'before', id: 'menu' } }]],
    ['put the signature at the end', [{ kind: 'move', id: 'signature', place: { at: 'bottom' } }]],
    ['move the opening hours up', [{ kind: 'move', id: 'where', place: { at: 'up' } }]],
    ['Rewrite the story', []],
    ['rename the menu to Dishes', []],
    ['remove the call to action', []],
    ['asdf', []],
  ])('%s', (prompt, edits) => {
    expect(read(prompt)).toEqual(edits);
  });

  it.each([
    'don’t make it darker',
    "don't remove the menu",
    'do not delete the opening hours and the menu',
    'please never hide the map',
    'not darker',
    'mach es nicht dunkler',
    'entferne die Speisekarte nicht',
    'ne supprime pas les avis',
    'ne le rends pas plus sombre',
    'no elimines la carta',
    "don't call it Foo",
    'Nenne es nicht Morgenrot',
    'Name it after my mother',
    'No problem with the menu',
    'I want no changes to the menu',
    'don’t use red',
    'We are open at night',
  ])('leaves alone what is not to be done: %s', (prompt) => {
    expect(read(prompt)).toEqual([]);
  });

  it.each<[string, Edit[]]>([
    ['make it red not blue', [{ kind: 'colour', hue: 25, word: 'red' }]],
    ['Don’t touch the menu, remove the map', [{ kind: 'remove', id: 'where' }]],
    ['make the dark parts lighter', [{ kind: 'light', dark: false }]],
    ['It is too dark', [{ kind: 'light', dark: false }]],
    ['less bright please', [{ kind: 'light', dark: true }]],
    ['add reviews without stars', [{ kind: 'add', id: 'voices' }]],
    ['I want it without the map', [{ kind: 'remove', id: 'where' }]],
  ])('does what is wanted beside it: %s', (prompt, edits) => {
    expect(read(prompt)).toEqual(edits);
  });

  it('finds what a kind of site calls its own', () => {
    expect(read('remove the call to action', SAAS)).toEqual([{ kind: 'remove', id: 'closing' }]);
    expect(read('drop the before and after and the prices', SAAS)).toEqual([
      { kind: 'remove', id: 'compare' },
      { kind: 'remove', id: 'pricing' },
    ]);
    expect(read('remove the prices, move the timetable to the top', GYM)).toEqual([
      { kind: 'remove', id: 'pricing' },
      { kind: 'move', id: 'timetable', place: { at: 'top' } },
    ]);
  });

  it('reads a long prompt to its end, and no more edits than can be meant', () => {
    const talk = 'The bread smells of home. '.repeat(290);
    expect(read(`${talk}Remove the map.`)).toEqual([{ kind: 'remove', id: 'where' }]);
    const { edits, unknown } = readEdits(`move ${'menu up,menu down,'.repeat(400)}`, sectionsOf(BAKERY));
    expect(edits).toHaveLength(20);
    expect(unknown).toHaveLength(1);
  });

  it('takes any text', () => {
    const sections = sectionsOf(BAKERY);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (prompt) => {
        const { edits } = readEdits(prompt, sections);
        expect(readEdits(prompt, sections).edits).toEqual(edits);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a follow-up', () => {
  it('with a name writes only what has the name in it', async () => {
    const plan = await follow('Call it Wolke');
    expect(plan.title).toBe('Wolke');
    expect(idsOf(plan)).toEqual(idsOf(await follow('asdf')));
    const before = compose(BAKERY);
    for (const { id, html, css } of before.sections) {
      if (writtenBy(plan).includes(id)) expect(`${html.text}${css}`).toMatch(/Korn/);
    }
    expect(writtenBy(plan)).toContain('nav');
    expect(writtenBy(plan).length).toBeLessThan(before.sections.length / 2);
    expect(plan.kept).toEqual({ layout: true, style: true, script: true });
    expect(plan.reply).toBe('Understood: naming the site “Wolke”.');
  });

  it('with another colour keeps what every section says', async () => {
    for (const request of KINDS) {
      const plan = await follow('Make it dark and blue', request);
      expect(plan.kept?.layout).toBeUndefined();
      const [before, after] = [compose(request), compose(plan.notes as SiteRequest)];
      expect(after.title).toBe(before.title);
      expect(after.sections.map(({ id }) => id)).toEqual(before.sections.map(({ id }) => id));
      const ids = (site: Site): string[] => site.sections.flatMap(({ html }) => idsIn(html.text));
      expect(ids(after)).toEqual(ids(before));
    }
  });

  it('that takes a section away leaves no way to it, and one that brings it back leaves nothing of that', () => {
    for (const request of KINDS) {
      for (const { id } of sectionsOf(request)) {
        const { request: less, done } = applyEdits(request, [{ kind: 'remove', id }]);
        const site = compose(less);
        expect(site.sections.some((section) => section.id === id)).toBe(done.length === 0);
        expect(danglingLinks(site)).toEqual([]);
        const { request: back } = applyEdits(less, [{ kind: 'add', id }]);
        expect(textOf(compose(back))).toBe(textOf(compose(request)));
      }
    }
  });

  it('that moves a section writes nothing', async () => {
    const plan = await follow('Move the story above the menu');
    expect(writtenBy(plan)).toEqual([]);
    const ids = idsOf(plan);
    expect(ids.indexOf('story')).toBe(ids.indexOf('menu') - 1);
    expect(plan.reply).toBe(`Understood: moving ${titleOf('story')} above ${titleOf('menu')}.`);
  });

  it('says where a section has come to, which is not always where it was to go', async () => {
    const plan = await follow('Move the story above the hero');
    expect(idsOf(plan).indexOf('story')).toBe(2);
    expect(plan.reply).toContain(`Understood: moving ${titleOf('story')} below “`);
  });

  it('that names one section by two words takes it away once', async () => {
    const plan = await follow('Remove the map and the opening hours');
    expect(plan.reply).toBe(`Understood: removing ${titleOf('where')}.`);
  });

  it('keeps frame and links whole, whatever is done to a page', () => {
    const ids = [...new Set(KINDS.flatMap((request) => sectionsOf(request)).map(({ id }) => id))];
    const id = fc.constantFrom(...ids);
    const place = fc.oneof(
      fc.record({ at: fc.constantFrom('top' as const, 'bottom' as const, 'up' as const, 'down' as const) }),
      fc.record({ side: fc.constantFrom('before' as const, 'after' as const), id }),
    );
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ kind: fc.constant('remove' as const), id }),
      fc.record({ kind: fc.constant('add' as const), id }),
      fc.record({ kind: fc.constant('add' as const), id, place }),
      fc.record({ kind: fc.constant('move' as const), id, place }),
      fc.record({ kind: fc.constant('rename' as const), name: fc.constantFrom('Wolke', 'A & B') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.array(edit, { maxLength: 8 }), (request, edits) => {
        const site = compose(applyEdits(request, edits).request);
        const order = site.sections.map((section) => section.id);
        expect(order.slice(0, 2)).toEqual(['nav', 'hero']);
        expect(order.at(-1)).toBe('footer');
        expect(order.length).toBeGreaterThan(3);
        expect(new Set(order).size).toBe(order.length);
        expect(danglingLinks(site)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves no link to what a prompt refused altogether', () => {
    const request = understand('A bakery in Graz, no menu, no booking', 1);
    expect(request.refused).toEqual(['menu', 'booking']);
    expect(danglingLinks(compose(request))).toEqual([]);
  });

  it('that it does not understand keeps everything, and says what it can do', async () => {
    for (const prompt of ['Add a shop with a cart', 'Rewrite the story as a poem', 'asdf']) {
      const plan = await follow(prompt);
      expect(writtenBy(plan)).toEqual([]);
      expect(plan.kept).toEqual({ layout: true, style: true, script: true });
      expect(plan.reply).toContain(titleOf('story'));
    }
    expect((await follow('asdf')).reply).toContain('It has all the sections that I know');
    const { request } = applyEdits(BAKERY, [{ kind: 'remove', id: 'faq' }]);
    expect((await follow('asdf', request)).reply).toContain(`I can add ${titleOf('faq')}.`);
    const half = await follow('Make it darker, and add a shop with a cart');
    expect(half.reply).toMatch(/^Understood: making it dark\. I can /);
  });

  it('says what can not be', async () => {
    expect((await follow('Remove the navigation')).reply).toContain('every page of mine has');
    expect((await follow('Add the menu')).reply).toContain('on the page already');
    expect((await follow('Call it Korn')).reply).toBe(
      'Understood: naming the site “Korn”. That changes nothing.',
    );
  });

  it('can not mend a fault, nor change what it has not written', async () => {
    const plan = await author.plan({ prompt: 'A bakery', seed: 1 }, quiet);
    const code = { html: '<main id="top"></main>\n\n<p id="end"></p>\n', css: '', js: '' };
    const problem = { message: 'x is not defined', file: 'js', line: 3 } as const;
    const report = { prompt: 'Fix', seed: 1, existing: { plan, code, messages: [], problem } };
    const mended = await author.plan(report, quiet);
    expect(writtenBy(mended)).toEqual([]);
    expect(mended.reply).toContain("can't look into a fault");
    const foreign = await author.plan(
      { prompt: 'Darker', seed: 1, existing: { plan: null, code, messages: [] } },
      quiet,
    );
    expect(foreign.sections).toMatchObject([
      { id: 'top', kept: true },
      { id: 'end', kept: true },
    ]);
    expect(foreign.reply).toContain('Another engine');
  });

  it('gives the same bytes for the same prompt, seed and page', async () => {
    const [one, other] = [await follow('Call it Wolke, darker'), await follow('Call it Wolke, darker')];
    expect(other).toEqual(one);
    expect(textOf(compose(other.notes as SiteRequest))).toBe(textOf(compose(one.notes as SiteRequest)));
    const again = await follow('no map', one.notes as SiteRequest);
    expect(again.title).toBe('Wolke');
    expect(writtenBy(again)).not.toContain('menu');
  });
});

function textOf(site: Site): string {
  return [site.layout, ...site.sections.map(({ css, html }) => `${css}\n${html.text}`), site.style].join(
    '\n',
  );
}

function idsIn(html: string): string[] {
  return elementsUnder(parseFragment(html)).flatMap(
    ({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? [],
  );
}

function elementsUnder(root: Dom.ParentNode): Dom.Element[] {
  return root.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsUnder(node)] : []));
}

function danglingLinks(site: Site): string[] {
  const html = htmlOf(site);
  const ids = new Set(idsIn(html));
  return [...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1] ?? '').filter((id) => !ids.has(id));
}
