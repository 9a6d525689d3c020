import type { LogEvent } from './ports.js';

/** Events that wait, in order, up to so many bytes. The rest is to be read again. */
export class Heard {
  readonly events: LogEvent[] = [];
  readonly #maxBytes: number;
  #bytes = 0;
  #cut = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** There were more. */
  get cut(): boolean {
    return this.#cut;
  }

  push(event: LogEvent): void {
    if (this.#bytes >= this.#maxBytes) {
      this.#cut = true;
      return;
    }
    this.#bytes += event.json.length;
    this.events.push(event);
  }
}
