import type { ReactNode } from 'react';
import type { PageFault } from '@openv0/client/generation-client.js';
import { Icon } from '../ui/icons.js';
import type { ConsoleEntry } from './use-console.js';

export interface ConsolePaneProps {
  entries: ConsoleEntry[];
  /** How many lines there were besides. */
  leftOut: number;
  /** A revision by its number and its step. */
  nameOf: (revision: number) => string;
  onClose: () => void;
  onClear: () => void;
  /** What mends an entry's fault; absent where nobody may ask for it. */
  renderFix?: ((fault: PageFault) => ReactNode) | undefined;
}

export function ConsolePane(props: ConsolePaneProps): ReactNode {
  const { entries, leftOut, nameOf, onClose, onClear, renderFix } = props;
  const revisions = [...new Set(entries.map(({ revision }) => revision))];
  const names = new Map(revisions.map((revision) => [revision, `revision ${nameOf(revision)}`]));
  return (
    <section className="console" aria-label="Console">
      <header>
        <h2>Console</h2>
        <span>{count(entries)}</span>
        <span className="spacer" />
        <button type="button" className="text-button" onClick={onClear} disabled={entries.length === 0}>
          Clear
        </button>
        <button type="button" className="icon-button" aria-label="Close the console" onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </header>
      {leftOut > 0 && (
        <p className="left-out">
          … {leftOut} {leftOut === 1 ? 'line' : 'lines'} left out
        </p>
      )}
      {entries.length === 0 ? (
        <p className="empty">The page has said nothing.</p>
      ) : (
        <ol>
          {entries.map(({ id, level, text, cut, place, revision, fault }) => (
            <li key={id} data-level={level}>
              <Icon name={level === 'error' ? 'error' : level === 'warn' ? 'warn' : 'chevron'} size={13} />
              <code>
                {text}
                {cut && ' … cut at 8 kB'}
              </code>
              <small>{[place, revision > 0 && names.get(revision)].filter(Boolean).join(' · ')}</small>
              {fault && renderFix?.(fault)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function count(entries: ConsoleEntry[]): string {
  const of = (level: string, word: string): string => {
    const found = entries.filter((entry) => entry.level === level).length;
    return found === 0 ? '' : `${found} ${word}${found === 1 ? '' : 's'}`;
  };
  return [of('error', 'error'), of('warn', 'warning')].filter(Boolean).join(', ');
}
