/** A page of the family: which sections are there, and on which ground each one stands. */
import type { SiteFacts } from '../facts/site-facts.js';
import type { Link } from '../parts/nav-menu.js';
import type { Ground, SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import { footerLine } from './gallery-end.js';
import { GALLERY_CSS, GALLERY_MOTION, type GalleryPage } from './gallery-theme.js';
import { navLine } from './gallery-top.js';

export interface Step<Page extends GalleryPage> {
  id: string;
  build(page: Page, ground: Ground): SiteSection;
  /** Where it stands on one of its own. */
  ground?: Ground;
}

/** What sections fall with: a form goes where nobody wants to be asked. */
const FALLS_WITH: Readonly<Record<string, string>> = { contact: 'booking', rsvp: 'booking', voice: 'voices' };

export const isShown = (facts: SiteFacts, id: string): boolean =>
  facts.has(id) && facts.has(FALLS_WITH[id] ?? id) && (id !== 'rates' || facts.showPrices);

export const galleryLinks = <Id extends string>(
  facts: SiteFacts,
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
): Link[] => ids.filter((id) => isShown(facts, id)).map((id) => ({ id, label: labels[id] }));

/** Grounds take turns: what is free is never like what stands before it. */
function paced<S extends { ground?: Ground }>(steps: readonly S[]): (S & { ground: Ground })[] {
  let last: Ground = 'bg';
  return steps.map((step) => {
    last = step.ground ?? (last === 'bg' ? 'surface' : 'bg');
    return { ...step, ground: last };
  });
}

export interface GalleryContent<Page extends GalleryPage> {
  hero: SiteSection;
  /** Of which the seed takes one. */
  orders: readonly (readonly Step<Page>[])[];
  /** The form, behind all of them and on the dark. */
  form: Step<Page>;
  footers: readonly string[];
  /** How often the name stands once more at the end. */
  giant: number;
}

export function galleryPage<Page extends GalleryPage>(
  page: Page,
  { hero, orders, form, footers, giant }: GalleryContent<Page>,
): SiteParts {
  const { facts, theme } = page;
  const { random } = facts;
  const steps = [...random.fork('order').pick(orders), { ...form, ground: 'band' as const }];
  const shown = steps.filter(({ id }) => isShown(facts, id));
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, GALLERY_CSS),
    sections: [
      navLine(page),
      hero,
      ...paced(shown).map(({ build, ground }) => build(page, ground)),
      footerLine(page, facts.say(random.fork('footer').pick(footers)), random.fork('giant').chance(giant)),
    ],
    style: GALLERY_MOTION,
  };
}
