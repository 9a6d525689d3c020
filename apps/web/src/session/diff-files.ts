import type { SiteFile } from '@openv0/contracts/events.js';
import type { TextDiff } from './diff-lines.js';
import { diffTexts } from './diff-lines.js';

export type Code = Record<SiteFile, string>;

export interface CompareQuestion {
  before: Code;
  after: Code;
}

/** What changed in each file of a site. */
export function diffFiles({ before, after }: CompareQuestion): Record<SiteFile, TextDiff> {
  return {
    html: diffTexts(before.html, after.html),
    css: diffTexts(before.css, after.css),
    js: diffTexts(before.js, after.js),
  };
}
