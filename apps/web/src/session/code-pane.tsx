import type { SessionState } from '@openv0/contracts/session-state.js';
import { isActive } from '@openv0/contracts/session-state.js';
import type { SiteFile } from '@openv0/contracts/events.js';
import type { ReactNode, UIEvent } from 'react';
import { useLayoutEffect, useState } from 'react';
import { size } from '../data/format.js';
import { Icon } from '../ui/icons.js';
import type { Sight } from './code-text.js';
import { CodeText, ROW, useLines } from './code-text.js';
import { useFollow, useSelecting } from './use-follow.js';
import '../styles/code.css';

export interface CodePaneProps {
  state: SessionState;
  file: SiteFile;
  /** The line that the page's script fails on. */
  fails: number | undefined;
  sought: Sought | null;
}

/** A line that is brought into sight, once for each such object. */
export interface Sought {
  line: number;
}

/** The code as it is written. Follows its end until the reader scrolls; not read out letter by letter. */
export default function CodePane(props: CodePaneProps): ReactNode {
  return <FileCode key={props.file} {...props} />;
}

/** So many lines beyond those in sight get their colours too: scrolling meets none without. */
const AHEAD = 64;

function FileCode({ state, file, fails, sought }: CodePaneProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const newest = { written: state.preview?.[file] ?? '', draft: state.draft?.[file] ?? '' };
  const [held, setHeld] = useState<typeof newest | null>(null);
  const isGrowing = isActive(state);
  const { scroller, following, follow } = useFollow(isGrowing && held === null);
  useSelecting(scroller, (is) => setHeld((before) => (is ? (before ?? newest) : null)));
  const { written, draft } = held ?? newest;
  const { lines } = useLines(written);
  const { sight, onScroll } = useSight();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !sought) return;
    element.scrollTo({ top: sought.line * ROW - element.clientHeight / 2 });
    element.focus({ preventScroll: true });
  }, [scroller, sought]);
  const bytes = newest.written.length + newest.draft.length;
  const name = file.toUpperCase();
  const goOn = (): void => {
    if (held) getSelection()?.removeAllRanges();
    follow();
  };
  const copy = async (): Promise<void> => setCopied(await toClipboard(newest.written + newest.draft));
  return (
    <div className="sheet code-sheet" role="tabpanel" aria-label={`${name} of the page`}>
      <header>
        {isGrowing ? (
          <button
            type="button"
            className="text-button"
            aria-pressed={following && held === null}
            onClick={goOn}
          >
            <Icon name="follow" size={14} />
            {following && held === null ? 'Following' : 'Follow'}
          </button>
        ) : (
          <span>{counted(lines.length)}</span>
        )}
        {held && isGrowing && <span className="code-held">Held while text is selected</span>}
        <span className="spacer" />
        <span>{size(bytes)}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={`Copy the ${name}`}
          onClick={() => void copy()}
          onBlur={() => setCopied(false)}
        >
          <Icon name={copied ? 'check' : 'copy'} size={15} />
        </button>
        <span className="sr-only" role="status">
          {copied ? 'Copied.' : summary(state, name, lines.length)}
        </span>
      </header>
      <div
        className="code"
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label="Code"
        aria-live="off"
      >
        {fails !== undefined && fails <= lines.length && (
          <mark style={{ top: (fails - 1) * ROW }} aria-hidden="true" />
        )}
        {bytes === 0 && <p className="empty">No {name} has been written yet.</p>}
        <CodeText file={file} text={written} before={0} grows={false} sight={sight} paused={held !== null} />
        {draft !== '' && (
          <CodeText
            file={file}
            text={draft}
            before={lines.length}
            grows
            sight={sight}
            paused={held !== null}
          />
        )}
      </div>
    </div>
  );
}

/** Which lines are in sight; a new answer only when that is another chunk's worth. */
function useSight() {
  const [sight, setSight] = useState<Sight>({ from: 0, to: 2 * AHEAD });
  const look = ({ scrollTop, clientHeight }: Element): void => {
    const first = Math.floor(scrollTop / ROW / AHEAD) * AHEAD;
    const to = first + Math.ceil(clientHeight / ROW / AHEAD) * AHEAD + 2 * AHEAD;
    setSight((before) =>
      before.to === to && before.from === first - AHEAD ? before : { from: first - AHEAD, to },
    );
  };
  return { sight, onScroll: (event: UIEvent<HTMLDivElement>) => look(event.currentTarget) };
}

/** Said once for each revision, whatever is written in between. */
function summary({ preview }: SessionState, name: string, lines: number): string {
  return preview ? `${name} of revision ${preview.revision}: ${counted(lines)}.` : '';
}

function counted(lines: number): string {
  return `${lines} line${lines === 1 ? '' : 's'}`;
}

/** A browser may refuse; the text stays to be selected by hand. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
