import type { SessionEvent } from '@openv0/contracts/events.js';
import type { FrameCodec } from './ports.js';
import type { SessionLog } from './session-log.js';
import { markOf, superseded, type Mark, type SeqRange } from './superseded.js';

const decoder = new TextDecoder();

/**
 * What the events of a log mean to those who lag. Nothing is read before the first of them asks; from then on an
 * event is read once, whatever their number.
 */
export class Outline {
  readonly #log: SessionLog;
  readonly #codec: FrameCodec;
  #marks: (Mark | null)[] = [];
  /** One for all events that mean the same: there may be thousands. */
  readonly #known = new Map<string, Mark>();
  #first: number;

  constructor(log: SessionLog, codec: FrameCodec) {
    this.#log = log;
    this.#codec = codec;
    this.#first = log.first;
  }

  /** The events in memory that a later one has superseded, in order. */
  superseded(): SeqRange[] {
    this.#update();
    return superseded(this.#marks, this.#first);
  }

  #update(): void {
    const { first, last } = this.#log;
    this.#marks = this.#marks.slice(first - this.#first);
    this.#first = first;
    for (const frame of this.#log.frames(first + this.#marks.length - 1, last)) {
      const json = decoder.decode(this.#codec.payload(frame));
      this.#marks.push(this.#shared(markOf(JSON.parse(json) as SessionEvent)));
    }
  }

  #shared(mark: Mark | null): Mark | null {
    if (!mark) return null;
    const key = Object.values(mark).join();
    const known = this.#known.get(key) ?? mark;
    this.#known.set(key, known);
    return known;
  }
}
