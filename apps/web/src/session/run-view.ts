/** What the rail says about a run, from the session's state and the time. Pure. */
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import { clock, duration, timeLeft } from '../data/format.js';

/** Without any event for this long a running step is a stall worth a card, in seconds. */
export const STALL_SECONDS = 15;

export interface RunSummary {
  percent: number;
  /** "about 30 s left", "stopped at the script", "done in 0:24". */
  headline: string;
  /** "0:26 elapsed · estimate from past runs". */
  detail: string;
  current: StepState | null;
  /** From 1; 0 before the first step. */
  position: number;
  total: number;
}

/** `now` in milliseconds since 1970, on the server's clock; `stalled`: no event for a while, so no promise. */
export function summarize(state: SessionState, now: number, stalled = false): RunSummary {
  const current = state.steps.find((step) => step.status === 'in_progress') ?? null;
  const done = state.steps.filter((step) => step.status === 'completed').length;
  return {
    percent: Math.floor(state.progress),
    headline: headline(state, current, stalled),
    detail: detail(state, now, done),
    current,
    position: current ? state.steps.indexOf(current) + 1 : done,
    total: state.total_steps,
  };
}

function headline(state: SessionState, current: StepState | null, stalled: boolean): string {
  switch (state.status) {
    case 'created':
    case 'queued':
      return 'waiting for its turn';
    case 'running':
      if (stalled) return 'still working';
      return state.estimated_remaining === null ? 'no estimate yet' : timeLeft(state.estimated_remaining);
    case 'completed':
      return `done in ${duration(state.total_time ?? 0)}`;
    case 'cancelled':
      return 'stopped by you';
    case 'failed':
      return `stopped at ${failedStep(state)?.title ?? current?.title ?? 'the start'}`;
  }
}

function detail(state: SessionState, now: number, done: number): string {
  const seconds = elapsed(state, now);
  if (seconds === null) return '';
  if (state.status === 'completed') return `${done} steps`;
  const guess = state.status === 'running' && done < 2 && state.estimated_remaining !== null;
  return `${clock(seconds)} elapsed${guess ? ' · estimate from past runs' : ''}`;
}

/** Seconds since the run began, or how long it took; null before. */
export function elapsed(state: SessionState, now: number): number | null {
  if (state.started_at === null) return null;
  if (state.total_time !== null && state.status !== 'running') return state.total_time;
  return Math.max(0, (now - Date.parse(state.started_at)) / 1_000);
}

export function failedStep(state: SessionState): StepState | null {
  return state.steps.find((step) => step.status === 'failed') ?? null;
}

/** "8.7 s": how long a step took, or takes until now; empty before it begins. */
export function stepTime(step: StepState, now: number): string {
  if (step.started_at === null) return '';
  const end = step.ended_at === null ? now : Date.parse(step.ended_at);
  return duration((end - Date.parse(step.started_at)) / 1_000);
}

/** The share of the current step that is done, 0 to 1, from the run's progress and the steps' weights. */
export function stepFraction(state: SessionState, step: StepState): number {
  const total = state.steps.reduce((sum, { weight }) => sum + weight, 0);
  const before = state.steps.slice(0, state.steps.indexOf(step)).reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0 || step.weight <= 0) return 0;
  const done = (state.progress / 100) * total - before;
  return Math.min(1, Math.max(0, done / step.weight));
}

/** The last line of code that the step at work wrote, and what of it is markup. */
export function lastLine(state: SessionState): { markup: string; text: string } | null {
  const { draft } = state;
  if (!draft) return null;
  const written = draft.js || draft.css || draft.html;
  const line = written.trimEnd().split('\n').at(-1)?.trim() ?? '';
  if (line === '') return null;
  const end = draft.js || draft.css ? line.indexOf(':') : line.lastIndexOf('>');
  const open = line.lastIndexOf('<') > end;
  if (end < 0 || open)
    return { markup: draft.js ? '' : line.slice(-44), text: draft.js ? line.slice(-44) : '' };
  return shorten(line.slice(0, end + 1), line.slice(end + 1));
}

const LINE_LENGTH = 44;

function shorten(markup: string, text: string): { markup: string; text: string } {
  const room = Math.max(0, LINE_LENGTH - text.length);
  const tag = markup.lastIndexOf('<') >= 0 ? markup.slice(markup.lastIndexOf('<')) : markup;
  return { markup: tag.length <= room ? tag : tag.slice(tag.length - room), text: text.slice(-LINE_LENGTH) };
}

/** The site's name: its own brand or heading once there is one, else the prompt's first words. */
export function pageTitle(state: SessionState): string {
  const html = state.preview?.html ?? '';
  const brand =
    /<(\w+)[^>]*\b(?:class|id)="[^"]*\b(?:brand|logo|wordmark|site-name)\b[^"]*"[^>]*>([\s\S]*?)<\/\1>/i.exec(
      html,
    );
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html);
  const named = plainText(brand?.[2] ?? '') || plainText(heading?.[1] ?? '');
  return named === '' ? promptTitle(state.messages[0]?.text ?? state.prompt) : clip(named, 40);
}

export function promptTitle(prompt: string): string {
  return clip(prompt.trim().split(/[.\n,;:!?]/)[0] ?? '', 40);
}

function plainText(html: string): string {
  const text = html
    .replaceAll(/<svg[\s\S]*?<\/svg>/gi, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&(shy|zwj);/g, '')
    .replaceAll(/&(nbsp|thinsp|ensp);/g, ' ')
    .replaceAll(/&(rsquo|#39|apos);/g, '’')
    .replaceAll('&eacute;', 'é');
  return text.replaceAll(/\s+/g, ' ').trim();
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
