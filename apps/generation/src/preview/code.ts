import type { EventBase, EventData, RunErrorCode, SiteFile } from '@openv0/contracts/events.js';

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

/** As viewers are told it, of the revision that it would have been. */
export function previewProblem(
  { error_code, message, file, line }: CodeProblem,
  stepId: string,
  revision: number,
): Omit<EventData['preview:error'], keyof EventBase> {
  return {
    error_code,
    error_message: message,
    step_id: stepId,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    revision,
  };
}

export const NO_CODE: Code = { html: '', css: '', js: '' };

export const SITE_FILES = ['html', 'css', 'js'] as const satisfies readonly SiteFile[];
