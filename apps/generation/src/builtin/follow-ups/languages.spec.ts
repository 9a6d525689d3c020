/** Follow-ups in four languages, to pages in four languages. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../engine/author.js';
import { createBuiltinAuthor } from '../builtin-author.js';
import { compose } from '../compose.js';
import { LANGS, type Lang } from '../kinds/kind-names.js';
import { understand, type SiteRequest } from '../understand/understand.js';
import { sectionsOf } from './apply-edits.js';
import { readEdits, type Edit } from './read-edit.js';
import { requestOf } from './stored-request.js';

const quiet = { signal: new AbortController().signal, spent: () => {} };
const author = createBuiltinAuthor({ pace: 0 });

const PAGES: Record<Lang, SiteRequest> = {
  en: understand('A climbing gym in Leipzig', 1),
  de: understand('Bäckerei in Graz', 1),
  fr: understand('Un restaurant à Lyon', 1),
  es: understand('Una tienda de bicicletas en Madrid', 1),
};

const before = (id: string) => ({ side: 'before' as const, id });
const after = (id: string) => ({ side: 'after' as const, id });

const SAID: Record<Lang, [string, Edit[]][]> = {
  en: [
    ['make it warmer', [{ kind: 'tone', tone: 'warm' }]],
    ['bolder please', [{ kind: 'tone', tone: 'bold' }]],
    ['more playful', [{ kind: 'tone', tone: 'playful' }]],
    ['plainer', [{ kind: 'tone', tone: 'plain' }]],
    ['less playful', [{ kind: 'tone', tone: 'plain' }]],
    ['a neutral tone again', [{ kind: 'tone', tone: null }]],
    ['bigger headline', [{ kind: 'headline', bigger: true }]],
    ['make the headline smaller', [{ kind: 'headline', bigger: false }]],
    ['in German', [{ kind: 'language', lang: 'de' }]],
    ['translate it to French', [{ kind: 'language', lang: 'fr' }]],
    ['add prices', [{ kind: 'add', id: 'pricing' }]],
    ['no prices', [{ kind: 'remove', id: 'pricing' }]],
    ['we moved to Graz', [{ kind: 'town', name: 'Graz' }]],
    ['the town is Bath', [{ kind: 'town', name: 'Bath' }]],
    ['back to light', [{ kind: 'light', dark: false }]],
    [
      'remove the timetable, add a team section below the stats and make it blue',
      [
        { kind: 'remove', id: 'timetable' },
        { kind: 'add', id: 'team', place: after('stats') },
        { kind: 'colour', hue: 258, word: 'blue' },
      ],
    ],
    ['I do not like it', []],
    ['can you add a shop?', []],
  ],
  de: [
    ['Mach es wärmer', [{ kind: 'tone', tone: 'warm' }]],
    ['mutiger', [{ kind: 'tone', tone: 'bold' }]],
    ['verspielter bitte', [{ kind: 'tone', tone: 'playful' }]],
    ['schlichter', [{ kind: 'tone', tone: 'plain' }]],
    ['dunkler', [{ kind: 'light', dark: true }]],
    ['zurück zu hell', [{ kind: 'light', dark: false }]],
    ['zu hell', [{ kind: 'light', dark: true }]],
    ['größere Überschrift', [{ kind: 'headline', bigger: true }]],
    ['auf Englisch', [{ kind: 'language', lang: 'en' }]],
    ['ohne Preise', [{ kind: 'prices', shown: false }]],
    ['mit Preisen', [{ kind: 'prices', shown: true }]],
    ['Wir sind nach Linz gezogen', [{ kind: 'town', name: 'Linz' }]],
    ['nimm die Stimmen raus', [{ kind: 'remove', id: 'voices' }]],
    ['Verschiebe die Öffnungszeiten nach oben', [{ kind: 'move', id: 'where', place: { at: 'top' } }]],
    ['setze die Geschichte vor die Karte', [{ kind: 'move', id: 'story', place: before('menu') }]],
    [
      'Nenne die Seite Kornblume und mach sie blau',
      [
        { kind: 'rename', name: 'Kornblume' },
        { kind: 'colour', hue: 258, word: 'blau' },
      ],
    ],
    ['benenne sie in „Krume“ um', [{ kind: 'rename', name: 'Krume' }]],
    ['entferne die Karte nicht', []],
    ['Schreib ein Gedicht', []],
  ],
  fr: [
    ['plus chaleureux', [{ kind: 'tone', tone: 'warm' }]],
    ['plus audacieux', [{ kind: 'tone', tone: 'bold' }]],
    ['rends la page plus sombre', [{ kind: 'light', dark: true }]],
    ['un titre plus grand', [{ kind: 'headline', bigger: true }]],
    ['en espagnol', [{ kind: 'language', lang: 'es' }]],
    ['sans tarifs', [{ kind: 'prices', shown: false }]],
    ['remets les tarifs', [{ kind: 'prices', shown: true }]],
    ['nous avons déménagé à Lille', [{ kind: 'town', name: 'Lille' }]],
    [
      'supprime les avis et la galerie',
      [
        { kind: 'remove', id: 'voices' },
        { kind: 'remove', id: 'gallery' },
      ],
    ],
    ['ajoute une foire aux questions après la carte', [{ kind: 'add', id: 'faq', place: after('menu') }]],
    ['déplace les horaires en haut', [{ kind: 'move', id: 'where', place: { at: 'top' } }]],
    ['mets la carte au-dessus de la galerie', [{ kind: 'move', id: 'menu', place: before('gallery') }]],
    ['appelle-le Chez Léon', [{ kind: 'rename', name: 'Chez Léon' }]],
    ['renomme le site en « La Marge »', [{ kind: 'rename', name: 'La Marge' }]],
    ['vert', [{ kind: 'colour', hue: 155, word: 'vert' }]],
    ['ne supprime pas la carte', []],
    ['bonjour, merci', []],
  ],
  es: [
    ['más cálido', [{ kind: 'tone', tone: 'warm' }]],
    ['más atrevida', [{ kind: 'tone', tone: 'bold' }]],
    [
      'más divertido y azul',
      [
        { kind: 'tone', tone: 'playful' },
        { kind: 'colour', hue: 258, word: 'azul' },
      ],
    ],
    ['titular más grande', [{ kind: 'headline', bigger: true }]],
    ['en inglés', [{ kind: 'language', lang: 'en' }]],
    ['sin precios', [{ kind: 'prices', shown: false }]],
    ['nos hemos mudado a Bilbao', [{ kind: 'town', name: 'Bilbao' }]],
    [
      'quita las opiniones y añade preguntas',
      [
        { kind: 'remove', id: 'voices' },
        { kind: 'add', id: 'faq' },
      ],
    ],
    ['mueve el horario arriba', [{ kind: 'move', id: 'where', place: { at: 'top' } }]],
    ['pon las preguntas antes del catálogo', [{ kind: 'move', id: 'faq', place: before('catalogue') }]],
    ['llámalo Pedal', [{ kind: 'rename', name: 'Pedal' }]],
    ['más oscuro', [{ kind: 'light', dark: true }]],
    ['no quites el catálogo', []],
  ],
};

async function follow(prompt: string, notes: unknown): Promise<Plan> {
  const first = await author.plan({ prompt: 'x', seed: 1 }, quiet);
  const existing = { plan: { ...first, notes }, code: { html: '', css: '', js: '' }, messages: [] };
  return author.plan({ prompt, seed: 1, existing }, quiet);
}

describe.each(LANGS)('a follow-up in %s', (lang) => {
  it.each(SAID[lang])('%s', (prompt, edits) => {
    expect(readEdits(prompt, sectionsOf(PAGES[lang])).edits).toEqual(edits);
  });

  it('finds every section by the title that the page gives it', () => {
    const sections = sectionsOf(PAGES[lang]).filter(({ title }) => title.length > 3);
    const verb = { en: 'remove', de: 'entferne', fr: 'supprime', es: 'quita' }[lang];
    for (const { id, title } of sections.filter(
      (section) => !/[.,;:!?]| (and|und|et|y) /u.test(section.title),
    )) {
      expect([title, readEdits(`${verb} „${title}“`, sections).edits]).toEqual([
        title,
        [{ kind: 'remove', id }],
      ]);
    }
  });

  it('is answered in the language of its page', async () => {
    const [dark, unknown] = {
      en: ['making it dark', 'I can give'],
      de: ['sie wird dunkel', 'nicht verstanden'],
      fr: ['fond sombre', 'pas compris'],
      es: ['fondo oscuro', 'No lo he entendido'],
    }[lang];
    expect((await follow('darker', PAGES[lang])).reply).toContain(dark);
    const plan = await follow('xyz asdf', PAGES[lang]);
    expect(plan.reply).toContain(unknown);
    expect(plan.sections.every(({ kept }) => kept)).toBe(true);
    expect(plan.kept).toEqual({ layout: true, style: true, script: true });
  });
});

describe('another language', () => {
  it('keeps ids, order, name, town and look', async () => {
    for (const from of LANGS) {
      for (const to of LANGS.filter((lang) => lang !== from)) {
        const plan = await follow(
          { en: 'in English', de: 'auf Deutsch', fr: 'en français', es: 'en español' }[to],
          PAGES[from],
        );
        const first = compose(PAGES[from]);
        expect(plan.lang).toBe(to);
        expect(plan.title).toBe(first.title);
        expect(plan.sections.map(({ id }) => id)).toEqual(first.sections.map(({ id }) => id));
        expect(plan.notes).toMatchObject({ root: PAGES[from].root, place: PAGES[from].place });
      }
    }
  });
});

describe('a request that an older version stored', () => {
  it.each([
    [{ ...PAGES.en, kind: 'chart' }],
    [{ root: 'x', kind: 'bakery' }],
    [{ look: 'dark', script: '' }],
    ['notes'],
    [null],
    [[]],
  ])('of a kind that there is no more is left alone: %j', async (notes) => {
    const plan = await follow('Darker', notes);
    expect(plan.reply).toContain('Another engine');
    expect(plan.sections.every(({ kept }) => kept)).toBe(true);
  });

  it('is completed where it says less, or nonsense', () => {
    const { root } = PAGES.en;
    const plan = { title: '', lang: 'en', sections: [], weights: { layout: 1, style: 1, script: 1 } };
    const old = requestOf({
      ...plan,
      notes: {
        root,
        kind: 'bakery',
        topic: 'x',
        headline: 'big',
        wanted: 'menu',
        lang: 'tlh',
        tone: 3,
        order: [1],
      },
    });
    expect(old).toMatchObject({
      kind: 'bakery',
      topic: 'bakery',
      lang: 'en',
      headline: 1,
      tone: null,
      wanted: [],
      refused: [],
      brand: null,
    });
    expect(compose(old ?? PAGES.en).sections.length).toBeGreaterThan(6);
    expect(requestOf({ ...plan, notes: PAGES.de })).toEqual(PAGES.de);
  });
});
