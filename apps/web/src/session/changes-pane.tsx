import type { SiteFile } from '@openv0/contracts/events.js';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { SessionContext } from '../pages/session-page.js';
import { DiffTable } from './diff-table.js';
import type { TextDiff } from './diff-lines.js';
import type { Pair } from './revisions.js';
import { entryOf, pairOnView, revisionName } from './revisions.js';
import type { Comparison } from './use-comparison.js';
import { useComparison } from './use-comparison.js';
import '../styles/changes.css';

const FILES: readonly SiteFile[] = ['html', 'css', 'js'];
/** From this width on the text before has room beside the text after, in pixels. */
const WIDE = 820;

export type ChangesPaneProps = Pick<SessionContext, 'session' | 'replay'>;

/** What changed between two revisions of the page. */
export default function ChangesPane({ session, replay }: ChangesPaneProps): ReactNode {
  const newest = session.state.preview?.revision ?? 0;
  const onView = replay.seq === null ? null : (replay.state.preview?.revision ?? 0);
  return (
    <div className="sheet changes-sheet" role="tabpanel" aria-label="Changes of the page">
      {newest === 0 ? (
        <p className="empty">Nothing has been drawn yet, so nothing has changed.</p>
      ) : (
        // Another moment on view is another question; a revision that comes meanwhile is only offered.
        <Changes key={onView} session={session} newest={newest} onView={onView} />
      )}
    </div>
  );
}

interface ChangesProps {
  session: ChangesPaneProps['session'];
  newest: number;
  onView: number | null;
}

function Changes({ session, newest, onView }: ChangesProps): ReactNode {
  const [pair, setPair] = useState<Pair>(() => pairOnView(newest, onView));
  const { shown, problem } = useComparison(session, pair);
  return (
    <>
      <header>
        <PairFields session={session} newest={newest} pair={pair} onPair={setPair} />
        {pair.to < newest && (
          <button type="button" className="text-button" onClick={() => setPair(pairOnView(newest, onView))}>
            Newest: {newest}
          </button>
        )}
        <span className="spacer" />
        {shown && <Totals comparison={shown} />}
      </header>
      {problem !== null ? (
        <div className="changes-problem" role="alert">
          <p>It could not be compared: {problem}</p>
          <button type="button" className="button plain small" onClick={() => setPair({ ...pair })}>
            Try again
          </button>
        </div>
      ) : (
        shown && <Files comparison={shown} isOld={shown.from !== pair.from || shown.to !== pair.to} />
      )}
    </>
  );
}

interface PairFieldsProps {
  session: ChangesProps['session'];
  newest: number;
  pair: Pair;
  onPair: (pair: Pair) => void;
}

/** Which revision, and with which it is compared. */
function PairFields({ session, newest, pair, onPair }: PairFieldsProps): ReactNode {
  const history = session.client.history();
  const names = Array.from({ length: newest + 1 }, (_, revision) =>
    revisionName(revision, session.state, entryOf(history, newest, revision)?.step_id),
  );
  const options = (least: number): ReactNode =>
    names
      .map((name, revision) => (
        <option key={name} value={revision}>
          {name}
        </option>
      ))
      .slice(least)
      .toReversed();
  return (
    <span className="changes-pair">
      <select
        aria-label="Compare revision"
        value={pair.from}
        onChange={(event) => onPair({ ...pair, from: Number(event.target.value) })}
      >
        {options(0)}
      </select>
      <span aria-hidden="true">→</span>
      <select
        aria-label="with revision"
        value={pair.to}
        onChange={(event) => onPair({ ...pair, to: Number(event.target.value) })}
      >
        {options(1)}
      </select>
    </span>
  );
}

function Totals({ comparison: { from, to, files } }: { comparison: Comparison }): ReactNode {
  const sum = (side: 'added' | 'removed'): number => FILES.reduce((all, file) => all + files[file][side], 0);
  const [added, removed] = [sum('added'), sum('removed')];
  return (
    <span className="changes-total">
      <Counts added={added} removed={removed} />
      <span className="sr-only" role="status">
        {`Between revision ${from} and revision ${to}: ${added} lines added, ${removed} removed.`}
      </span>
    </span>
  );
}

function Counts({ added, removed }: Pick<TextDiff, 'added' | 'removed'>): ReactNode {
  if (added + removed === 0) return <span className="changes-none">no change</span>;
  return (
    <span className="changes-counts">
      <span className="sr-only">{`${added} added, ${removed} removed`}</span>
      <b data-change="added" aria-hidden="true">
        +{added}
      </b>
      <b data-change="removed" aria-hidden="true">
        −{removed}
      </b>
    </span>
  );
}

function Files({ comparison, isOld }: { comparison: Comparison; isOld: boolean }): ReactNode {
  const { box, isWide } = useRoom();
  const { from, to, files } = comparison;
  return (
    <div
      className="changes"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Changed lines"
      aria-busy={isOld}
      data-old={isOld || undefined}
    >
      {FILES.map((file) => (
        <section key={file} aria-label={file.toUpperCase()}>
          <h3>
            {file.toUpperCase()} <Counts {...files[file]} />
          </h3>
          {files[file].added + files[file].removed > 0 && (
            <DiffTable
              // Another comparison begins folded.
              key={`${from} ${to}`}
              caption={`${file.toUpperCase()}, from revision ${from} to revision ${to}`}
              diff={files[file]}
              sideBySide={isWide}
            />
          )}
        </section>
      ))}
    </div>
  );
}

/** Whether there is room for two texts. Known before anything is painted. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => setWide(element.clientWidth >= WIDE);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return { box, isWide };
}
