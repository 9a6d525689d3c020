import type { SessionState } from '@openv0/contracts/session-state.js';
import type { SiteFile } from '@openv0/contracts/events.js';
import type { ReactNode, UIEvent } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { size } from '../data/format.js';
import { Icon } from '../ui/icons.js';
import { highlight } from './highlight.js';

export interface CodePaneProps {
  state: SessionState;
  file: SiteFile;
}

/** This near to the end counts as the end, in pixels. */
const AT_END = 24;

/** The code as it is written. Follows its end until the reader scrolls; not read out letter by letter. */
export default function CodePane({ state, file }: CodePaneProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);
  const written = state.preview?.[file] ?? '';
  const draft = state.draft?.[file] ?? '';
  const done = useMemo(() => lines(written, file), [written, file]);
  const now = useMemo(() => (draft === '' ? [] : lines(draft, file)), [draft, file]);
  const bytes = written.length + draft.length;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (following && element) element.scrollTop = element.scrollHeight;
  });

  const onScroll = (event: UIEvent<HTMLDivElement>): void => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
    setFollowing(scrollHeight - scrollTop - clientHeight < AT_END);
  };
  return (
    <div className="sheet code-sheet" role="tabpanel" aria-label={`${file.toUpperCase()} of the page`}>
      <header>
        <button
          type="button"
          className="text-button"
          aria-pressed={following}
          onClick={() => setFollowing(true)}
        >
          <Icon name="follow" size={14} />
          {following ? 'Following' : 'Follow'}
        </button>
        <span className="spacer" />
        <span>{size(bytes)}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={`Copy the ${file.toUpperCase()}`}
          onClick={() => void copy(written + draft)}
        >
          <Icon name="copy" size={15} />
        </button>
      </header>
      {bytes === 0 ? (
        <p className="empty">No {file.toUpperCase()} has been written yet.</p>
      ) : (
        <div className="code" ref={scroller} onScroll={onScroll} tabIndex={0} role="region" aria-label="Code">
          <pre>
            {done.map((line) => (
              <Line key={line.number} {...line} />
            ))}
          </pre>
          {now.length > 0 && (
            <pre className="code-now">
              {now.map((line) => (
                <Line
                  key={line.number}
                  {...line}
                  number={done.length + line.number}
                  isLast={line === now.at(-1)}
                />
              ))}
            </pre>
          )}
        </div>
      )}
    </div>
  );
}

/** A browser may refuse; the text stays to be selected by hand. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard?.writeText(text).catch(() => undefined);
}

interface CodeLine {
  /** From 1. */
  number: number;
  parts: (ReturnType<typeof highlight>[number] & { at: number })[];
}

function lines(code: string, file: SiteFile): CodeLine[] {
  return code
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, parts: placed(highlight(line, file)) }));
}

/** Each part with its column, which names it. */
function placed(parts: ReturnType<typeof highlight>): CodeLine['parts'] {
  let column = 0;
  return parts.map((part) => {
    const at = column;
    column += part.text.length;
    return { ...part, at };
  });
}

function Line({ number, parts, isLast }: CodeLine & { isLast?: boolean }): ReactNode {
  return (
    <code>
      <i aria-hidden="true">{number}</i>
      {parts.map(({ text, kind, at }) => (
        <span key={at} className={kind}>
          {text}
        </span>
      ))}
      {isLast && <b className="caret" />}
      {'\n'}
    </code>
  );
}
