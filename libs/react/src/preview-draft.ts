/**
 * What the preview shows of a session: the last whole page, the part that is being written, and the sections that
 * the plan still owes.
 */
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { DraftText, PlannedSection } from './preview-messages.js';

/** Elements that swallow what follows them as text, until their end tag comes. */
const SWALLOWING = new Set(['style', 'script', 'textarea', 'title', 'noscript', 'template', 'iframe', 'xmp']);

/** Steps around the sections: they draw nothing of their own on the page. */
const NOT_SECTIONS = /^(plan|layout|theme|base|colou?rs?|style|script|check|final|final-check)$/i;

/**
 * The part of unfinished HTML that may be shown: an open tag, comment, character reference or swallowing element at
 * its end is held back until the rest of it has come.
 */
export function holdBackHtml(html: string): string {
  const upTo = html.slice(0, safeLength(html));
  const reference = /&[#\w]{0,31}$/.exec(upTo);
  return reference ? upTo.slice(0, reference.index) : upTo;
}

/** How much of `html` has no open tag, comment or swallowing element. */
function safeLength(html: string): number {
  let at = html.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(html, at);
    if (end < 0) return at;
    at = html.indexOf('<', end);
  }
  return html.length;
}

/** Where what opens at `at` is over; -1 when its end hasn't come. */
function endOfMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html.indexOf('-->', at + 4), 3);
  if (at + 1 < html.length && !/[a-zA-Z/!?]/.test(html.charAt(at + 1))) return at + 1;
  const end = endOfTag(html, at);
  const name = /^<([a-zA-Z]+)/.exec(html.slice(at, at + 12))?.[1]?.toLowerCase() ?? '';
  if (end < 0 || !SWALLOWING.has(name)) return end;
  const closing = new RegExp(`</${name}\\s*>`, 'i').exec(html.slice(end));
  return closing ? end + closing.index + closing[0].length : -1;
}

/** After the `>` of the tag at `at`, quoted values respected. */
function endOfTag(html: string, at: number): number {
  let quote = '';
  for (let index = at + 1; index < html.length; index++) {
    const char = html.charAt(index);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '>') return index + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  return -1;
}

function after(index: number, length: number): number {
  return index < 0 ? -1 : index + length;
}

/** Unfinished CSS up to its last complete declaration or rule. */
export function holdBackCss(css: string): string {
  const comment = css.lastIndexOf('/*');
  if (comment >= 0 && !css.includes('*/', comment)) return holdBackCss(css.slice(0, comment));
  return css.slice(0, Math.max(css.lastIndexOf('}'), css.lastIndexOf(';')) + 1);
}

/** The text of the step at work, ready to be shown; null when nothing of it has been written. */
export function draftText(state: SessionState): DraftText | null {
  const { draft } = state;
  if (!draft || (!draft.html && !draft.css)) return null;
  const step = state.steps.find((candidate) => candidate.step_id === draft.step_id);
  return {
    id: draft.step_id,
    title: step?.title ?? '',
    html: holdBackHtml(draft.html),
    css: holdBackCss(draft.css),
  };
}

/** The sections that nobody has begun to write, in the plan's order; none once the run is over. */
export function plannedSections(state: SessionState): PlannedSection[] {
  if (state.status !== 'running' && state.status !== 'queued') return [];
  if (state.run > 1) return [];
  return state.steps.filter((step) => isSection(step) && isUnwritten(step, state)).map(plannedSection);
}

/** Whether a step writes a section of the page, and not the plan, the style or the script around them. */
export function isSection(step: StepState): boolean {
  return step.kind === undefined ? !NOT_SECTIONS.test(step.step_id) : !NOT_SECTIONS.test(step.kind);
}

function isUnwritten(step: StepState, state: SessionState): boolean {
  if (step.status === 'completed' || step.status === 'failed') return false;
  if (state.preview?.step_id === step.step_id) return false;
  return !(state.draft?.step_id === step.step_id && state.draft.html !== '');
}

function plannedSection(step: StepState): PlannedSection {
  return {
    id: step.step_id,
    title: step.title,
    ...(step.kind !== undefined && { kind: step.kind }),
    ...(step.brief !== undefined && { brief: step.brief }),
  };
}
