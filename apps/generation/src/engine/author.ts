/**
 * An author writes a site's parts as text; everything around it (steps, progress, parsing, checking, storing) is the
 * pipeline's. One port for the built-in author and for language models.
 */

import type { MessageRole, SiteFile } from '@openv0/contracts/events.js';
import type { Code } from '../preview/code.js';

export interface Brief {
  prompt: string;
  /** Same prompt and seed, same bytes (built-in author). */
  seed: number;
  /** What is there already; absent when the page is written for the first time. */
  existing?: ExistingSite;
}

/** What a follow-up is about. */
export interface ExistingSite {
  /** The plan by which it was written; null when nobody knows it any more. */
  plan: Plan | null;
  code: Code;
  /** What the owner and the engine have said so far, oldest first. */
  messages: { role: MessageRole; text: string }[];
  /** A fault of the page, which the owner asks to have mended. */
  problem?: SiteProblem;
}

/** As a browser or a check told it; lines count from 1. */
export interface SiteProblem {
  message: string;
  file?: SiteFile;
  line?: number;
}

/** Tokens of a model; the built-in author has none. */
export interface TokenUsage {
  input: number;
  output: number;
}

/** What an author gets from the run that it writes for. */
export interface AuthorRun {
  signal: AbortSignal;
  /** Told after each answer of a model, also of one that broke off. Throws when a limit is reached. */
  spent(usage: TokenUsage): void;
}

export interface PlannedSection {
  /** The id of the section's root element, stable over revisions. */
  id: string;
  /** As people read it in the list of steps: "Opening hours". */
  title: string;
  /** `nav`, `hero`, `menu`, `faq`, ...: what a viewer may sketch before it is written. */
  kind: string;
  /** Half a line on what will be there: "six dishes in three columns". */
  brief: string;
  /** Its share of the work, in characters to be written or any unit of that sort. */
  weight: number;
  /** It stays as the existing page has it: it isn't written, and has no step. */
  kept?: true;
}

export interface Plan {
  /** The site's name: "Levain & Fils". */
  title: string;
  /** BCP 47. */
  lang: string;
  sections: PlannedSection[];
  /** Weights of the steps around the sections, in the same unit. */
  weights: { layout: number; style: number; script: number };
  /** What stays as the existing page has it, besides sections. Sections that a plan doesn't name are taken away. */
  kept?: { layout?: true; style?: true; script?: true };
  /** What the author understood, and plans: said when its plan is done. Without it the sections are counted. */
  summary?: string;
  /** What the engine says to the owner before it writes: what it understood, or that it didn't. */
  reply?: string;
  /** The author's own memory of its decisions, handed back with every part; JSON. */
  notes: unknown;
}

export type Part =
  { kind: 'layout' } | { kind: 'section'; section: PlannedSection } | { kind: 'style' } | { kind: 'script' };

export interface WriteContext {
  brief: Brief;
  plan: Plan;
  /** The page as it stands before this part: what the layout says, which ids there are. */
  page: Code;
  /** Of this request: tags of the stream format carry it. */
  nonce: string;
}

export interface Author {
  /** The engine's name on the wire: `builtin`, `llm`. */
  readonly engine: string;
  plan(brief: Brief, run: AuthorRun): Promise<Plan>;
  /**
   * The part's text in the stream format, in pieces of any size:
   *
   *     <ov0:NONCE file="html" section="menu">
   *     <section id="menu">...</section>
   *     </ov0:NONCE>
   *
   * Tags count only at the start of a line. `layout` and `style` write `css`, `script` writes `js`, a section writes
   * its `html` first and may write `css` of its own.
   */
  write(part: Part, context: WriteContext, run: AuthorRun): AsyncIterable<string>;
}

/** The file that a part is about: what it writes first, or alone. */
export function fileOf(part: Part): SiteFile {
  if (part.kind === 'section') return 'html';
  return part.kind === 'script' ? 'js' : 'css';
}
