import { FencedError } from '@openv0/broker/port.js';
import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { EventData, EventType, SessionEvent } from '@openv0/contracts/events.js';
import type { BriefStep, IngestBrief, IngestRefusal } from '@openv0/contracts/ingest.js';
import type { SessionState, StepState } from '@openv0/contracts/session-state.js';
import type { GenerationPorts, StoredAsk } from '../broker/ports.js';
import type { Clock } from '../engine/clock.js';
import { eventMaker } from '../engine/event-maker.js';
import { hasPreviewOfRun, hasWord, isStarted, isTold } from '../engine/past-state.js';
import { NO_CODE, previewProblem, type CodeProblem } from '../preview/code.js';
import { fileCount } from '../preview/page.js';
import { readRunBase } from '../runs/run-base.js';
import { completedEvent, endingEvents, RunCancelled, RunFailed } from '../runs/run-endings.js';
import { countAttempts, followRun, movesRecord } from '../runs/run-notes.js';
import type { Recorder } from '../runs/recorder.js';
import { runOf, type SessionRecord } from '../sessions/session-record.js';
import type { SessionStore } from '../sessions/session-store.js';
import { nextRevision, refusalOf, type OutsideFacts } from './run-rules.js';
import type { Seen } from './seen.js';
import { wholePage } from './whole-page.js';

export interface OutsideServices {
  ports: GenerationPorts;
  store: SessionStore;
  clock: Clock;
}

/** The page that an engine handed in can't be used; viewers have been told. */
export class OutputInvalid extends Error {
  override readonly name = 'OutputInvalid';
}

/**
 * One run of an engine outside, as this process has it open: decides what may come next and puts it on the log through
 * the recorder of our own runs. What the engine doesn't decide is made here: times, addresses, counts, the prompt.
 */
export class OutsideRun {
  /** Behind the last event that was stored. */
  #position: Checkpoint;

  constructor(
    private readonly services: OutsideServices,
    readonly facts: OutsideFacts,
    private record: SessionRecord,
    private readonly ask: StoredAsk | null,
    private readonly recorder: Recorder,
    private readonly seen: Seen,
  ) {
    this.#position = recorder.position;
  }

  get state(): SessionState {
    return this.#position.state;
  }

  get position(): Checkpoint {
    return this.#position;
  }

  /** `attempt`: of the worker that says it; undefined when it doesn't care who else has the run. */
  refusalOf(event: SessionEvent, attempt: number | undefined): IngestRefusal | null {
    const now = runOf(this.record, this.facts.run)?.attempts ?? 0;
    if (attempt === undefined || attempt >= now) return refusalOf(this.state, this.facts, event);
    return { code: 'TAKEN_OVER', message: 'Another worker has the run by now: leave it and its job alone.' };
  }

  /** Stores the event, which may come next, and says its number. Rejects as `Recorder.record` does. */
  async take(event: SessionEvent, id: string | undefined): Promise<number> {
    // What was counted is of the run before, as long as this one hasn't started.
    if (this.seen.isTooMuch && event.type !== 'generation:started') {
      await this.end(new RunFailed('OUTPUT_INVALID', 'The engine sent more than a run may have.', true));
      throw new OutputInvalid('the run has had more events than a run may have, and was ended');
    }
    if (event.type === 'generation:started') await this.#tellPrompt();
    const stored = await this.#asStored(event);
    const seq = await this.#store(id === undefined ? stored : withId(stored, id));
    await this.#follow(stored);
    return seq;
  }

  /** Ends the run without its engine. */
  async end(ending: RunCancelled | RunFailed): Promise<void> {
    const { session_id, run } = this.facts;
    for (const event of endingEvents(ending, this.state, session_id, run, this.services.clock)) {
      await this.#store(event);
    }
    await this.#noteEnd();
  }

  /** For one more worker: those before are let in no longer. */
  async brief(): Promise<IngestBrief> {
    const { state, facts, ask } = this;
    const record = await this.#countWorker();
    const attempt = runOf(record, facts.run)?.attempts ?? 1;
    const started = isStarted(state, facts.run);
    const base = await readRunBase(this.services.ports, facts.session_id, facts.run, ask, state);
    const written = hasPreviewOfRun(state, facts.run) ? state.preview : base?.site;
    return {
      ...facts,
      attempt,
      seed: ask?.seed ?? record.seed,
      started,
      steps: started ? state.steps.map((step) => briefStep(step, state, facts.run)) : [],
      progress: started ? state.progress : 0,
      revision: state.preview?.revision ?? 0,
      page: written ? { html: written.html, css: written.css, js: written.js } : null,
      messages: lastMessages(state),
      ...(base?.problem && { problem: base.problem }),
      ...(base?.fromStep !== undefined && { from_step: base.fromStep }),
    };
  }

