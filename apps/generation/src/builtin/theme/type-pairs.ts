/** Families that systems have, in the order in which they are tried; the last names are generic. */
export interface TypePair {
  name: string;
  head: string;
  body: string;
  mono: string;
  /** Size of the h1, of h2, and how tight they are set. */
  h1: string;
  h2: string;
  weight: number;
  tracking: string;
}

const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';
const GROTESQUE =
  'Inter, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const TYPE_PAIRS = {
  palatino: {
    name: 'palatino',
    head: '"Palatino Linotype", Palatino, "Book Antiqua", P052, "URW Palladio L", Georgia, serif',
    body: '"Gill Sans", "Gill Sans MT", Calibri, Carlito, Lato, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
    mono: MONO,
    h1: 'clamp(2.7rem, 1.5rem + 4.6vw, 4.9rem)',
    h2: 'clamp(2rem, 1.2rem + 2.8vw, 3.4rem)',
    weight: 400,
    tracking: '-.01em',
  },
  bookman: {
    name: 'bookman',
    head: '"Bookman Old Style", "URW Bookman", Bookman, "Iowan Old Style", Georgia, serif',
    body: '"Segoe UI", -apple-system, BlinkMacSystemFont, "Open Sans", Roboto, "Helvetica Neue", Arial, sans-serif',
    mono: MONO,
    h1: 'clamp(2.4rem, 1.4rem + 3.8vw, 4.3rem)',
    h2: 'clamp(1.9rem, 1.2rem + 2.3vw, 3rem)',
    weight: 400,
    tracking: '-.02em',
  },
  grotesque: {
    name: 'grotesque',
    head: GROTESQUE,
    body: GROTESQUE,
    mono: MONO,
    h1: 'clamp(2.5rem, 1.3rem + 4.9vw, 5.1rem)',
    h2: 'clamp(1.9rem, 1.2rem + 2.5vw, 3.1rem)',
    weight: 650,
    tracking: '-.04em',
  },
  avant: {
    name: 'avant',
    head: '"Avant Garde", Avenir, "Century Gothic", "URW Gothic", "Futura PT", Futura, "Avenir Next", sans-serif',
    body: 'Charter, "Bitstream Charter", "XCharter", Cambria, Georgia, serif',
    mono: MONO,
    h1: 'clamp(3.4rem, 15vw, 14rem)',
    h2: 'clamp(1.9rem, 1.2rem + 2.6vw, 3.4rem)',
    weight: 400,
    tracking: '-.045em',
  },
  condensed: {
    name: 'condensed',
    head: '"Avenir Next Condensed", "Bahnschrift Condensed", Bahnschrift, "Roboto Condensed", "Oswald", "Liberation Sans Narrow", "Arial Narrow", Impact, sans-serif',
    body: '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Segoe UI", sans-serif',
    mono: MONO,
    h1: 'max(min(14.6vw, 3.9rem), min(8.7vw, 8.8rem))',
    h2: 'clamp(2.3rem, 1.1rem + 5vw, 6.2rem)',
    weight: 800,
    tracking: '-.02em',
  },
  slab: {
    name: 'slab',
    head: 'Rockwell, "Rockwell Nova", "Roboto Slab", "Bitstream Charter", Cambria, Georgia, serif',
    body: 'Optima, Candara, Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
    mono: MONO,
    h1: 'clamp(2.9rem, 1.4rem + 5.6vw, 5.9rem)',
    h2: 'clamp(1.9rem, 1.2rem + 2.4vw, 3.1rem)',
    weight: 700,
    tracking: '-.02em',
  },
} as const satisfies Record<string, TypePair>;
