import type { ReactNode } from 'react';
import { memo, useMemo, useState } from 'react';
import type { ShownRow } from './diff-folds.js';
import { ROWS_AT_ONCE, shortened, shownRows, unified } from './diff-folds.js';
import type { DiffLine, TextDiff } from './diff-lines.js';

export interface DiffTableProps {
  /** What the table says, for screen readers. */
  caption: string;
  diff: TextDiff;
  /** The text before beside the text after; else one under the other. */
  sideBySide: boolean;
}

/** A file's changed lines and what stands around them. Signs and words tell what colours do. */
export const DiffTable = memo(function DiffTable({ caption, diff, sideBySide }: DiffTableProps): ReactNode {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const all = useMemo(() => {
    const rows = shownRows(diff, unfolded);
    return sideBySide ? rows : unified(rows);
  }, [diff, unfolded, sideBySide]);
  const more = all.length - limit;
  const Row = sideBySide ? WideRow : NarrowRow;
  return (
    <>
      <table className="diff" data-wide={sideBySide || undefined}>
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {(sideBySide ? WIDE : NARROW).map((head) => (
            <col key={head} className={head.startsWith('Line') ? 'diff-numbers' : undefined} />
          ))}
        </colgroup>
        <thead className="sr-only">
          <tr>
            {(sideBySide ? WIDE : NARROW).map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.slice(0, limit).map((row) =>
            row.kind === 'fold' ? (
              <tr className="diff-fold" key={`fold ${row.block}`}>
                <td colSpan={sideBySide ? 4 : 3}>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => setUnfolded((before) => new Set(before).add(row.block))}
                  >
                    {row.lines} unchanged lines
                  </button>
                </td>
              </tr>
            ) : (
              <Row key={keyOf(row)} row={row} />
            ),
          )}
        </tbody>
      </table>
      {more > 0 && (
        <button
          type="button"
          className="text-button diff-more"
          onClick={() => setLimit((now) => now + ROWS_AT_ONCE)}
        >
          {more > ROWS_AT_ONCE ? `${ROWS_AT_ONCE} more of ${more} lines` : `${more} more lines`}
        </button>
      )}
    </>
  );
});

const WIDE = ['Line before', 'Before', 'Line after', 'After'];
const NARROW = ['Line before', 'Line after', 'Text'];

type LineRow = Exclude<ShownRow, { kind: 'fold' }>;

function keyOf(row: LineRow): string {
  return row.kind === 'same' ? `${row.before}` : `${row.before?.number ?? ''}/${row.after?.number ?? ''}`;
}

function WideRow({ row }: { row: LineRow }): ReactNode {
  if (row.kind === 'same')
    return (
      <tr>
        <td className="diff-number">{row.before}</td>
        <td className="diff-text">{same(row)}</td>
        <td className="diff-number">{row.after}</td>
        <td className="diff-text">{same(row)}</td>
      </tr>
    );
  return (
    <tr>
      <td className="diff-number" data-change={row.before ? 'removed' : 'none'}>
        {row.before?.number}
      </td>
      <Changed line={row.before} change="removed" />
      <td className="diff-number" data-change={row.after ? 'added' : 'none'}>
        {row.after?.number}
      </td>
      <Changed line={row.after} change="added" />
    </tr>
  );
}

function NarrowRow({ row }: { row: LineRow }): ReactNode {
  if (row.kind === 'same')
    return (
      <tr>
        <td className="diff-number">{row.before}</td>
        <td className="diff-number">{row.after}</td>
        <td className="diff-text">{same(row)}</td>
      </tr>
    );
  const change = row.before ? 'removed' : 'added';
  return (
    <tr>
      <td className="diff-number" data-change={change}>
        {row.before?.number}
      </td>
      <td className="diff-number" data-change={change}>
        {row.after?.number}
      </td>
      <Changed line={row.before ?? row.after} change={change} />
    </tr>
  );
}

function same({ text, before }: Extract<ShownRow, { kind: 'same' }>): string {
  return shortened({ number: before, parts: [{ text, changed: false }] })[0]?.text ?? '';
}

function Changed({ line, change }: { line: DiffLine | null; change: 'added' | 'removed' }): ReactNode {
  if (!line) return <td className="diff-text" data-change="none" />;
  return (
    <td className="diff-text" data-change={change}>
      <span className="sr-only">{change === 'added' ? 'Added: ' : 'Removed: '}</span>
      {marked(line, change === 'added' ? 'ins' : 'del')}
    </td>
  );
}

/** Each changed part with its column, which names it. */
function marked(line: DiffLine, Mark: 'ins' | 'del'): ReactNode[] {
  let column = 0;
  return shortened(line).map(({ text, changed }) => {
    column += text.length;
    return changed ? <Mark key={column}>{text}</Mark> : text;
  });
}
