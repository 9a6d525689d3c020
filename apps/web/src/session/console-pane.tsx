import type { ReactNode } from 'react';
import type { PageFault } from '@openv0/client/generation-client.js';
import { Icon } from '../ui/icons.js';
import type { ConsoleEntry } from './use-console.js';

export interface ConsolePaneProps {
  entries: ConsoleEntry[];
  onClose: () => void;
  onClear: () => void;
  /** What mends an entry's fault; absent where nobody may ask for it. */
  renderFix?: ((fault: PageFault) => ReactNode) | undefined;
}

export function ConsolePane({ entries, onClose, onClear, renderFix }: ConsolePaneProps): ReactNode {
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
      {entries.length === 0 ? (
        <p className="empty">The page has said nothing.</p>
      ) : (
        <ol>
          {entries.map(({ id, level, text, place, fault }) => (
            <li key={id} data-level={level}>
              <Icon name={level === 'error' ? 'error' : level === 'warn' ? 'warn' : 'chevron'} size={13} />
              <code>{text}</code>
              <small>{place}</small>
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
