/** How many of what a prompt says that there are; the pages say so too. */
import type { SiteKind } from '../kinds/kind-names.js';
import { NUMBER, numberOf } from './numbers.js';
import { word } from './words.js';

export const COUNTED = ['rooms', 'floors', 'beds', 'pitches', 'seats', 'tables', 'staff', 'racks'] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Partial<Record<Counted, number>>;

const NOUNS: Record<Counted, string> = {
  rooms: String.raw`(?:guest ?|hotel ?)?rooms?|bedrooms?|suites|(?:gäste|hotel|doppel)?zimmern?|chambres?|habitaciones|cuartos`,
  floors: String.raw`floors?|stor(?:e?ys|ies)|stockwerken?|etagen?|geschossen?|stöcken?|étages?|niveaux|plantas|pisos`,
  beds: 'beds?|bunks?|betten?|schlafplätzen?|lagern?|lits?|couchages|camas|literas',
  pitches: 'pitches|tent pitches|stellplätzen?|zeltplätzen?|plätzen?|emplacements?|parcelas',
  seats: String.raw`seats?|chairs|stools|covers|places|(?:sitz)?plätzen?|stühlen?|hockern?|couverts|chaises|tabourets|cubiertos|plazas|sillas|asientos|taburetes|comensales`,
  tables: 'tables?|tischen?|mesas',
  staff: String.raw`people|employees|staff|craftsmen|colleagues|workers|(?:mit)?arbeiter(?:n|innen)?|leuten?|personen|angestellten?|gesellen|personnes|salariés|employés|compagnons|personas|empleados|trabajadores|operarios`,
  racks: 'racks?|squat racks?|jaulas',
};

/** Which kinds know which counts, and from where to where; what lies outside says nothing that a page could show. */
const OF_KIND: Partial<Record<SiteKind, Partial<Record<Counted, readonly [least: number, most: number]>>>> = {
  hotel: { rooms: [2, 400], floors: [1, 12], beds: [4, 200], pitches: [4, 900] },
  restaurant: { seats: [8, 400], tables: [3, 120] },
  bakery: { tables: [2, 60] },
  event: { seats: [40, 20_000] },
  trades: { staff: [2, 200] },
  gym: { racks: [2, 80] },
};

/** "Elf Zimmern", "eleven quiet rooms", "12 tables": a word or two may stand between. */
const counted = (noun: Counted): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,:€$£])(${NUMBER})[ -](?:(?!und |and |et |y |or |oder |ou |o )[\p{L}-]+ ){0,2}?(?:${NOUNS[noun]})(?![\p{L}\p{N}])`,
    'iu',
  );
const PATTERNS = Object.fromEntries(COUNTED.map((noun) => [noun, counted(noun)])) as Record<Counted, RegExp>;

export function countsIn(text: string, kind: SiteKind): Counts {
  const known = OF_KIND[kind] ?? {};
  return Object.fromEntries(
    COUNTED.flatMap((noun) => {
      const [least, most] = known[noun] ?? [];
      const value = numberOf(PATTERNS[noun].exec(text)?.[1] ?? '');
      const fits =
        value !== null && least !== undefined && most !== undefined && value >= least && value <= most;
      return fits ? [[noun, value]] : [];
    }),
  );
}

/** Counts that were stored: by this version, by another, by somebody else. */
export function countsOf(stored: unknown, kind: SiteKind): Counts {
  const notes = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(OF_KIND[kind] ?? {})
      .filter(([noun, [least, most]]) => {
        const value = notes[noun];
        return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
      })
      .map(([noun]) => [noun, notes[noun] as number]),
  );
}

const SINCE = word(
  String.raw`(?:(?:since|seit|depuis|desde)(?: the year| dem jahre?| l['’]an| el año)?|founded in|opened in|established(?: in)?|gegründet(?: im jahr)?|eröffnet(?: im jahr)?|fondée? en|créée? en|ouverte? en|fundad[oa] en|abiert[oa] en|est\.?) (?<year>1[6-9]\d\d|20[0-2]\d)`,
);
const FOUNDED_BEHIND = word(String.raw`(?<year>1[6-9]\d\d|20[0-2]\d) (?:gegründete?[nrs]?|eröffnete?[nrs]?)`);

/** The year since when there is one; null where none is said. */
export function yearIn(text: string): number | null {
  const year = (SINCE.exec(text) ?? FOUNDED_BEHIND.exec(text))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

const PRICE = String.raw`(?:€|£|\$|CHF|EUR|kr)\s?(?<before>\d{1,4})|(?<behind>\d{1,4})\s?(?:€|£|\$|CHF|EUR|euros?|kr)(?!\p{L})`;
const FROM = new RegExp(
  String.raw`(?<!\p{L})(?:from|starting at|ab|à partir de|dès|desde|a partir de)\s+(?:${PRICE})`,
  'iu',
);

/** The lowest price, in whatever the place pays with: "from €95", "ab 95 €". */
export function lowestPriceIn(text: string): number | undefined {
  const said = FROM.exec(text)?.groups;
  const price = Number(said?.['before'] ?? said?.['behind']);
  return price >= 5 && price <= 5_000 ? price : undefined;
}
