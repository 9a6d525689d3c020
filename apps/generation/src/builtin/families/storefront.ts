import { materialsOf, type Materials } from '../art/materials.js';
import type { SiteFacts } from '../facts/site-facts.js';
import type { Lang } from '../kinds/kind-names.js';
import type { Link } from '../parts/nav-menu.js';
import type { SiteSection } from '../site.js';
import type { Theme } from '../theme/theme.js';

/** What the sections of one storefront share. */
export interface Storefront {
  facts: SiteFacts;
  theme: Theme;
  materials: Materials;
  /** What the house is known by from afar: the awning, the arch, the table, the shelf of spines. */
  sign: string;
  /** What sections hold, for the list of what is invented, by id. */
  titles: Readonly<Record<string, string>>;
  /** Sections that the navigation leads to. */
  links: readonly Link[];
}

/** The page itself, and what stands in it: a part of `SiteSection` that a builder fills. */
export type Built = Omit<SiteSection, 'id'>;

export const section = (id: string, built: Built): SiteSection => ({ id, ...built });

/** What a section's invented parts are called for the owner. */
export const sampleOf = ({ titles }: Storefront, id: string): string => titles[id] ?? id;

export function materialsFor({ palette, scheme }: Theme): Materials {
  const accent = scheme.accent[0];
  const fruit = accent > 320 || accent < 30 ? accent : 8;
  return materialsOf(palette, scheme.band[0], fruit);
}

/** "7:30" as a door has it: "7 h 30" in French. */
export function clock(lang: Lang, time: string): string {
  if (lang !== 'fr') return time;
  const [hours, minutes] = time.split(':');
  return minutes === '00' ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`;
}

/** Days from Monday, 0, to Sunday, 6; no hours means closed. */
export interface Opening {
  first: number;
  last: number;
  hours: readonly (readonly [from: string, to: string])[];
}

export function hoursOf(
  { lang, common }: SiteFacts,
  openings: readonly Opening[],
): [day: string, time: string][] {
  return openings.map(({ first, last, hours }) => {
    const days = [common.days[first], ...(last > first ? [common.days[last]] : [])];
    const times = hours.map(([from, to]) => `${clock(lang, from)} – ${clock(lang, to)}`);
    return [days.join(last === first + 1 ? ` ${common.and} ` : ' – '), times.join(', ') || common.closed];
  });
}
