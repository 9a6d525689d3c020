/** For tests: an author whose every byte is known, and whose pace and faults the test decides. */
import type { Author, AuthorRun, Brief, Part, Plan, WriteContext } from '../engine/author.js';

export interface TinyAuthorOptions {
  /** Ids of the sections. */
  sections?: string[];
  /** Waits before each piece. */
  beforePiece?: (part: Part, signal: AbortSignal) => Promise<void>;
  /** Waits before the plan. */
  beforePlan?: () => Promise<void>;
  /** What it plans; default: `tinyPlan` of the sections. */
  planned?: (brief: Brief) => Plan;
  /** What a part's blocks are; default: something small and valid. */
  blocks?: (part: Part) => Block[] | undefined;
  /** Characters in a piece. */
  piece?: number;
  /** The last block of this step has no end. */
  truncate?: (part: Part) => boolean;
  engine?: string;
}

export interface Block {
  file: 'html' | 'css' | 'js';
  section?: string;
  text: string;
}

export class TinyAuthor implements Author {
  readonly engine: string;
  /** Parts that were asked for, in order. */
  readonly asked: string[] = [];
  /** What it was asked to plan, in order. */
  readonly briefs: Brief[] = [];

  constructor(private readonly options: TinyAuthorOptions = {}) {
    this.engine = options.engine ?? 'builtin';
  }

  async plan(brief: Brief): Promise<Plan> {
    this.briefs.push(brief);
    await this.options.beforePlan?.();
    if (this.options.planned) return this.options.planned(brief);
    return tinyPlan(this.options.sections ?? ['hero', 'menu', 'footer']);
  }

  async *write(part: Part, context: WriteContext, { signal }: AuthorRun): AsyncIterable<string> {
    this.asked.push(part.kind === 'section' ? part.section.id : part.kind);
    const blocks = this.options.blocks?.(part) ?? tinyBlocks(part);
    const truncate = this.options.truncate?.(part) ?? false;
    const text = blocks
      .map(({ file, section, text }, i) => {
        const of = section === undefined ? '' : ` section="${section}"`;
        const end = truncate && i === blocks.length - 1 ? '' : `</ov0:${context.nonce}>\n`;
        return `<ov0:${context.nonce} file="${file}"${of}>\n${text}\n${end}`;
      })
      .join('');
    const size = this.options.piece ?? 24;
    for (let at = 0; at < text.length; at += size) {
      await this.options.beforePiece?.(part, signal);
      signal.throwIfAborted();
      yield text.slice(at, at + size);
    }
  }
}

export function tinyPlan(sections: readonly string[]): Plan {
  return {
    title: 'Levain & Fils',
    lang: 'en',
    sections: sections.map((id) => ({
      id,
      title: `Section ${id}`,
      kind: id,
      brief: `What ${id} is about`,
      weight: 100,
    })),
    weights: { layout: 60, style: 40, script: 40 },
    notes: { sections },
  };
}

export function tinyBlocks(part: Part): Block[] {
  if (part.kind === 'layout') return [{ file: 'css', text: ':root { --ink: #123; }' }];
  if (part.kind === 'style') return [{ file: 'css', text: 'section { padding: 2rem; }' }];
  if (part.kind === 'script') return [{ file: 'js', text: 'document.title = "ready";' }];
  const { id } = part.section;
  return [
    { file: 'html', text: `<section id="${id}"><h2>${id}</h2><p>Bread & more, é🙂</p></section>` },
    { file: 'css', text: `#${id} { color: var(--ink); }` },
  ];
}
