import { LANGS, type Lang, type SiteKind, type Tone } from '../kinds/kind-names.js';
import { placeNamedIn, type Culture } from '../facts/places.js';
import { hashText } from '../seeded-random.js';
import { brandIn } from './brand.js';
import { hueIn, shadeIn } from './colours.js';
import { countsIn, lowestPriceIn, yearIn, type Counts } from './counts.js';
import { datesIn } from './dates.js';
import { hostIn, type Host } from './host.js';
import { wishesIn } from './features.js';
import { kindNamedIn } from './kind.js';
import { DEFAULT_KIND, topicOf } from './kind-words.js';
import { languageAskedIn, languageOf } from './language.js';
import { placeIn } from './place.js';
import { toneIn } from './tone.js';

/** What a prompt asks for. It is JSON: the plan carries it, and an edit of the site is an edit of this. */
export interface SiteRequest {
  /** Root of every choice; prompt and seed make it. */
  root: number;
  kind: SiteKind;
  /** What the kind is narrowed to: `cafe`, `invoices`, ... */
  topic: string;
  /** `null`: the author invents a fitting one. */
  brand: string | null;
  place: string | null;
  /** Language of the page: the prompt's, or the one it asks for. */
  lang: Lang;
  /** The language that the page was first in, if it isn't `lang`: its town and its people are from there. */
  home?: Lang;
  dark: boolean;
  /** Asked for by name: also what is dark by nature is to be light. */
  light?: true;
  /** `null`: as the kind is. */
  tone: Tone | null;
  /** 1, more for a bigger headline. */
  headline: number;
  /** OKLCH hue that the prompt names. */
  hue: number | null;
  since: number | null;
  /** When it takes place, 1 to 12, and for how many days, if the prompt says so. */
  month?: number;
  days?: number;
  /** How many there are of what the kind counts, if the prompt says so. */
  counts?: Counts;
  /** The lowest price, in the currency of the place, if the prompt says one. */
  from?: number;
  /** Whoever it is about, if the prompt says so. */
  host?: Host;
  wanted: string[];
  refused: string[];
  /** What follow-ups have made of the composed sections: ids that were taken away, and the order that was asked for. */
  removed?: string[];
  order?: string[];
}

/** Longest prompt that is read; what comes after does not change the site. */
const READ_LIMIT = 4_000;

/** Reads a prompt. Pure: the same prompt and seed give the same request. Any text is a prompt. */
export function understand(prompt: string, seed: number): SiteRequest {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  const said = languageSpokenIn(text);
  const named = kindNamedIn(text, said);
  const brand = brandIn(text, named);
  const rest = brand ? text.replaceAll(brand.said, ' ') : text;
  // A brand may be all that there is to go by: “Bäckerei Huber”.
  const kind = kindNamedIn(rest, said) ?? named ?? DEFAULT_KIND;
  const trade = kindNamedIn(rest, said) ? rest : text;
  const shade = shadeIn(rest);
  const counts = countsIn(rest, kind);
  const from = kind === 'hotel' ? lowestPriceIn(rest) : undefined;
  const host = kind === 'wedding' ? undefined : hostIn(text, said);
  return {
    root: hashText(`${text.trim()}\n${seed}`),
    kind,
    topic: topicOf(kind, trade),
    brand: brand?.name ?? null,
    place: placeIn(rest) ?? (brand && (placeNamedIn(brand.name)?.place.name ?? placeIn(text))),
    lang: languageAskedIn(rest) ?? said,
    dark: shade === 'dark',
    ...(shade === 'light' && { light: true as const }),
    hue: hueIn(rest),
    tone: toneIn(rest),
    headline: 1,
    since: yearIn(text),
    ...datesIn(rest),
    ...(Object.keys(counts).length > 0 && { counts }),
    ...(from !== undefined && { from }),
    ...(host && { host }),
    ...wishesIn(rest),
  };
}

/** The language that a prompt is in, whatever language it asks for. */
export function languageSpokenIn(prompt: string): Lang {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  const place = placeNamedIn(text);
  const brand = brandIn(text, null);
  const words = [brand?.said, place && text.slice(place.at, place.at + place.length)].reduce<string>(
    (rest, name) => (name ? rest.replaceAll(name, ' ') : rest),
    text,
  );
  return languageOf(words, homeOf(place?.place.culture), brand?.said);
}

const homeOf = (culture: Culture | undefined): Lang | null => LANGS.find((lang) => lang === culture) ?? null;

/** Whether a prompt says what its page is about at all. */
export function namesKind(prompt: string): boolean {
  const text = prompt.slice(0, READ_LIMIT).normalize('NFC');
  return kindNamedIn(text, languageSpokenIn(text)) !== null;
}
