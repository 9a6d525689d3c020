/** Console, errors and refused requests of the generated page, told to the page outside. */
import type { ConsoleLevel, FrameReport } from '@openv0/react/preview-messages.js';
import { MAX_ENTRY_LENGTH } from '@openv0/react/preview-messages.js';

type Report = (message: FrameReport) => void;

const LEVELS: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];
/** One more than the page keeps, so that it sees that there was more. */
const MAX_SENT = MAX_ENTRY_LENGTH + 1;

export function relayConsole(report: Report): void {
  for (const level of LEVELS) {
    const own = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      report({ type: 'console', level, args: args.slice(0, 20).map(display), cut: false });
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
      message: event.message.slice(0, MAX_SENT),
      line: event.lineno || null,
      col: event.colno || null,
      stack: stack.slice(0, MAX_ENTRY_LENGTH),
      cut: false,
    });
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    report({ type: 'rejection', message: display(event.reason), cut: false });
  });
  addEventListener('securitypolicyviolation', (event) => {
    // What the second policy of the document refuses, the first one has refused already.
    if (!event.originalPolicy.includes('default-src')) return;
    report({ type: 'csp', directive: event.effectiveDirective, uri: event.blockedURI.slice(0, 500) });
  });
}

function display(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, MAX_SENT);
  if (value instanceof Error) return `${value.name}: ${value.message}`.slice(0, MAX_SENT);
  if (value instanceof Element) return `<${value.localName}${value.id ? ` id="${value.id}"` : ''}>`;
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, MAX_SENT);
  } catch {
    return String(value).slice(0, MAX_SENT);
  }
}
