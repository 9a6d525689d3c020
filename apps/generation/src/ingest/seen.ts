import type { LogReader } from '@openv0/broker/port.js';
import type { SessionEvent } from '@openv0/contracts/events.js';
import type { Clock } from '../engine/clock.js';
import { DeltaPace } from '../engine/deltas.js';
import { decodeEvent } from '../runs/session-position.js';

/** More would push other sessions' history out of the log, which all share. */
const MAX_EVENTS = 20_000;
const MAX_CHARACTERS = 64 * 1024 * 1024;
const IDS_KEPT = 64;
/** An engine waits for each answer, so what it asks again is among the last: so many are read beyond the checkpoint. */
const READ_BACK = 4;

/** What this process has seen of a session's events: ids, to answer again what was stored before, and how much it was. */
export class Seen {
  readonly #ids = new Map<string, { seq: number; mark: string }>();
  /** Of this session's deltas, whichever process stored them. */
  readonly pace = new DeltaPace();
  #events = 0;
  #characters = 0;

  /** The number of the last event that was noted. */
  #last: number;

  /** `seq`: of a checkpoint. */
  constructor(
    seq: number,
    private readonly clock: Clock,
  ) {
    this.#last = Math.max(0, seq - READ_BACK);
  }

  get isTooMuch(): boolean {
    return this.#events > MAX_EVENTS || this.#characters > MAX_CHARACTERS;
  }

  /** The number that an event was stored with; `used` when its id belongs to another one. Null: it is new. */
  stored(event: SessionEvent, id: string | undefined): number | 'used' | null {
    const known = id === undefined ? undefined : this.#ids.get(id);
    if (!known) return null;
    return known.mark === markOf(event) ? known.seq : 'used';
  }

  note(event: SessionEvent, seq: number): void {
    if (event.type === 'generation:started') [this.#events, this.#characters] = [0, 0];
    this.#events += 1;
    this.#characters += sizeOf(event);
    if (event.type === 'preview:delta') this.pace.sent(this.clock.now());
    this.#last = Math.max(this.#last, seq);
    const id = (event.data as { ingest_id?: unknown }).ingest_id;
    if (typeof id === 'string') this.#keep(id, { seq, mark: markOf(event) });
  }

  /** What others have written since. */
  async catchUp(reader: LogReader, sessionId: string, upTo: number): Promise<void> {
    while (this.#last < upTo) {
      const { events } = await reader.read(sessionId, this.#last);
      for (const { seq, json } of events) {
        this.note(decodeEvent(json), seq);
      }
      // The rest was trimmed: nobody asks for it again.
      if (events.length === 0) this.#last = upTo;
    }
  }

  #keep(id: string, stored: { seq: number; mark: string }): void {
    this.#ids.delete(id);
    this.#ids.set(id, stored);
    const [oldest] = this.#ids.keys();
    if (this.#ids.size > IDS_KEPT && oldest !== undefined) this.#ids.delete(oldest);
  }
}

/** What is the same in an event as it comes in and as it is stored, and different in most others. */
function markOf({ type, data }: SessionEvent): string {
  const { step_id, status, file, offset }: Record<string, unknown> = { ...data };
  return [type, step_id, status, file, offset].join(' ');
}

function sizeOf(event: SessionEvent): number {
  if (event.type === 'preview:delta') return event.data.text.length;
  if (event.type !== 'preview:updated') return 1_000;
  const { html_content, css_content, js_content } = event.data;
  return html_content.length + css_content.length + js_content.length;
}
