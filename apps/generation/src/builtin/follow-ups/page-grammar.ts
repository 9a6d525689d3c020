import type { SiteKind } from '../kinds/kind-names.js';

/** Ids of all sections that the page of a kind can have, between its navigation and its footer. */
const SECTIONS: Record<SiteKind, string> = {
  bakery: 'hero today menu signature story voices booking where faq',
  restaurant: 'hero menu chef gallery voices booking where events faq',
  saas: 'hero stats steps features compare voice pricing faq closing',
  artist: 'hero statement gallery process shows press commissions contact',
  gym: 'hero stats areas timetable team pricing trial voices faq where',
  event: 'hero why speakers schedule workshops venue tickets faq sponsors',
  agency: 'hero cases services method voice rates contact',
  clinic: 'hero treatments visit team fees faq booking where',
  law: 'hero fields people method fees faq contact',
  shop: 'hero catalogue material care delivery voices faq where',
  hotel: 'hero rooms breakfast around rates booking where',
  trades: 'hero services area voices emergency faq contact',
  school: 'hero outcomes curriculum teachers dates voices faq enrol',
  charity: 'hero stats work proof give people events',
  wedding: 'hero story day travel rsvp gifts faq',
  journal: 'hero issues about topics voices calendar join',
};

export const sectionIdsOf = (kind: SiteKind): string[] => SECTIONS[kind].split(' ');
