/**
 * An author writes a site's parts as text; everything around it (steps, progress, parsing, checking, storing) is the
 * pipeline's. One port for the built-in author and for language models.
 */

export interface Brief {
  prompt: string;
  /** Same prompt and seed, same bytes (built-in author). */
  seed: number;
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
}

export interface Plan {
  /** The site's name: "Levain & Fils". */
  title: string;
  /** BCP 47. */
  lang: string;
  sections: PlannedSection[];
  /** Weights of the steps around the sections, in the same unit. */
  weights: { layout: number; style: number; script: number };
  /** The author's own memory of its decisions, handed back with every part; JSON. */
  notes: unknown;
}

export type Part =
  { kind: 'layout' } | { kind: 'section'; section: PlannedSection } | { kind: 'style' } | { kind: 'script' };

export interface WriteContext {
  brief: Brief;
  plan: Plan;
  /** Of this request: tags of the stream format carry it. */
  nonce: string;
}

export interface Author {
  /** The engine's name on the wire: `builtin`, `llm`. */
  readonly engine: string;
  plan(brief: Brief, signal: AbortSignal): Promise<Plan>;
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
  write(part: Part, context: WriteContext, signal: AbortSignal): AsyncIterable<string>;
}
