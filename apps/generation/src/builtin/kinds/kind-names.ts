/** The kinds of site that the author knows. */
export const SITE_KINDS = [
  'bakery',
  'restaurant',
  'saas',
  'artist',
  'gym',
  'event',
  'agency',
  'clinic',
  'law',
  'shop',
  'hotel',
  'trades',
  'school',
  'charity',
  'wedding',
  'journal',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Languages that pages are written in. */
export const LANGS = ['en', 'de', 'fr', 'es'] as const;
export type Lang = (typeof LANGS)[number];

/** How a page speaks and looks, where the prompt or a follow-up says so. */
export const TONES = ['warm', 'plain', 'bold', 'playful'] as const;
export type Tone = (typeof TONES)[number];
