/** For tests: a run as a worker leaves it, written by hand: its events, its files, its plan, its record. */
import type { RunOutcome, SessionEvent } from '@openv0/contracts/events.js';
import { reduce } from '@openv0/contracts/session-state.js';
import type { GenerationPorts } from '../broker/ports.js';
import { eventMaker } from '../engine/event-maker.js';
import { readPosition } from '../runs/session-position.js';
import { runOf, withRun } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { planKey, siteKey } from '../sessions/site-keys.js';
import { tinyPlan } from './tiny-author.js';
import { VirtualClock } from './virtual-clock.js';

export interface WrittenRun {
  run?: number;
  prompt?: string;
  /** `running`: it has begun and written its pages, and is still at work. */
  outcome?: RunOutcome | 'running';
  /** How many pages it wrote. */
  pages?: number;
}

/** Says the newest revision. */
export async function writeRun(
  ports: GenerationPorts,
  store: SessionStore,
  sessionId: string,
  { run = 1, prompt = 'A bakery', outcome = 'completed', pages = 2 }: WrittenRun = {},
): Promise<number> {
  const { stores } = ports;
  const stored = await stores.checkpoints.get(sessionId);
  if (!stored) throw new Error('there is no such session');
  const writer = await ports.openWriter({ sessionId, checkpointSeq: stored.value.seq });
  let { state } = await readPosition(ports.reader, sessionId, stored.value, writer.head);
  const first = (state.preview?.revision ?? 0) + 1;
  await stores.sites.put(planKey(sessionId, run), { plan: tinyPlan(['hero']) });
  for (let revision = first; revision < first + pages; revision++) {
    const site = { revision, run, title: 'Levain & Fils', lang: 'fr', ...codeOf(revision) };
    await stores.sites.put(siteKey(sessionId, revision), site);
  }
  for (const event of events(sessionId, run, prompt, first, pages, outcome)) {
    await writer.append(event);
    state = reduce(state, event);
  }
  const checkpoint = { seq: writer.head, epoch: stored.value.epoch, state };
  await stores.checkpoints.put(sessionId, checkpoint);
  const record = await store.change(sessionId, (before) => withRun(before, run, { status: outcome }));
  const job = record && runOf(record, run)?.job;
  if (job != null && outcome !== 'running') await ports.jobs.remove(job);
  return first + pages - 1;
}

function codeOf(revision: number) {
  return { html: `<h1>Page ${revision}</h1>\n`, css: `h1 { order: ${revision}; }\n`, js: '' };
}

function events(
  sessionId: string,
  run: number,
  prompt: string,
  first: number,
  pages: number,
  outcome: RunOutcome | 'running',
): SessionEvent[] {
  const make = eventMaker(sessionId, new VirtualClock());
  const steps = ['plan', 'section-hero', 'check'].map((id) => ({ step_id: id, title: id, weight: 1 }));
  const told = { total_steps: steps.length, steps };
  const list = [
    make('session:message', { run, role: 'user', text: prompt }),
    make('generation:started', {
      project_id: 'project',
      estimated_time: null,
      run,
      prompt,
      engine: 'builtin',
      ...told,
    }),
    ...Array.from({ length: pages }, (_, i) => {
      const { html, css, js } = codeOf(first + i);
      return make('preview:updated', {
        step_id: 'section-hero',
        preview_url: `/preview/${sessionId}`,
        html_content: html,
        css_content: css,
        js_content: js,
        metadata: { revision: first + i, title: 'Levain & Fils', lang: 'fr' },
      });
    }),
  ];
  if (outcome === 'running') return list;
  const final_url = outcome === 'completed' ? `/preview/${sessionId}` : null;
  return [
    ...list,
    make('generation:completed', { run, status: outcome, total_time: 1, files_generated: 2, final_url }),
  ];
}
