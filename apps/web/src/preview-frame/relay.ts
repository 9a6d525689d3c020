/** Console, errors and refused requests of the generated page, told to the page outside. */
import type { ConsoleLevel, FrameReport } from '@openv0/react/preview-messages.js';
import { MAX_ENTRY_LENGTH } from '@openv0/react/preview-messages.js';
import { own } from './own.js';

type Report = (message: FrameReport) => void;

const LEVELS: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
/** A script that logs in a loop must not drown the page: this many messages a second, the rest is dropped. */
const PER_SECOND = 50;
const DROPPED = `More than ${PER_SECOND} messages in a second: the rest is left out.`;

export function relayConsole(report: Report): void {
  for (const level of LEVELS) {
    const own = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      report({ type: 'console', level, args: args.slice(0, 20).map(display) });
      // A generated page's errors belong in its console here, not in that of the page around it.
      if (level !== 'error') own(...args);
    };
  }
}

export function relayErrors(report: Report): void {
  addEventListener('error', (event) => {
    event.preventDefault();
    const stack = event.error instanceof Error ? (event.error.stack ?? '') : '';
    report({
      type: 'error',
      message: event.message.slice(0, MAX_ENTRY_LENGTH),
      line: event.lineno || null,
      col: event.colno || null,
      stack: stack.slice(0, MAX_ENTRY_LENGTH),
    });
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    report({ type: 'rejection', message: display(event.reason) });
  });
  addEventListener('securitypolicyviolation', (event) => {
    // What the second policy of the document refuses, the first one has refused already.
    if (!event.originalPolicy.includes('default-src')) return;
    report({ type: 'csp', directive: event.effectiveDirective, uri: event.blockedURI.slice(0, 500) });
  });
}

/** What is too much in a second is dropped, and one entry says so. */
export function limit(report: Report): Report {
  let begun = 0;
  let sent = 0;
  return (message) => {
    const now = own.now();
    if (now - begun >= 1_000) {
      begun = now;
      sent = 0;
    }
    sent += 1;
    if (sent <= PER_SECOND) report(message);
    else if (sent === PER_SECOND + 1) report({ type: 'console', level: 'warn', args: [DROPPED] });
  };
}

function display(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, MAX_ENTRY_LENGTH);
  if (value instanceof Error) return `${value.name}: ${value.message}`.slice(0, MAX_ENTRY_LENGTH);
  if (value instanceof Element) return `<${value.localName}${value.id ? ` id="${value.id}"` : ''}>`;
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, MAX_ENTRY_LENGTH);
  } catch {
    return String(value).slice(0, MAX_ENTRY_LENGTH);
  }
}
