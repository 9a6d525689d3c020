/** What was understood of a prompt, in a line or two: the owner sees at once what went wrong. */
import { knownPlace, nameOfPlace } from '../facts/places.js';
import type { Lang, Tone } from '../kinds/kind-names.js';
import { featureName, tradeName } from './trade-names.js';
import type { SiteRequest } from './understand.js';

interface Words {
  in: string;
  language: Record<Lang, string>;
  dark: string;
  light: string;
  tone: Record<Tone, string>;
  coloured: string;
  with: string;
  without: string;
  and: string;
  /** Before a list: French has a space before it. */
  pause: string;
  planned: (sections: number) => string;
  /** Of a prompt that says nothing of its trade. */
  guessed: string;
}

const WORDS: Record<Lang, Words> = {
  en: {
    in: 'in',
    language: { en: 'in English', de: 'in German', fr: 'in French', es: 'in Spanish' },
    dark: 'dark',
    light: 'light',
    tone: { warm: 'warm', plain: 'plain', bold: 'bold', playful: 'playful' },
    coloured: 'in the colour that you name',
    with: 'with',
    without: 'without',
    and: 'and',
    pause: ';',
    planned: (sections) => `${sections} sections planned.`,
    guessed: 'No trade is named, so I take it for this:',
  },
  de: {
    in: 'in',
    language: { en: 'auf Englisch', de: 'auf Deutsch', fr: 'auf Französisch', es: 'auf Spanisch' },
    dark: 'dunkel',
    light: 'hell',
    tone: { warm: 'warm', plain: 'schlicht', bold: 'kräftig', playful: 'verspielt' },
    coloured: 'in der genannten Farbe',
    with: 'dabei:',
    without: 'ohne',
    and: 'und',
    pause: ';',
    planned: (sections) => `${sections} Abschnitte geplant.`,
    guessed: 'Ein Gewerbe ist nicht genannt, also nehme ich an:',
  },
  fr: {
    in: 'à',
    language: { en: 'en anglais', de: 'en allemand', fr: 'en français', es: 'en espagnol' },
    dark: 'sur fond sombre',
    light: 'sur fond clair',
    tone: { warm: 'ton chaleureux', plain: 'ton sobre', bold: 'ton affirmé', playful: 'ton ludique' },
    coloured: 'dans la couleur demandée',
    with: 'avec',
    without: 'sans',
    and: 'et',
    pause: ' ;',
    planned: (sections) => `${sections} sections prévues.`,
    guessed: 'Aucun métier n’est nommé, je suppose donc :',
  },
  es: {
    in: 'en',
    language: { en: 'en inglés', de: 'en alemán', fr: 'en francés', es: 'en español' },
    dark: 'con fondo oscuro',
    light: 'con fondo claro',
    tone: { warm: 'tono cálido', plain: 'tono sobrio', bold: 'tono atrevido', playful: 'tono divertido' },
    coloured: 'en el color que pides',
    with: 'con',
    without: 'sin',
    and: 'y',
    pause: ';',
    planned: (sections) => `${sections} secciones previstas.`,
    guessed: 'No se nombra ningún oficio, así que supongo:',
  },
};

export function listedWith(and: string, words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

/**
 * "A bakery in Lyon, in English, light; with booking and menu, without prices. 9 sections planned." In the language
 * that the prompt is in. `isGuess`: it names no trade.
 */
export function summaryOf(
  request: SiteRequest,
  site: { sections: number; dark: boolean },
  lang: Lang,
  isGuess = false,
): string {
  const words = WORDS[lang];
  const { kind, topic, brand, place, tone, hue } = request;
  const town = place === null ? '' : ` ${words.in} ${placeIn(place, lang)}`;
  const look = [
    words.language[request.lang],
    site.dark ? words.dark : words.light,
    ...(tone ? [words.tone[tone]] : []),
    ...(hue === null ? [] : [words.coloured]),
  ];
  const name = brand === null ? '' : ` (${brand})`;
  const what = `${tradeName(kind, topic, lang)}${name}${town}, ${look.join(', ')}`;
  const asked = [wishes(words.with, request.wanted, lang), wishes(words.without, request.refused, lang)];
  const wish = asked.filter((part) => part !== '').join(', ');
  const line = `${what}${wish === '' ? '' : `${words.pause} ${wish}`}.`;
  return `${isGuess ? `${words.guessed} ${line}` : capital(line)} ${words.planned(site.sections)}`;
}

function wishes(word: string, features: readonly string[], lang: Lang): string {
  const names = [...new Set(features.flatMap((feature) => featureName(feature, lang) ?? []))];
  return names.length === 0 ? '' : `${word} ${listedWith(WORDS[lang].and, names)}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function placeIn(place: string, lang: Lang): string {
  const known = knownPlace(place);
  return known ? nameOfPlace(known, lang) : place;
}
