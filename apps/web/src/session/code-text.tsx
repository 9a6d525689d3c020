import type { SiteFile } from '@openv0/contracts/events.js';
import type { ReactNode } from 'react';
import { memo, useMemo } from 'react';
import { size } from '../data/format.js';
import type { Chunk } from './code-lines.js';
import { chunker, lineSplitter, SHOWN_OF_LINE } from './code-lines.js';
import type { CodePart } from './highlight.js';
import { CHUNK_LINES } from './highlighter.js';
import type { Painted } from './use-painted.js';
import { usePainted } from './use-painted.js';

/** The height of a line, in pixels: what is out of sight is as high as what is in it. */
export const ROW = 19;

/** The lines in sight, counted from the first of the file. */
export interface Sight {
  from: number;
  to: number;
}

export interface CodeTextProps {
  file: SiteFile;
  text: string;
  /** So many lines of the file stand before this text. */
  before: number;
  /** More is being written: the last line is not complete, and stays plain until it is. */
  grows: boolean;
  sight: Sight;
  /** What is on the page stays as it is. */
  paused: boolean;
}

/**
 * Every line is on the page, to be found, selected and copied as one text; only chunks in sight are laid out and have
 * their colours.
 */
export function CodeText({ file, text, before, grows, sight, paused }: CodeTextProps): ReactNode {
  const { lines, chunks } = useLines(text);
  const isPartial = grows && !text.endsWith('\n');
  const complete = useMemo(() => (isPartial ? lines.slice(0, -1) : lines), [lines, isPartial]);
  const chunkAt = (row: number): number => Math.floor((row - before) / CHUNK_LINES);
  const painted = usePainted({
    file,
    lines: complete,
    chunks,
    from: chunkAt(sight.from),
    to: chunkAt(sight.to),
    paused,
  });
  return (
    <pre className={grows ? 'code-now' : undefined}>
      {chunks.map((chunk, index) => {
        const number = before + index * CHUNK_LINES + 1;
        return (
          <ChunkOfCode
            key={number}
            chunk={chunk}
            painted={painted.get(index)}
            number={number}
            hasCaret={grows && index === chunks.length - 1}
          />
        );
      })}
    </pre>
  );
}

/** How many lines a text has. */
export function useLines(text: string): { lines: readonly string[]; chunks: readonly Chunk[] } {
  const split = useMemo(() => lineSplitter(), []);
  const cut = useMemo(() => chunker(), []);
  const lines = useMemo(() => split(text).all, [split, text]);
  const chunks = useMemo(() => cut(lines), [cut, lines]);
  return { lines, chunks };
}

interface ChunkProps {
  chunk: Chunk;
  painted: Painted | undefined;
  /** Of its first line. */
  number: number;
  hasCaret: boolean;
}

const ChunkOfCode = memo(function ChunkOfCode({ chunk, painted, number, hasCaret }: ChunkProps): ReactNode {
  return (
    <div className="code-chunk" style={{ height: chunk.length * ROW }}>
      <i aria-hidden="true">{numbers(number, chunk.length)}</i>
      <code>
        {painted ? chunk.map((line, at) => lineOf(line, at, painted)) : chunk.map(shown).join('\n')}
        {hasCaret && <b className="caret" />}
      </code>
    </div>
  );
});

function numbers(first: number, count: number): string {
  return Array.from({ length: count }, (_, at) => first + at).join('\n');
}

/** A line that has changed since it was highlighted is plain again. */
function lineOf(line: string, at: number, painted: Painted): ReactNode {
  const parts = painted.chunk[at] === line ? painted.lines[at] : undefined;
  return <Line key={at} text={line} parts={parts} isFirst={at === 0} />;
}

interface LineProps {
  text: string;
  parts: CodePart[] | undefined;
  isFirst: boolean;
}

const Line = memo(function Line({ text, parts, isFirst }: LineProps): ReactNode {
  const isWhole = parts !== undefined && text.length <= SHOWN_OF_LINE;
  return (
    <span>
      {isFirst ? '' : '\n'}
      {isWhole ? coloured(parts) : shown(text)}
    </span>
  );
});

/** Each part with its column, which names it. */
function coloured(parts: CodePart[]): ReactNode[] {
  let column = 0;
  return parts.map(({ text, kind }) => {
    column += text.length;
    if (kind === 'plain') return text;
    return (
      <span key={column} className={kind}>
        {text}
      </span>
    );
  });
}

/** A line's beginning, and how much more of it there is. */
function shown(line: string): string {
  if (line.length <= SHOWN_OF_LINE) return line;
  return `${line.slice(0, SHOWN_OF_LINE)} … ${size(line.length - SHOWN_OF_LINE)} more in this line`;
}
