import type { SiteFile } from '@openv0/contracts/events.js';
import { useEffect, useId, useRef, useState } from 'react';
import type { Chunk } from './code-lines.js';
import { sameStart } from './code-lines.js';
import type { CodePart } from './highlight.js';
import type { PaintedChunk, PaintRequest } from './highlighter.js';
import { CHUNK_LINES, Highlighter } from './highlighter.js';
import { WorkerLine } from './worker-line.js';

export interface Painted {
  /** The lines that were highlighted; where a line is another one by now, it is shown plain. */
  chunk: Chunk;
  lines: readonly CodePart[][];
}

let shared: WorkerLine<PaintRequest, PaintedChunk[]> | null = null;

/** One worker for all code on the page. */
function line(): WorkerLine<PaintRequest, PaintedChunk[]> {
  shared ??= new WorkerLine<PaintRequest, PaintedChunk[]>(
    () => new Worker(new URL('./highlight-worker.ts', import.meta.url), { type: 'module' }),
    async () => {
      const highlighter = new Highlighter();
      return (request) => highlighter.paint(request);
    },
  );
  return shared;
}

export interface PaintedOptions {
  file: SiteFile;
  lines: readonly string[];
  chunks: readonly Chunk[];
  /** The chunks in sight, and near it. */
  from: number;
  to: number;
  /** What is on the page stays as it is. */
  paused: boolean;
}

/** The colours of the chunks that have been in sight, each as soon as the worker has them. */
export function usePainted(options: PaintedOptions): ReadonlyMap<number, Painted> {
  const { file, lines, chunks, from, to, paused } = options;
  const name = useId();
  const [painted, setPainted] = useState<ReadonlyMap<number, Painted>>(new Map());
  const told = useRef<readonly string[]>([]);
  const asked = useRef(new Map<number, Chunk>());
  const [losses, setLosses] = useState(0);

  useEffect(() => {
    if (paused || losses > MAX_LOSSES) return;
    const same = sameStart(told.current, lines);
    const isNews = same < lines.length || same < told.current.length;
    // What a line opens may reach into all that follow it.
    if (isNews) forget(asked.current, Math.floor(same / CHUNK_LINES));
    const wanted = inSight(chunks, from, to).filter((index) => asked.current.get(index) !== chunks[index]);
    if (wanted.length === 0) return;
    for (const index of wanted) asked.current.set(index, chunks[index] ?? []);
    told.current = lines;
    line()
      .ask({ name, file, from: same, lines: lines.slice(same), chunks: wanted })
      .then(
        (answer) => setPainted((before) => withAnswer(before, answer, chunks)),
        () => {
          told.current = [];
          asked.current.clear();
          setLosses((count) => count + 1);
        },
      );
  }, [name, file, lines, chunks, from, to, paused, losses]);
  return painted;
}

/** Asked so often in vain, code stays plain. */
const MAX_LOSSES = 3;

function inSight(chunks: readonly Chunk[], from: number, to: number): number[] {
  const first = Math.max(0, from);
  const count = Math.min(chunks.length - 1, to) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

function forget(asked: Map<number, Chunk>, from: number): void {
  for (const index of asked.keys()) if (index >= from) asked.delete(index);
}

function withAnswer(
  before: ReadonlyMap<number, Painted>,
  answer: PaintedChunk[],
  chunks: readonly Chunk[],
): ReadonlyMap<number, Painted> {
  const after = new Map(before);
  for (const { chunk: index, lines } of answer) after.set(index, { chunk: chunks[index] ?? [], lines });
  return after;
}
