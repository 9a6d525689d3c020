/** What edits do to the sites of all kinds: only what they are about, and nothing that can't be undone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { LANGS, SITE_KINDS, type Lang, type SiteKind } from '../kinds/kind-names.js';
import { htmlOf, type Site } from '../site.js';
import { TOPICS } from '../understand/kind-words.js';
import { understand, type SiteRequest } from '../understand/understand.js';
import { applyEdits, sectionsOf } from './apply-edits.js';
import { sectionIdsOf } from './page-grammar.js';
import type { Edit } from './read-edit.js';

/** Light, since some trades are dark by nature. */
function requestFor(kind: SiteKind, lang: Lang, seed: number): SiteRequest {
  const topic = TOPICS[kind].at(-1)?.[0] ?? '';
  return { ...understand('in Lyon', seed), kind, topic, lang, place: 'Lyon', light: true };
}

/** One object for one request, so that it is composed once. Kinds that a composer of another one stands in for, not. */
const REQUESTS = SITE_KINDS.flatMap((kind, i) =>
  LANGS.map((lang, j) => requestFor(kind, lang, i * 4 + j)),
).filter((from) => {
  const known = new Set(['nav', ...sectionIdsOf(from.kind), 'footer']);
  return compose(from).sections.every(({ id }) => known.has(id));
});
/** One of each kind, its languages in turn: what takes every edit apart takes its time. */
const EACH_KIND = REQUESTS.filter(({ kind, lang }) => lang === LANGS[SITE_KINDS.indexOf(kind) % 4]);
const request = fc.constantFrom(...REQUESTS);

const textOf = ({ title, layout, sections, style, script }: Site): string =>
  [title, layout, ...sections.map(({ id, css, html }) => `${id}\n${css}\n${html.text}`), style, script].join(
    '\n',
  );

const partsOf = ({ sections }: Site): Map<string, string> =>
  new Map(sections.map(({ id, css, html }) => [id, `${css}\n${html.text}`]));

const after = (from: SiteRequest, ...edits: Edit[]): SiteRequest => applyEdits(from, edits).request;

const idsOf = (from: SiteRequest): string[] => compose(from).sections.map(({ id }) => id);
const freeIds = (from: SiteRequest): string[] =>
  sectionsOf(from)
    .map(({ id }) => id)
    .filter((id) => !['nav', 'hero', 'footer'].includes(id));

const words = (html: string): string =>
  html
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('an edit', () => {
  it('that moves a section changes no part of the page', () => {
    fc.assert(
      fc.property(request, fc.nat(), fc.constantFrom('top', 'bottom', 'up', 'down'), (from, pick, at) => {
        const ids = freeIds(from);
        const to = after(from, { kind: 'move', id: ids[pick % ids.length] ?? 'faq', place: { at } });
        const [one, other] = [compose(from), compose(to)];
        expect(partsOf(other)).toEqual(partsOf(one));
        expect([other.layout, other.style, other.script]).toEqual([one.layout, one.style, one.script]);
      }),
      { numRuns: 24 },
    );
  });

  it('of the look changes no words, and one of the headline the base style alone', () => {
    const look = fc.constantFrom<Edit>(
      { kind: 'light', dark: true },
      { kind: 'tone', tone: 'playful' },
      { kind: 'tone', tone: 'plain' },
      { kind: 'tone', tone: 'bold' },
    );
    fc.assert(
      fc.property(request, look, (from, edit) => {
        const [one, other] = [compose(from), compose(after(from, edit))];
        expect(other.layout).not.toBe(one.layout);
        for (const [i, { id, html }] of one.sections.entries()) {
          expect(other.sections[i]?.id).toBe(id);
          expect(words(other.sections[i]?.html.text ?? '')).toBe(words(html.text));
        }
        const bigger = compose(after(from, { kind: 'headline', bigger: true }));
        expect(partsOf(bigger)).toEqual(partsOf(one));
        expect(bigger.layout).not.toBe(one.layout);
      }),
      { numRuns: 24 },
    );
  });

  it('of a name changes only what the name is in', () => {
    for (const from of EACH_KIND) {
      const [one, other] = [compose({ ...from, brand: 'Wxyzq' }), compose({ ...from, brand: 'Vwxyz' })];
      const parts = partsOf(other);
      for (const [id, part] of partsOf(one)) {
        expect([id, part.replaceAll(/w\s*xyzq/giu, 'N')]).toEqual(
          [id, (parts.get(id) ?? '').replaceAll(/vwxyz/giu, 'N')].map(String),
        );
      }
    }
  });

  it('and its inverse give the page back', () => {
    fc.assert(
      fc.property(request, fc.nat(), fc.nat(), (from, pick, other) => {
        const whole = textOf(compose(from));
        const ids = freeIds(from);
        const id = ids[pick % ids.length] ?? 'faq';
        const here = idsOf(from);
        const back = here.includes(id)
          ? after(from, { kind: 'remove', id }, { kind: 'add', id })
          : after(from, { kind: 'add', id }, { kind: 'remove', id });
        expect(textOf(compose(back))).toBe(whole);
        const inverse = here.includes(id) ? here[here.indexOf(id) - 1] : undefined;
        const anchor = ids[other % ids.length] ?? 'faq';
        if (inverse === undefined || anchor === id || !here.includes(anchor)) return;
        const there = after(from, { kind: 'move', id, place: { side: 'after', id: anchor } });
        const again = after(there, { kind: 'move', id, place: { side: 'after', id: inverse } });
        expect(textOf(compose(again))).toBe(whole);
        expect(again).toEqual(from);
      }),
      { numRuns: 30 },
    );
  });

  it('of look, tone, headline, town or language is undone by its opposite', () => {
    for (const from of EACH_KIND) {
      const whole = textOf(compose(from));
      const other = LANGS.find((lang) => lang !== from.lang) ?? 'en';
      const pairs: [Edit, Edit][] = [
        [
          { kind: 'light', dark: true },
          { kind: 'light', dark: false },
        ],
        [
          { kind: 'tone', tone: 'bold' },
          { kind: 'tone', tone: null },
        ],
        [
          { kind: 'headline', bigger: true },
          { kind: 'headline', bigger: false },
        ],
        [
          { kind: 'town', name: 'Graz' },
          { kind: 'town', name: 'Lyon' },
        ],
        [
          { kind: 'prices', shown: false },
          { kind: 'prices', shown: true },
        ],
        [
          { kind: 'language', lang: other },
          { kind: 'language', lang: from.lang },
        ],
      ];
      for (const pair of pairs)
        expect([from.kind, pair, textOf(compose(after(from, ...pair))) === whole]).toEqual([
          from.kind,
          pair,
          true,
        ]);
    }
  }, 60_000);

  it('takes a section away with every way to it', () => {
    for (const from of EACH_KIND) {
      for (const id of freeIds(from)) {
        const site = compose(after(from, { kind: 'remove', id }));
        const html = htmlOf(site);
        expect(site.sections.some((section) => section.id === id)).toBe(false);
        const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]));
        const dangling = [...html.matchAll(/ href="#([^"]*)"/g)].filter(
          ([, target]) => !ids.has(target ?? ''),
        );
        expect([from.kind, from.lang, id, dangling.map(([link]) => link)]).toEqual([
          from.kind,
          from.lang,
          id,
          [],
        ]);
      }
    }
  }, 60_000);
});
