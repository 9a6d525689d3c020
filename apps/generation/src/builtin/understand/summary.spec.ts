import { describe, expect, it } from 'vitest';
import { createBuiltinAuthor } from '../builtin-author.js';
import { LANGS, SITE_KINDS } from '../kinds/kind-names.js';
import { TOPICS } from './kind-words.js';
import { summaryOf } from './summary.js';
import { tradeName } from './trade-names.js';
import { languageSpokenIn, namesKind, understand } from './understand.js';

const quiet = { signal: new AbortController().signal, spent: () => {} };

const said = (prompt: string): string => {
  const request = understand(prompt, 1);
  return summaryOf(
    request,
    { sections: 9, dark: request.dark },
    languageSpokenIn(prompt),
    !namesKind(prompt),
  );
};

describe('what was understood', () => {
  it.each([
    [
      'A bakery in Lyon with a menu and booking, no prices',
      'A bakery in Lyon, in English, light; with menu and booking, without prices. 9 sections planned.',
    ],
    [
      'Dunkle Kletterhalle in München mit Kursplan',
      'Eine Kletterhalle in München, auf Deutsch, dunkel; dabei: Kursplan. 9 Abschnitte geplant.',
    ],
    [
      'Une librairie appelée Marge à Genève, sobre',
      'Une librairie (Marge) à Genève, en français, sur fond clair, ton sobre. 9 sections prévues.',
    ],
    [
      'Una panadería en Sevilla, azul',
      'Una panadería en Sevilla, en español, con fondo claro, en el color que pides. 9 secciones previstas.',
    ],
    ['A bakery in Graz, in German', 'A bakery in Graz, in German, light. 9 sections planned.'],
    [
      'hello there',
      'No trade is named, so I take it for this: an agency, in English, light. 9 sections planned.',
    ],
  ])('of %j', (prompt, summary) => {
    expect(said(prompt)).toBe(summary);
  });

  it('has a name for every kind and topic in every language', () => {
    for (const kind of SITE_KINDS) {
      for (const [topic] of TOPICS[kind])
        for (const lang of LANGS) expect(tradeName(kind, topic, lang)).toMatch(/^\p{L}.{3,}/u);
    }
    const names = SITE_KINDS.map((kind) => tradeName(kind, '', 'de'));
    expect(new Set(names).size).toBe(SITE_KINDS.length);
  });

  it('is what the plan says, with a count that is right, and what was invented', async () => {
    const author = createBuiltinAuthor({ pace: 0 });
    const plan = await author.plan({ prompt: 'Bäckerei in Graz', seed: 1 }, quiet);
    expect(plan.summary).toMatch(/^Eine Bäckerei in Graz, auf Deutsch, hell\. \d+ Abschnitte geplant\.$/);
    expect(plan.summary).toContain(` ${plan.sections.length} `);
    expect(plan.reply).toMatch(/^Erfunden und zu ersetzen: .+\.$/);
  });
});
