/**
 * A session whose log a test writes itself, run by run, as long as it likes: steps that write their code in small
 * pieces, each an event, and the page after each step. It remembers its events.
 */
import type { NatsConnection } from '@nats-io/transport-node';
import { createBuckets } from '@openv0/broker/jetstream/buckets.js';
import { createLogReader } from '@openv0/broker/jetstream/log-reader.js';
import type { LogWriter } from '@openv0/broker/port.js';
import { formatEpoch } from '@openv0/contracts/checkpoint.js';
import type { EventData, EventType, SessionEvent } from '@openv0/contracts/events.js';
import { initialState, reduce, type SessionState } from '@openv0/contracts/session-state.js';
import { openLoggedSession } from './publishers.js';

type Told<T extends EventType> = Omit<EventData[T], 'session_id' | 'timestamp'>;

export interface RunShape {
  steps: number;
  /** Events that write code, of each step. */
  pieces: number;
}

const PIECE =
  '<section class="menu"><h2>Our menu</h2><p>Fresh every day, and never far from here.</p></section>\n';

export class WrittenSession {
  readonly events: SessionEvent[] = [];
  readonly #nc: NatsConnection;
  readonly #writer: LogWriter;
  #runs = 0;
  #revision = 0;
  /** Of the step's code, in UTF-16 code units. */
  #written = 0;

  static async open(nc: NatsConnection): Promise<WrittenSession> {
    const { sessionId, writer } = await openLoggedSession(nc);
    return new WrittenSession(nc, sessionId, writer);
  }

  private constructor(
    nc: NatsConnection,
    readonly id: string,
    writer: LogWriter,
  ) {
    this.#nc = nc;
    this.#writer = writer;
  }

  get head(): number {
    return this.#writer.head;
  }

  get revision(): number {
    return this.#revision;
  }

  /** The fold of the events up to `seq`, as JSON has it: without what is undefined. */
  state(seq = this.events.length): SessionState {
    const state = this.events.slice(0, seq).reduce<SessionState>(reduce, initialState());
    return JSON.parse(JSON.stringify(state)) as SessionState;
  }

  /** One event, acknowledged: so none is stored together with another. */
  async write<T extends EventType>(type: T, data: Told<T>): Promise<void> {
    const event = { type, data: { session_id: this.id, timestamp: new Date().toISOString(), ...data } };
    await this.#writer.append(event as unknown as SessionEvent);
    this.events.push(event as unknown as SessionEvent);
  }

  async begin(steps: number, titleOf = (step: number) => `Part ${step}`): Promise<void> {
    const run = (this.#runs += 1);
    const prompt = `Change number ${run}`;
    const plan = Array.from({ length: steps }, (_, step) => ({
      step_id: `s${step}`,
      title: titleOf(step),
      weight: 1,
    }));
    await this.write('session:message', { run, role: 'user', text: prompt });
    await this.write('generation:started', {
      project_id: 'p',
      run,
      prompt,
      engine: 'builtin',
      estimated_time: 30,
      total_steps: steps,
      steps: plan,
    });
  }

  async step(step: number, steps: number, status: 'in_progress' | 'completed'): Promise<void> {
    const done = step + (status === 'completed' ? 1 : 0);
    await this.write('generation:step', {
      step_id: `s${step}`,
      step_number: step + 1,
      total_steps: steps,
      status,
      progress: Math.min(99, (100 * done) / steps),
      message: `Part ${step}`,
      estimated_remaining: null,
    });
  }

  /** Piece number `piece` of a step, from 0. */
  async piece(step: number, piece: number): Promise<void> {
    const text = PIECE.replace('menu', `menu-${piece}`);
    const offset = piece === 0 ? 0 : this.#written;
    this.#written = offset + text.length;
    await this.write('preview:delta', {
      step_id: `s${step}`,
      revision: this.#revision + 1,
      file: 'html',
      offset,
      text,
    });
  }

  /** The page as it is after a step. */
  async page(step: number, bytes = 4_000): Promise<void> {
    this.#revision += 1;
    const heading = `<h1>Page ${this.#revision}</h1>\n`;
    await this.write('preview:updated', {
      step_id: `s${step}`,
      preview_url: `/preview/${this.id}`,
      metadata: { revision: this.#revision },
      html_content: heading + PIECE.repeat(Math.ceil(bytes / PIECE.length)),
      css_content: 'h1{color:#204}',
      js_content: '',
    });
  }

  async end(): Promise<void> {
    await this.write('generation:completed', {
      run: this.#runs,
      status: 'completed',
      total_time: 30,
      files_generated: 3,
      final_url: `/preview/${this.id}`,
    });
  }

  /** A whole run. */
  async run({ steps, pieces }: RunShape): Promise<void> {
    await this.begin(steps);
    for (let step = 0; step < steps; step += 1) {
      await this.step(step, steps, 'in_progress');
      for (let piece = 0; piece < pieces; piece += 1) await this.piece(step, piece);
      await this.page(step);
      await this.step(step, steps, 'completed');
    }
    await this.end();
    await this.checkpoint();
  }

  /** What the service's own writer stores after each step. */
  async checkpoint(): Promise<void> {
    const epoch = formatEpoch(await createLogReader({ nc: this.#nc, apiPrefix: '$JS.API' }).streamEpoch(), 0);
    await createBuckets(this.#nc).checkpoints.put(this.id, { seq: this.head, epoch, state: this.state() });
  }
}
