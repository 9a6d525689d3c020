import type { Markup } from './markup.js';

/** One section as it will be written: its CSS first, so that it is never seen unstyled. */
export interface SiteSection {
  /** Also the id of its root element. */
  id: string;
  title: string;
  kind: string;
  brief: string;
  css: string;
  html: Markup;
}

/** A whole site, composed before its first letter is sent: the plan counts what is really there. */
export interface Site {
  title: string;
  lang: string;
  /** Tokens, reset, type, buttons, navigation. */
  layout: string;
  sections: SiteSection[];
  /** What spans sections: rhythm on phones, motion, print. */
  style: string;
  script: string;
}
