import type { EventBase, EventData, EventType, SessionEvent, SiteFile } from '@openv0/contracts/events.js';
import { SESSION } from './publisher.js';

const STEPS = 3;

/** What the engine of the model has to say: every kind of event, in and out of the order that a good engine keeps. */
export class Script {
  #said = 0;
  #run = 0;
  #revision = 0;
  /** How much of a step's file has been written of the revision to come. */
  readonly #written = new Map<string, number>();

  message(size: number): SessionEvent {
    const role = size % 2 === 0 ? 'user' : 'engine';
    return this.#event('session:message', { run: this.#run + (size % 2), role, text: this.#text(size) });
  }

  run(): SessionEvent {
    this.#run += 1;
    this.#written.clear();
    const plan = { total_steps: STEPS, estimated_time: 30, steps: this.#steps() };
    const facts = { project_id: 'p', run: this.#run, prompt: this.#text(3), engine: 'model' };
    return this.#event('generation:started', { ...facts, ...plan });
  }

  plan(): SessionEvent {
    const steps = this.#steps().slice(0, 1 + (this.#said % STEPS));
    return this.#event('generation:planned', { run: this.#run, total_steps: steps.length, steps });
  }

  step(n: number): SessionEvent {
    const status = (['pending', 'in_progress', 'completed', 'failed'] as const)[n % 4] ?? 'pending';
    return this.#event('generation:step', {
      step_id: stepOf(n >> 2),
      step_number: ((n >> 2) % STEPS) + 1,
      total_steps: STEPS,
      status,
      progress: n % 100,
      message: this.#text(2),
      estimated_remaining: n,
    });
  }

  /** Pieces of a step's file that go on from each other; `again`: from its beginning. */
  write(step: number, pieces: number, size: number, again: boolean): SessionEvent[] {
    const file = (['html', 'css', 'js'] as const)[(step >> 2) % 3] ?? 'html';
    return Array.from({ length: pieces }, (_piece, index) =>
      this.#delta(stepOf(step), file, size, again && index === 0),
    );
  }

  page(step: number, size: number): SessionEvent {
    this.#revision += 1;
    this.#written.clear();
    const code = { html_content: this.#text(size), css_content: this.#text(1), js_content: '' };
    const metadata = { revision: this.#revision };
    return this.#event('preview:updated', { step_id: stepOf(step), preview_url: '/', ...code, metadata });
  }

  error(n: number): SessionEvent {
    const error = { error_code: 'PROVIDER_ERROR', error_message: this.#text(n % 20) };
    if (n % 2 === 0) return this.#event('preview:error', { ...error, file: 'js', line: n });
    return this.#event('generation:error', { ...error, step_id: stepOf(n), retry_available: n % 3 === 0 });
  }

  end(n: number): SessionEvent {
    const status = (['completed', 'failed', 'cancelled'] as const)[n % 3] ?? 'completed';
    const facts = { total_time: n, files_generated: n % 4, final_url: null, run: this.#run };
    return this.#event('generation:completed', { status, ...facts });
  }

  /** Of a later version: counted, and otherwise ignored. */
  unknown(size: number): SessionEvent {
    const event = this.#event('session:message', { run: 1, role: 'user', text: this.#text(size) });
    return { ...event, type: 'later:thing' } as unknown as SessionEvent;
  }

  #delta(step_id: string, file: SiteFile, size: number, again: boolean): SessionEvent {
    const key = `${step_id} ${file}`;
    const offset = again ? 0 : (this.#written.get(key) ?? 0);
    const text = this.#text(size);
    this.#written.set(key, offset + text.length);
    return this.#event('preview:delta', { step_id, revision: this.#revision + 1, file, offset, text });
  }

  /** Says something that nothing else says, so that a foreign event shows. */
  #text(size: number): string {
    return `${this.#said} `.padEnd(size, 'x');
  }

  #steps() {
    return Array.from({ length: STEPS }, (_step, index) => ({
      step_id: stepOf(index),
      title: `${index}`,
      weight: 1,
    }));
  }

  #event<T extends EventType>(type: T, data: Omit<EventData[T], keyof EventBase>): SessionEvent {
    const timestamp = new Date(1_700_000_000_000 + (this.#said += 1) * 1_000).toISOString();
    return { type, data: { session_id: SESSION, timestamp, ...data } } as unknown as SessionEvent;
  }
}

function stepOf(n: number): string {
  return `step-${n % STEPS}`;
}
