import type { RunErrorCode, SiteFile } from '@openv0/contracts/events.js';

/** A site's three files. `html` is the body's inner HTML. Also one step's own text of each. */
export type Code = Record<SiteFile, string>;

/** Why a step's text of one file is not used. */
export interface CodeProblem {
  /** Absent when the page as a whole is meant. */
  file?: SiteFile;
  error_code: RunErrorCode;
  message: string;
  /** From 1, in the step's own text of the file; absent when the whole is meant. */
  line?: number;
}

export const NO_CODE: Code = { html: '', css: '', js: '' };

export const SITE_FILES = ['html', 'css', 'js'] as const satisfies readonly SiteFile[];
