/** For tests: an engine outside, which says what the protocol wants of it, or what a test would rather have it say. */
import type { IngestAnswer } from '@openv0/contracts/ingest.js';
import { OutsideRuns } from '../ingest/outside-runs.js';
import { readRequest } from '../ingest/read-request.js';
import { withRun } from '../sessions/session-record.js';
import { MemoryPorts, sessionRecord } from './memory-ports.js';
import { VirtualClock } from './virtual-clock.js';

export interface Said {
  type: string;
  data: Record<string, unknown>;
}

const TIME = '2026-01-01T00:00:00.000Z';

/** The events of a good run with these sections, as its engine sends them. */
export function goodRun(
  sessionId: string,
  more: { run?: number; prompt?: string; revision?: number } = {},
): Said[] {
  const { run = 1, prompt = 'A bakery', revision = 0 } = more;
  const base = { session_id: sessionId, timestamp: TIME };
  const steps = ['hero', 'menu'].map((id) => ({ step_id: id, title: id, weight: 1 }));
  const step = (id: string, status: string, progress: number): Said => ({
    type: 'generation:step',
    data: {
      ...base,
      step_id: id,
      step_number: steps.findIndex((step) => step.step_id === id) + 1,
      total_steps: steps.length,
      status,
      progress,
      message: `${id} ${status}`,
      estimated_remaining: null,
    },
  });
  const write = (id: string, number: number): Said[] => {
    const html = `<section id="${id}"><h2>${id}</h2></section>`;
    const delta = { ...base, step_id: id, revision: revision + number, file: 'html' };
    return [
      step(id, 'in_progress', 40 * (number - 1)),
      { type: 'preview:delta', data: { ...delta, offset: 0, text: html.slice(0, 9) } },
      { type: 'preview:delta', data: { ...delta, offset: 9, text: html.slice(9) } },
      { type: 'preview:updated', data: { ...base, ...page(id, revision + number, html) } },
      step(id, 'completed', 40 * number),
    ];
  };
  const started = {
    project_id: 'project',
    total_steps: 2,
    estimated_time: null,
    run,
    prompt,
    engine: 'demo',
    steps,
  };
  return [
    { type: 'generation:started', data: { ...base, ...started } },
    ...steps.map(({ step_id }) => step(step_id, 'pending', 0)),
    ...steps.flatMap(({ step_id }, index) => write(step_id, index + 1)),
    {
      type: 'generation:completed',
      data: {
        ...base,
        status: 'completed',
        total_time: 1e9,
        files_generated: 99,
        final_url: 'https://example.com',
      },
    },
  ];
}

export function page(
  stepId: string,
  revision: number,
  html: string,
  css = '',
  js = '',
): Record<string, unknown> {
  const contents = { html_content: html, css_content: css, js_content: js };
  return {
    step_id: stepId,
    preview_url: '',
    ...contents,
    metadata: { revision, title: 'Levain', lang: 'fr' },
  };
}

/** The way of a request from the subject to the answer, without the broker's part. */
export function say(
  runs: OutsideRuns,
  sessionId: string,
  request: Said & { id?: string; attempt?: number },
  engine = 'demo',
): Promise<IngestAnswer> {
  const asked = readRequest(request, sessionId);
  return 'refusal' in asked ? Promise.resolve(asked.refusal) : runs.ingest(engine, sessionId, asked);
}

/** A session of the engine `demo`, its job in the engine's hands; `processes` serve it. */
export async function beginOutside(processes = 1) {
  const memory = new MemoryPorts();
  const clock = new VirtualClock();
  const id = await memory.createSession();
  const job = await memory.jobs.push('demo', { session_id: id, run: 1 });
  const record = withRun({ ...sessionRecord(id), engine: 'demo' }, 1, { job });
  await memory.stores.sessions.put(id, record);
  const services = { ports: memory, store: memory.store, clock };
  const another = (): OutsideRuns => new OutsideRuns(services, (engine) => engine === 'demo');
  const all = Array.from({ length: processes }, another);
  const [runs] = all as [OutsideRuns];
  const send = async (events: readonly Said[]): Promise<IngestAnswer[]> => {
    const answers: IngestAnswer[] = [];
    for (const event of events) answers.push(await say(runs, id, event));
    return answers;
  };
  return { memory, clock, id, job, runs, all, another, send };
}

/** What every event has. */
export function base(sessionId: string): { session_id: string; timestamp: string } {
  return { session_id: sessionId, timestamp: '2026-01-01T00:00:00.000Z' };
}
