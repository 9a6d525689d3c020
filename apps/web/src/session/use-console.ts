import type { PreviewEvent } from '@openv0/react/preview-host.js';
import { MAX_ENTRIES } from '@openv0/react/preview-messages.js';
import { useCallback, useState } from 'react';
import type { PageFault } from '@openv0/client/generation-client.js';

export interface ConsoleEntry {
  id: number;
  level: 'log' | 'warn' | 'error';
  text: string;
  /** It was longer, and ends here. */
  cut?: boolean;
  /** `script.js:12`; empty when it isn't known. */
  place: string;
  /** Of which the page was that said it; 0: of none. */
  revision: number;
  /** What can be asked to be mended. */
  fault?: PageFault;
}

/** How much of a page's own words is handed on. */
const MAX_FAULT = 2_000;

export interface ConsoleLog {
  entries: ConsoleEntry[];
  /** How many lines there were besides: too many, or too fast. */
  leftOut: number;
}

export interface PreviewConsole extends ConsoleLog {
  errors: number;
  take: (event: PreviewEvent) => void;
  clear: () => void;
}

const EMPTY: ConsoleLog = { entries: [], leftOut: 0 };

/** The console of the generated page: what its code says and where it fails. */
export function useConsole(): PreviewConsole {
  const [log, setLog] = useState(EMPTY);
  const take = useCallback((event: PreviewEvent) => setLog((before) => logged(before, event)), []);
  const clear = useCallback(() => setLog(EMPTY), []);
  const errors = log.entries.filter(({ level }) => level === 'error').length;
  return { ...log, errors, take, clear };
}

/** The console with what `event` says. An error stays for as long as there is another line to leave out. */
export function logged(log: ConsoleLog, event: PreviewEvent): ConsoleLog {
  if (event.type === 'dropped') return { ...log, leftOut: log.leftOut + event.count };
  const entry = entryOf(event);
  if (!entry) return log;
  const id = Math.max(0, ...log.entries.map((one) => one.id)) + 1;
  const entries = [...log.entries, { ...entry, id }];
  if (entries.length <= MAX_ENTRIES) return { ...log, entries };
  const oldest = entries.findIndex(({ level }) => level !== 'error');
  return { entries: entries.toSpliced(Math.max(0, oldest), 1), leftOut: log.leftOut + 1 };
}

function entryOf(event: PreviewEvent): Omit<ConsoleEntry, 'id'> | null {
  switch (event.type) {
    case 'console': {
      const { level: said, args, cut, revision } = event;
      const level = said === 'error' || said === 'warn' ? said : 'log';
      return { level, text: args.join(' '), cut, place: '', revision };
    }
    case 'error': {
      const { message, line, cut, revision } = event;
      const place = line === null ? '' : `script.js:${line}`;
      return { level: 'error', text: message, cut, place, revision, fault: faultOf(message, line) };
    }
    case 'rejection': {
      const { message, cut, revision } = event;
      const text = `Not handled: ${message}`;
      return { level: 'error', text, cut, place: '', revision, fault: faultOf(message, null) };
    }
    case 'kept': {
      const { revision, good } = event;
      const stays = good === revision ? 'the page stays as it was' : `revision ${good} stays in sight`;
      return { level: 'warn', text: `Revision ${revision} failed at once: ${stays}.`, place: '', revision };
    }
    case 'csp': {
      const { uri, directive: place, revision } = event;
      return { level: 'warn', text: `Not allowed in the preview: ${uri}`, place, revision };
    }
    case 'nav': {
      const { href, revision } = event;
      return { level: 'log', text: `A link was clicked and not followed: ${href}`, place: '', revision };
    }
    default:
      return null;
  }
}

export function faultOf(message: string, line: number | null): PageFault {
  const said = message.slice(0, MAX_FAULT).trim() || 'The script of the page failed.';
  return { message: said, file: 'js', ...(line !== null && line > 0 && { line }) };
}