  async #countWorker(): Promise<SessionRecord> {
    const { session_id, run } = this.facts;
    const record = await countAttempts(this.services.store, session_id, run, 1);
    if (!record) throw new FencedError('the session was deleted');
    this.record = record;
    return record;
  }

  async #tellPrompt(): Promise<void> {
    const { run, prompt } = this.facts;
    if (!hasWord(this.state, run, 'user'))
      await this.#store(this.#make('session:message', { run, role: 'user', text: prompt }));
  }

  async #store(event: SessionEvent): Promise<number> {
    if (event.type === 'preview:delta') await this.#waitForTurn();
    await this.recorder.record(event);
    const seq = await this.recorder.stored();
    this.#position = this.recorder.position;
    this.seen.note(event, seq);
    return seq;
  }

  /** An answer that comes a little later is what slows an engine down that sends more than viewers can follow. */
  async #waitForTurn(): Promise<void> {
    const { clock } = this.services;
    const { pace } = this.seen;
    for (let wait = pace.waitFor(clock.now()); wait > 0; wait = pace.waitFor(clock.now())) {
      await clock.sleep(wait);
    }
  }

  /** With the time of its arrival: a session's times are all of one clock. */
  async #asStored(event: SessionEvent): Promise<SessionEvent> {
    if (event.type === 'preview:updated') return this.#page(event.data);
    if (event.type === 'generation:completed') return this.#completed(event.data);
    return { ...event, data: { ...event.data, ...this.#base() } } as SessionEvent;
  }

  async #page(data: EventData['preview:updated']): Promise<SessionEvent> {
    const written = { html: data.html_content, css: data.css_content, js: data.js_content };
    const checked = wholePage(written);
    if ('problems' in checked) return this.#refusePage(data.step_id, checked.problems);
    const { html, css, js } = checked.page;
    const { session_id, run } = this.facts;
    const { revision, title, lang } = data.metadata;
    return this.#make('preview:updated', {
      step_id: data.step_id,
      preview_url: `/preview/${session_id}?revision=${revision}`,
      html_content: html,
      css_content: css,
      js_content: js,
      metadata: { revision, run, title: textOf(title, ''), lang: textOf(lang, 'en') },
    });
  }

  async #refusePage(stepId: string, problems: CodeProblem[]): Promise<never> {
    const revision = nextRevision(this.state);
    for (const problem of problems) {
      await this.#store(this.#make('preview:error', previewProblem(problem, stepId, revision)));
    }
    const told = problems.map(({ file, line, message }) => `${placeOf(file, line)}${message}`);
    throw new OutputInvalid(told.join('; '));
  }

  #completed({ status }: EventData['generation:completed']): SessionEvent {
    const { session_id, run } = this.facts;
    const event = completedEvent(this.state, session_id, run, status, this.services.clock);
    if (event.type !== 'generation:completed' || status !== 'completed') return event;
    const files_generated = fileCount(this.state.preview ?? NO_CODE);
    return { ...event, data: { ...event.data, files_generated, final_url: `/preview/${session_id}` } };
  }

  /** The record follows the log, and the log obeys a cancellation that the record holds. */
  async #follow(event: SessionEvent): Promise<void> {
    if (event.type === 'generation:completed') return this.#noteEnd();
    if (!movesRecord(event)) return;
    const record = await this.#note();
    if (record && runOf(record, this.facts.run)?.cancel_requested) {
      await this.end(new RunCancelled('cancelled by its owner'));
    }
  }

  #note(): Promise<SessionRecord | null> {
    const { ports, store } = this.services;
    return followRun(ports, store, this.facts.session_id, this.facts.run, this.state);
  }

  /** An engine that was lost, or forgets it, doesn't acknowledge its job. */
  async #noteEnd(): Promise<void> {
    const record = await this.#note();
    const job = (record && runOf(record, this.facts.run)?.job) ?? null;
    if (job !== null) await this.services.ports.jobs.remove(job);
  }

  #make<T extends EventType>(type: T, data: Omit<EventData[T], 'session_id' | 'timestamp'>): SessionEvent {
    const make = eventMaker(this.facts.session_id, this.services.clock);
    return make(type, data) as SessionEvent;
  }

  #base(): { timestamp: string; ingest_id: undefined } {
    return { timestamp: new Date(this.services.clock.now()).toISOString(), ingest_id: undefined };
  }
}

function briefStep(step: StepState, state: SessionState, run: number): BriefStep {
  const { step_id, title, status } = step;
  const written = hasPreviewOfRun(state, run) && state.preview?.step_id === step_id;
  return { step_id, title, status, announced: isTold(step), written };
}

/** As many of the last ones as fit into an answer beside the page. */
function lastMessages({ messages }: SessionState): IngestBrief['messages'] {
  let room = BRIEF_MESSAGES;
  const kept = messages.toReversed().filter(({ text }) => (room -= text.length) >= 0);
  return kept.toReversed().map(({ role, text }) => ({ role, text }));
}

/** In characters. */
const BRIEF_MESSAGES = 32_000;

/** The id travels with the event: whichever process is asked again knows it from the log. */
function withId<E extends SessionEvent>(event: E, id: string): E {
  return { ...event, data: { ...event.data, ingest_id: id } };
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value.slice(0, 200) : fallback;
}

function placeOf(file: string | undefined, line: number | undefined): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file} line ${line}: `;
}
