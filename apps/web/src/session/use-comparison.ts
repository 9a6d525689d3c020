import type { SiteFile } from '@openv0/contracts/events.js';
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { generation } from '../data/generation.js';
import { tokenOf } from '../data/storage.js';
import type { TextDiff } from './diff-lines.js';
import type { Code, CompareQuestion } from './diff-files.js';
import type { Pair } from './revisions.js';
import { entryOf } from './revisions.js';
import { WorkerLine } from './worker-line.js';

export interface Comparison extends Pair {
  files: Record<SiteFile, TextDiff>;
}

type Line = WorkerLine<CompareQuestion, Comparison['files']>;

const NOTHING: Code = { html: '', css: '', js: '' };
let shared: Line | null = null;

function line(): Line {
  shared ??= new WorkerLine(
    () => new Worker(new URL('./diff-worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./diff-files.js')).diffFiles,
  );
  return shared;
}

/** What changed between two revisions; the comparison before it stays until the next is there. A new `pair` asks anew. */
export function useComparison(session: SessionContext['session'], pair: Pair) {
  const [shown, setShown] = useState<Comparison | null>(null);
  const [failed, setFailed] = useState<{ pair: Pair; words: string } | null>(null);
  const { client, session_id: id } = session;
  const codeOf = useMemo(() => codeReader(client, id), [client, id]);

  useEffect(() => {
    let isWanted = true;
    const compare = async (): Promise<void> => {
      const [before, after] = await Promise.all([codeOf(pair.from), codeOf(pair.to)]);
      const files = await line().ask({ before, after });
      if (isWanted) startTransition(() => setShown({ ...pair, files }));
    };
    // Asked once more in the page itself where the worker was lost.
    compare()
      .catch(compare)
      .catch((error: Error) => isWanted && setFailed({ pair, words: error.message }));
    return () => void (isWanted = false);
  }, [codeOf, pair]);
  return { shown, problem: failed?.pair === pair ? failed.words : null };
}

type Client = SessionContext['session']['client'];

/** Reads revisions' code: what this window has seen itself, else what the server keeps. Rejects with words for people. */
function codeReader(client: Client, id: string): (revision: number) => Promise<Code> {
  const kept = new Map<number, Code>();
  return async (revision) => {
    const known = revision === 0 ? NOTHING : (kept.get(revision) ?? seen(client, revision));
    if (known) return known;
    const answer = await generation.session(id, tokenOf(id)).revision(revision);
    if (!answer.ok) throw new Error(answer.error.message);
    kept.set(revision, answer.value);
    return answer.value;
  };
}

function seen(client: Client, revision: number): Code | null {
  const { preview } = client.getSnapshot().state;
  if (preview?.revision === revision) return preview;
  const entry = preview && entryOf(client.history(), preview.revision, revision);
  const then = entry ? client.stateAt(entry.seq).preview : null;
  return then?.revision === revision ? then : null;
}
