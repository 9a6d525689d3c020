/** For tests: a run of the pipeline on an author and a clock of its own, and its events in short. */
import type { SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import type { Plan } from '../engine/author.js';
import { generate } from '../engine/pipeline.js';
import type { GenerateOptions } from '../engine/run-context.js';
import { TinyAuthor, type TinyAuthorOptions } from './tiny-author.js';
import { VirtualClock } from './virtual-clock.js';

export const SESSION = 'S'.repeat(22);

export interface Bench {
  options: GenerateOptions;
  author: TinyAuthor;
  kept: Plan[];
  abort: AbortController;
}

export function bench(author: TinyAuthorOptions = {}, change: Partial<GenerateOptions> = {}): Bench {
  const clock = new VirtualClock();
  const kept: Plan[] = [];
  const abort = new AbortController();
  const tiny = new TinyAuthor({ beforePiece: () => clock.sleep(30), ...author });
  const options: GenerateOptions = {
    facts: { session_id: SESSION, project_id: 'p', run: 1, prompt: 'A bakery', engine: 'builtin', seed: 1 },
    base: null,
    author: tiny,
    clock,
    nonce: () => 'N1',
    before: initialState(),
    keptPlan: null,
    keepPlan: async (plan) => void kept.push(plan),
    pastRun: null,
    signal: abort.signal,
    spent: () => {},
    ...change,
  };
  return { options, author: tiny, kept, abort };
}

export async function collect(options: GenerateOptions, limit = Infinity): Promise<SessionEvent[]> {
  const events: SessionEvent[] = [];
  for await (const event of generate(options)) {
    events.push(event);
    if (events.length >= limit) break;
  }
  return events;
}

export function fold(events: readonly SessionEvent[], from: SessionState = initialState()): SessionState {
  return events.reduce<SessionState>((state, event) => reduce(state, event), from);
}

/** `type step status`, without deltas and repeated `in_progress`. */
export function outline(events: readonly SessionEvent[]): string[] {
  const lines = events
    .filter((event) => event.type !== 'preview:delta')
    .map((event) => {
      if (event.type === 'generation:step') return `${event.data.step_id} ${event.data.status}`;
      if (event.type === 'generation:completed') return `end ${event.data.status}`;
      return 'step_id' in event.data ? `${event.type} ${event.data.step_id}` : event.type;
    });
  return lines.filter((line, i) => line !== lines[i - 1]);
}

export function stepOutline(id: string, ...between: string[]): string[] {
  return [`${id} in_progress`, ...between, `${id} completed`];
}

export const IDS = [
  'plan',
  'layout',
  'section-hero',
  'section-menu',
  'section-footer',
  'style',
  'script',
  'check',
];
export const WRITTEN = IDS.slice(1, -1).flatMap((id) => stepOutline(id, `preview:updated ${id}`));
export const PENDING = IDS.map((id) => `${id} pending`);
