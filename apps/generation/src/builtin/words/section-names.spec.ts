import { describe, expect, it } from 'vitest';
import { sectionIdsOf } from '../follow-ups/page-grammar.js';
import { LANGS, SITE_KINDS } from '../kinds/kind-names.js';
import { TOPICS } from '../understand/kind-words.js';
import { LONGEST_SECTION_NAME, sectionName } from './section-names.js';

const namesOf = (kind: (typeof SITE_KINDS)[number], topic: string, lang: (typeof LANGS)[number]): string[] =>
  ['nav', ...sectionIdsOf(kind), 'footer'].map((id) => sectionName(id, { kind, topic, lang }));

describe.each(SITE_KINDS)('the sections of a %s', (kind) => {
  it.each(LANGS)('have short names of their own in %s', (lang) => {
    for (const [topic] of TOPICS[kind]) {
      const names = namesOf(kind, topic, lang);
      expect(names.filter((name) => name.length > LONGEST_SECTION_NAME)).toEqual([]);
      expect(names.filter((name) => !/^\p{Lu}[\p{L} ’-]+$/u.test(name) && name !== 'RSVP')).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a section', () => {
  const hut = { kind: 'hotel', topic: 'hut', lang: 'de' } as const;

  it('is called after its topic where that has a word of its own', () => {
    expect(sectionName('rooms', hut)).toBe('Schlafplätze');
    expect(sectionName('rooms', { ...hut, topic: 'hotel' })).toBe('Zimmer');
  });

  it('that no page has has no name', () => {
    expect(() => sectionName('pricing plans', hut)).toThrow(RangeError);
  });
});
