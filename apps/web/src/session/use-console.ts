import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { useCallback, useState } from 'react';
import type { PageFault } from '@openv0/client/generation-client.js';

export interface ConsoleEntry {
  id: number;
  level: 'log' | 'warn' | 'error';
  text: string;
  /** `script.js:12 · revision 9`; empty when it isn't known. */
  place: string;
  /** What can be asked to be mended. */
  fault?: PageFault;
}

/** How much of a page's own words is handed on. */
const MAX_FAULT = 2_000;

/** What is kept of the preview's console. */
const RING = 200;

export interface PreviewConsole {
  entries: ConsoleEntry[];
  errors: number;
  take: (event: PreviewEvent) => void;
  clear: () => void;
}

/** The console of the generated page: what its code says and where it fails. */
export function useConsole(revision: number): PreviewConsole {
  const [entries, setEntries] = useState<ConsoleEntry[]>([]);
  const take = useCallback(
    (event: PreviewEvent) => {
      const entry = entryOf(event, revision);
      if (!entry) return;
      setEntries((list) => [...list, { ...entry, id: (list.at(-1)?.id ?? 0) + 1 }].slice(-RING));
    },
    [revision],
  );
  const clear = useCallback(() => setEntries([]), []);
  return { entries, errors: entries.filter(({ level }) => level === 'error').length, take, clear };
}

function entryOf(event: PreviewEvent, revision: number): Omit<ConsoleEntry, 'id'> | null {
  switch (event.type) {
    case 'console': {
      const level = event.level === 'error' || event.level === 'warn' ? event.level : 'log';
      return { level, text: event.args.join(' '), place: '' };
    }
    case 'error': {
      const line = event.line === null ? '' : `script.js:${event.line} · `;
      const place = `${line}revision ${revision}`;
      return { level: 'error', text: event.message, place, fault: faultOf(event.message, event.line) };
    }
    case 'rejection':
      return {
        level: 'error',
        text: `Not handled: ${event.message}`,
        place: `revision ${revision}`,
        fault: faultOf(event.message, null),
      };
    case 'kept': {
      const text = `Revision ${event.revision} failed at once: revision ${event.good} stays in sight.`;
      return { level: 'warn', text, place: '' };
    }
    case 'csp':
      return { level: 'warn', text: `Not allowed in the preview: ${event.uri}`, place: event.directive };
    case 'nav':
      return { level: 'log', text: `A link was clicked and not followed: ${event.href}`, place: '' };
    default:
      return null;
  }
}

export function faultOf(message: string, line: number | null): PageFault {
  const said = message.slice(0, MAX_FAULT).trim() || 'The script of the page failed.';
  return { message: said, file: 'js', ...(line !== null && line > 0 && { line }) };
}
