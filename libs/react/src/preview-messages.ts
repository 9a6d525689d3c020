/**
 * What the page and the sandboxed preview say to each other. A closed union both ways: anything else is dropped. The
 * frame asks for its line with the mount's random key; from then on all goes through a port that generated code never
 * holds. What comes from the frame tells of untrusted code all the same: display text, never authority.
 */

/** A section that the plan names and nobody has written yet. */
export interface PlannedSection {
  id: string;
  title: string;
  /** `hero`, `menu`, ...: which construction lines to draw. */
  kind?: string;
  brief?: string;
}

/** The text of the step at work, as far as it has come. */
export interface DraftText {
  id: string;
  title: string;
  html: string;
  css: string;
}

export interface Scroll {
  x: number;
  y: number;
}

export type FrameRequest =
  /** The whole page. `live` runs `js`, once per frame; `draft` never does. */
  | {
      type: 'render';
      revision: number;
      html: string;
      css: string;
      js: string;
      mode: 'draft' | 'live';
      scroll: Scroll | null;
    }
  /** What is being written and what is still planned: drawn over and under the page, no part of it. */
  | {
      type: 'sketch';
      draft: DraftText | null;
      planned: PlannedSection[];
      theme: 'light' | 'dark';
      /** Screen pixels per frame pixel: lines and labels keep their size on screen. */
      zoom: number;
      /** Keep the last written character in sight, until the reader scrolls. */
      follow: boolean;
    }
  | { type: 'css'; css: string }
  | { type: 'label_font'; data: ArrayBuffer }
  | { type: 'scroll_to'; scroll: Scroll }
  | { type: 'ping'; at: number };

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'debug';

export type FrameReport =
  | { type: 'ready' }
  | { type: 'rendered'; revision: number; ms: number; height: number }
  /** The script threw before it came to its end, or isn't one: what the error was is told by itself. */
  | { type: 'failed' }
  /** `draft`: the preview followed the caret; `reader`: somebody scrolled. */
  | { type: 'scroll'; scroll: Scroll; by: 'reader' | 'draft' }
  /** `cut`: it was longer than an entry may be. */
  | { type: 'console'; level: ConsoleLevel; args: string[]; cut: boolean }
  | { type: 'error'; message: string; line: number | null; col: number | null; stack: string; cut: boolean }
  | { type: 'rejection'; message: string; cut: boolean }
  /** So many entries came too fast to be told. */
  | { type: 'dropped'; count: number }
  | { type: 'csp'; directive: string; uri: string }
  | { type: 'nav'; href: string }
  /** The reader has clicked in the frame, or pressed a key there. */
  | { type: 'touched' }
  | { type: 'pong'; at: number };

/** A message with its mount's key: what the two say before they have a line. */
export type Keyed<T> = T & { key: string };

/** The longest console entry, in UTF-16 code units: the frame sends one more at most, the page cuts there. */
export const MAX_ENTRY_LENGTH = 8_192;
/** What a console keeps, and so the most that is worth telling in a second. */
export const MAX_ENTRIES = 200;
const MAX_ARGS = 20;
const LEVELS: ReadonlySet<string> = new Set(['log', 'info', 'warn', 'error', 'debug']);

/** Reads what a frame sent. Null for anything that isn't exactly one of ours. */
export function parseReport(data: unknown): FrameReport | null {
  if (!isRecord(data)) return null;
  switch (data.type) {
    case 'ready':
    case 'touched':
    case 'failed':
      return { type: data.type };
    case 'rendered':
      return isNumber(data.revision) && isNumber(data.ms) && isNumber(data.height)
        ? { type: 'rendered', revision: data.revision, ms: data.ms, height: data.height }
        : null;
    case 'scroll':
      return isScroll(data.scroll)
        ? {
            type: 'scroll',
            scroll: { x: data.scroll.x, y: data.scroll.y },
            by: data.by === 'draft' ? 'draft' : 'reader',
          }
        : null;
    case 'console':
      return parseConsole(data);
    case 'error':
      return {
        type: 'error',
        message: text(data.message),
        line: position(data.line),
        col: position(data.col),
        stack: text(data.stack),
        cut: isLong(data.message),
      };
    case 'rejection':
      return { type: 'rejection', message: text(data.message), cut: isLong(data.message) };
    case 'dropped':
      return isNumber(data.count) && data.count > 0
        ? { type: 'dropped', count: Math.trunc(data.count) }
        : null;
    case 'csp':
      return { type: 'csp', directive: text(data.directive), uri: text(data.uri) };
    case 'nav':
      return { type: 'nav', href: text(data.href) };
    case 'pong':
      return isNumber(data.at) ? { type: 'pong', at: data.at } : null;
    default:
      return null;
  }
}

function parseConsole(data: Record<string, unknown>): FrameReport | null {
  const { level, args } = data;
  if (typeof level !== 'string' || !LEVELS.has(level) || !Array.isArray(args)) return null;
  const said = args.slice(0, MAX_ARGS).map((arg) => (typeof arg === 'string' ? arg : ''));
  // As many characters in all as an entry may have.
  let room = MAX_ENTRY_LENGTH;
  const shown = said.map((arg) => {
    const part = arg.slice(0, room);
    room -= part.length;
    return part;
  });
  const cut = said.some((arg, index) => arg !== shown[index]);
  return { type: 'console', level: level as ConsoleLevel, args: shown, cut };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_ENTRY_LENGTH) : '';
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_ENTRY_LENGTH;
}

function position(value: unknown): number | null {
  return isNumber(value) && value > 0 ? Math.trunc(value) : null;
}

function isScroll(value: unknown): value is Scroll {
  return isRecord(value) && isNumber(value.x) && isNumber(value.y);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
