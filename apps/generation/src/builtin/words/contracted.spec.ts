import { describe, expect, it } from 'vitest';
import { compose } from '../compose.js';
import { LANGS, SITE_KINDS, type Lang } from '../kinds/kind-names.js';
import { htmlOf } from '../site.js';
import { understand } from '../understand/understand.js';
import { joined } from './contracted.js';

describe('small words before names', () => {
  it.each<[Lang, string, string]>([
    ['fr', 'Un atelier à Le Mans', 'Un atelier au Mans'],
    ['fr', 'À Le Havre, depuis 1990', 'Au Havre, depuis 1990'],
    ['fr', 'né à Les Sables-d’Olonne', 'né aux Sables-d’Olonne'],
    ['fr', 'les gens de Le Havre', 'les gens du Havre'],
    ['fr', 'à La Rochelle, de La Rochelle', 'à La Rochelle, de La Rochelle'],
    ['fr', 'les gens de Antibes', 'les gens d’Antibes'],
    ['fr', 'à Lyon, voilà Le Mans', 'à Lyon, voilà Le Mans'],
    ['fr', 'à Bretagne', 'en Bretagne'],
    ['fr', 'à Bretagneville', 'à Bretagneville'],
    ['de', 'in Schweiz', 'in der Schweiz'],
    ['de', 'Aus Toskana', 'Aus der Toskana'],
    ['de', 'in Allgäu, aus Allgäu', 'im Allgäu, aus dem Allgäu'],
    ['de', 'In Allgäu', 'Im Allgäu'],
    ['de', 'in Schweizer Händen', 'in Schweizer Händen'],
    ['de', 'in Wien', 'in Wien'],
    ['es', 'Ana y Inés', 'Ana e Inés'],
    ['es', 'agua y hielo, hoy y ayer', 'agua y hielo, hoy y ayer'],
    ['en', 'in Le Mans', 'in Le Mans'],
  ])('%s: “%s” is said “%s”', (lang, apart, said) => {
    expect(joined(lang, apart)).toBe(said);
  });

  const APART: Partial<Record<Lang, RegExp>> = {
    fr: /(?<!\p{L})(?:à|de) Les? \p{Lu}/iu,
    de: /(?<!\p{L})(?:in|aus|bei|von) Schweiz(?!\p{L})/iu,
    en: /(?<![\p{L}’'])a (?:[aei](?!u)|o(?!ne)|um|un(?!i))\p{L}*/iu,
  };
  const TOWNS: Partial<Record<Lang, string>> = { fr: 'Le Havre', de: 'Schweiz', en: 'Oban' };

  it.each(
    SITE_KINDS.flatMap((kind) => LANGS.filter((lang) => TOWNS[lang]).map((lang) => [kind, lang] as const)),
  )('are joined on every page of a %s in %s', (kind, lang) => {
    for (const seed of [1, 2]) {
      const request = { ...understand('', seed), kind, lang, place: TOWNS[lang] ?? null };
      const text = htmlOf(compose(request)).replaceAll(/<[^>]*>/g, '');
      expect(APART[lang]?.exec(text)?.[0]).toBeUndefined();
    }
  });
});
