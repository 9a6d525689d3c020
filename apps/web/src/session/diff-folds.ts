/** Which rows of a comparison are shown: changes, a few lines around them, and what the reader has unfolded. Pure. */
import type { DiffBlock, DiffLine, DiffPart, DiffRow, TextDiff } from './diff-lines.js';

/** Unchanged lines that stay around a change. */
const AROUND = 3;
/** So few unchanged lines are not worth a fold. */
const LEAST = 4;
/** More rows than this are shown when they are asked for. */
export const ROWS_AT_ONCE = 400;

export type ShownRow =
  | { kind: 'same'; before: number; after: number; text: string }
  | ({ kind: 'change' } & DiffRow)
  /** `block` is what unfolds it. */
  | { kind: 'fold'; block: number; lines: number };

/** `unfolded`: of which blocks all lines are shown. */
export function shownRows({ blocks }: TextDiff, unfolded: ReadonlySet<number>): ShownRow[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'change'
      ? block.rows.map((row): ShownRow => ({ kind: 'change', ...row }))
      : sameRows(block, index, {
          isFirst: index === 0,
          isLast: index === blocks.length - 1,
          isOpen: unfolded.has(index),
        }),
  );
}

interface Place {
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
}

function sameRows(
  block: Extract<DiffBlock, { kind: 'same' }>,
  index: number,
  { isFirst, isLast, isOpen }: Place,
): ShownRow[] {
  const rows = block.lines.map((text, at): ShownRow => ({
    kind: 'same',
    before: block.before + at,
    after: block.after + at,
    text,
  }));
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  const hidden = rows.length - head - tail;
  if (isOpen || hidden < LEAST) return rows;
  return [
    ...rows.slice(0, head),
    { kind: 'fold', block: index, lines: hidden },
    ...rows.slice(rows.length - tail),
  ];
}

/** Side by side a row is a row; one under the other, what went stands before what came. */
export function unified(rows: readonly ShownRow[]): ShownRow[] {
  const result: ShownRow[] = [];
  let come: ShownRow[] = [];
  for (const row of rows) {
    if (row.kind !== 'change') {
      result.push(...come, row);
      come = [];
      continue;
    }
    if (row.before) result.push({ kind: 'change', before: row.before, after: null });
    if (row.after) come.push({ kind: 'change', before: null, after: row.after });
  }
  return [...result, ...come];
}

/** A line longer than this, in UTF-16 code units, is shown in part: one of inline art fills a screen. */
const LONG = 400;
/** So much of what is the same stays on each side of what changed. */
const BESIDE = 60;

/** What is shown of a long line's part: all that changed, within reason, and the nearest of what did not. */
export function shortened(line: DiffLine): DiffPart[] {
  const length = line.parts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONG) return line.parts;
  const isWhole = line.parts.every(({ changed }) => !changed);
  return line.parts.map((part, at) => {
    const { text, changed } = part;
    if (changed || isWhole) return text.length <= LONG ? part : { changed, text: `${text.slice(0, LONG)} …` };
    const head = at === 0 ? 0 : BESIDE;
    const tail = at === line.parts.length - 1 ? 0 : BESIDE;
    if (text.length <= head + tail + BESIDE) return part;
    return { changed, text: `${text.slice(0, head)} … ${text.slice(text.length - tail)}` };
  });
}
