import { idsIn } from '../preview/page.js';
import { composeAgency } from './kinds/agency.js';
import { composeArtist } from './kinds/artist.js';
import { composeBakery } from './kinds/bakery.js';
import { composeEvent } from './kinds/event.js';
import { composeGym } from './kinds/gym.js';
import { composeClinic } from './kinds/clinic.js';
import { composeHotel } from './kinds/hotel.js';
import { composeLaw } from './kinds/law.js';
import { composeRestaurant } from './kinds/restaurant.js';
import { composeSaas } from './kinds/saas.js';
import { composeSchool } from './kinds/school.js';
import { composeCharity } from './kinds/charity.js';
import { composeShop } from './kinds/shop.js';
import { composeJournal } from './kinds/journal.js';
import { composeWedding } from './kinds/wedding.js';
import { raw } from './markup.js';
import { composeTrades } from './kinds/trades.js';
import { siteScript } from './site-script.js';
import { htmlOf, type Site, type SiteParts, type TitledSection } from './site.js';
import { commonIn } from './words/common.js';
import { sectionName } from './words/section-names.js';
import type { SiteKind } from './kinds/kind-names.js';
import type { SiteRequest } from './understand/understand.js';

const KINDS: Record<SiteKind, (request: SiteRequest) => SiteParts> = {
  bakery: composeBakery,
  restaurant: composeRestaurant,
  saas: composeSaas,
  artist: composeArtist,
  gym: composeGym,
  event: composeEvent,
  agency: composeAgency,
  clinic: composeClinic,
  law: composeLaw,
  shop: composeShop,
  hotel: composeHotel,
  trades: composeTrades,
  school: composeSchool,
  charity: composeCharity,
  wedding: composeWedding,
  journal: composeJournal,
};

/** An edit asks for the same site again and again. */
const composed = new WeakMap<SiteRequest, Site>();

/** The whole site for what was asked. Pure: the same request gives the same bytes. */
export function compose(request: SiteRequest): Site {
  const site = composed.get(request) ?? composeAnew(request);
  composed.set(request, site);
  return site;
}

function composeAnew(request: SiteRequest): Site {
  const parts = KINDS[request.kind](request);
  const site = {
    ...parts,
    sections: parts.sections.map((section) => ({ ...section, title: sectionName(section.id, request) })),
    script: siteScript(htmlOf(parts), commonIn(request.lang)),
  };
  const { removed = [], order = [], refused } = request;
  if (removed.length === 0 && order.length === 0 && refused.length === 0) return site;
  const sections = site.sections.filter(({ id }) => !removed.includes(id));
  const gone = site.sections.filter(({ id }) => removed.includes(id)).map(({ id }) => id);
  const instead = new Map(gone.map((id) => [id, neighbourOf(id, site.sections, removed)]));
  return { ...site, sections: redirected(ordered(sections, order), instead) };
}

/** What the order doesn't name stays behind what it was composed behind. */
function ordered(sections: readonly TitledSection[], order: readonly string[]): TitledSection[] {
  const result = order.flatMap((id) => sections.find((section) => section.id === id) ?? []);
  for (const [i, section] of sections.entries()) {
    if (result.includes(section)) continue;
    const before = sections.slice(0, i).findLast((other) => result.includes(other));
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, section);
  }
  return result;
}

/** Links to a section that was taken away lead to the one behind it; to one that was never there, to the top. */
function redirected(
  sections: readonly TitledSection[],
  instead: ReadonlyMap<string, string>,
): TitledSection[] {
  const ids = idsIn(htmlOf({ sections }));
  const target = (id: string): string => (ids.has(id) ? id : (instead.get(id) ?? 'hero'));
  return sections.map((section) => {
    const text = section.html.text.replaceAll(
      / href="#([^"]*)"/g,
      (_link, id: string) => ` href="#${target(id)}"`,
    );
    return text === section.html.text ? section : { ...section, html: raw(text) };
  });
}

function neighbourOf(id: string, sections: readonly TitledSection[], removed: readonly string[]): string {
  const at = sections.findIndex((section) => section.id === id);
  const stays = (section: TitledSection): boolean => !removed.includes(section.id);
  return (sections.slice(at).find(stays) ?? sections.findLast(stays))?.id ?? '';
}
