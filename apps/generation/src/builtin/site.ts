import type { Markup } from './markup.js';

/** What a section stands on. `art`: a picture from edge to edge. */
export type Ground = 'bg' | 'surface' | 'tint' | 'band' | 'accent' | 'art';

/** How a section is laid out, whatever it says. */
export type Shape =
  | 'bar'
  | 'split'
  | 'statement'
  | 'columns'
  | 'rows'
  | 'cells'
  | 'cards'
  | 'bento'
  | 'table'
  | 'week'
  | 'rail'
  | 'steps'
  | 'figures'
  | 'strip'
  | 'quote'
  | 'posters'
  | 'badges'
  | 'tickets'
  | 'triptych'
  | 'curve'
  | 'form'
  | 'map'
  | 'answers'
  | 'end';

/** One section as it will be written: its CSS first, so that it is never seen unstyled. */
export interface SiteSection {
  /** Also the id of its root element. */
  id: string;
  kind: string;
  brief: string;
  ground: Ground;
  shape: Shape;
  css: string;
  html: Markup;
}

/** A site but for its script, which follows from its HTML. */
export interface SiteParts {
  title: string;
  lang: string;
  /** Tokens, reset, type, buttons, navigation. */
  layout: string;
  sections: SiteSection[];
  /** What spans sections: rhythm on phones, motion, print. */
  style: string;
}

/** A section with the plain name that its step has, and by which follow-ups ask for it; its heading is its own. */
export interface TitledSection extends SiteSection {
  title: string;
}

/** A whole site, composed before its first letter is sent: the plan counts what is really there. */
export interface Site extends SiteParts {
  sections: TitledSection[];
  script: string;
}

/** The HTML of all sections, in order. */
export const htmlOf = ({ sections }: { sections: readonly SiteSection[] }): string =>
  sections.map(({ html }) => html.text).join('\n');
