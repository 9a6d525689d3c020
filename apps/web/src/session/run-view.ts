/** What the page says about a run beside its steps. Pure. */
import type { ErrorState, RunState, SessionState, StepState } from '@openv0/contracts/session-state.js';

import { duration } from '@openv0/react/progress-text.js';

/** Seconds since the run began, or how long it took; null before. `now` in milliseconds, on the server's clock. */
export function elapsed(state: SessionState, now: number): number | null {
  if (state.started_at === null) return null;
  if (state.total_time !== null && state.status !== 'running') return state.total_time;
  return Math.max(0, (now - Date.parse(state.started_at)) / 1_000);
}

export function failedStep(state: SessionState): StepState | null {
  return state.steps.find((step) => step.status === 'failed') ?? null;
}

/** Where a run that didn't come to its end is taken up again; null: at its beginning. */
export function stepToGoOnFrom(state: SessionState): StepState | null {
  // A run that was stopped before it began has no steps: those on view are the run's before it.
  if (!state.runs.some(({ run }) => run === state.run)) return null;
  return failedStep(state) ?? state.steps.find((step) => step.status !== 'completed') ?? null;
}

/** The last fault of the page that this run left in it, or left out because of it. */
export function faultOf(state: SessionState): ErrorState | null {
  return state.errors.findLast(({ run, source }) => run === state.run && source === 'preview') ?? null;
}

/** What an earlier run came to. */
export function pastWords(run: RunState, isFirst: boolean): string {
  if (run.status === 'failed') return 'Stopped by an error';
  if (run.status === 'cancelled') return 'Stopped';
  if (!isFirst && run.revision === null) return 'Nothing changed';
  const time = run.total_time === null ? '' : ` · ${duration(run.total_time * 1_000)}`;
  return `Version ${run.run} · ${run.total_steps} steps${time}`;
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
