/** Numbers in words, zero to a hundred, in four languages; each form that people write. */
const UNITS = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  es: 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
};
const TENS = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};
const HUNDRED = [
  'a hundred',
  'one hundred',
  'hundert',
  'einhundert',
  'cent',
  'cien',
  'a dozen',
  'ein dutzend',
];

const VALUES = new Map<string, number>();

const add = (value: number, ...forms: readonly string[]): void => {
  for (const form of forms)
    for (const one of [form, form.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss')])
      if (!VALUES.has(one)) VALUES.set(one, value);
};

for (const words of Object.values(UNITS)) words.split(' ').forEach((form, value) => add(value, form));
add(1, 'una', 'une', 'uno', 'eine', 'einem', 'einer', 'einen', 'eins');
add(2, 'zwo');
const units = Object.fromEntries(Object.entries(UNITS).map(([lang, words]) => [lang, words.split(' ')]));
const unit = (lang: string, value: number): string => units[lang]?.[value] ?? '';
for (const [lang, words] of Object.entries(TENS)) {
  for (const [at, ten] of words.split(' ').entries()) {
    const value = (at + 2) * 10;
    add(value, ten);
    for (let rest = 1; rest < 10; rest += 1) {
      const last = unit(lang, rest);
      if (lang === 'en') add(value + rest, `${ten}-${last}`, `${ten} ${last}`);
      if (lang === 'de') add(value + rest, `${last}und${ten}`);
      if (lang === 'fr')
        add(
          value + rest,
          rest === 1 ? `${ten} et un` : `${ten}-${last}`,
          `${ten}-et-un${rest === 1 ? '' : last}`,
          `${ten} et une`,
        );
      if (lang === 'es')
        add(value + rest, `${ten} y ${last}`, ...(rest === 1 ? [`${ten} y una`, `${ten} y uno`] : []));
      if (lang === 'es' && value === 20)
        add(value + rest, `veinti${last}`, ...(rest === 1 ? ['veintiuna', 'veintiún'] : []));
    }
  }
}
for (let rest = 0; rest < 20; rest += 1) {
  const last = unit('fr', rest);
  if (rest >= 10) add(60 + rest, rest === 11 ? 'soixante et onze' : `soixante-${last}`);
  add(80 + rest, rest === 0 ? 'quatre-vingts' : `quatre-vingt-${last}`, `quatre vingt ${last}`);
}
[
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
].forEach(([form, value]) => add(Number(value), String(form)));
add(22, 'veintidós');
add(23, 'veintitrés');
add(26, 'veintiséis');
HUNDRED.forEach((form, at) => add(at < 6 ? 100 : 12, form));

/** Longest first, so that "twenty-one" is not twenty. */
const WORDS = [...VALUES.keys()].toSorted((one, other) => other.length - one.length).join('|');

/** A number as it is written, in figures with or without groups, or in words: for the middle of a pattern. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[., \u202f]\d{3})+|\d{1,5})(?![\d.,]*\d)|${WORDS}`;

/** Its value; null for what is no number. */
export function numberOf(text: string): number | null {
  const said = text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  if (/^\d/u.test(said)) return Number(said.replaceAll(/[^\d]/gu, ''));
  return VALUES.get(said) ?? null;
}
