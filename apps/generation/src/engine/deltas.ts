/**
 * Code as it is written, in pieces that viewers can follow: at most 20 a second per session, whatever the author's
 * pace. What is not sent by the end of a step is superseded by its `preview:updated`.
 */
import type { SiteFile } from '@openv0/contracts/events.js';

export interface Delta {
  file: SiteFile;
  /** UTF-16 code units within this step's own text of `file`. */
  offset: number;
  text: string;
}

export const MAX_DELTAS_PER_SECOND = 20;
const SPACING_MS = 1_000 / MAX_DELTAS_PER_SECOND;
/** In UTF-16 code units, of which JSON makes 6 bytes each at worst: whatever an author writes at once fits an event. */
const MAX_DELTA_LENGTH = 32_768;

/** When the deltas of a session may be sent; one per session, kept over its steps. Times in milliseconds. */
export class DeltaPace {
  readonly #sent: number[];

  /** `before`: when somebody else may have sent deltas of the session, as many as may be; null: nobody. */
  constructor(before: number | null = null) {
    this.#sent = before === null ? [] : Array.from({ length: MAX_DELTAS_PER_SECOND }, () => before);
  }

  /** Whether one may be sent now; `hurried` ones only keep to the limit per second, not to an even spacing. */
  allows(now: number, hurried = false): boolean {
    return this.waitFor(now, hurried) === 0;
  }

  waitFor(now: number, hurried = false): number {
    const oldest = this.#sent.length < MAX_DELTAS_PER_SECOND ? -Infinity : (this.#sent[0] ?? -Infinity);
    const spaced = hurried ? -Infinity : (this.#sent.at(-1) ?? -Infinity) + SPACING_MS;
    return Math.max(0, oldest + 1_000 - now, spaced - now);
  }

  sent(now: number): void {
    this.#sent.push(now);
    if (this.#sent.length > MAX_DELTAS_PER_SECOND) this.#sent.shift();
  }
}

/** The text of one step that has not been sent yet. */
export class DeltaBuffer {
  readonly #lengths: Record<SiteFile, number> = { html: 0, css: 0, js: 0 };
  #pending: Delta[] = [];

  push(file: SiteFile, text: string): void {
    const last = this.#pending.at(-1);
    if (last?.file === file) last.text += text;
    else this.#pending.push({ file, offset: this.#lengths[file], text });
    this.#lengths[file] += text.length;
  }

  get empty(): boolean {
    return this.#pending.length === 0;
  }

  /** How many of them wait: more than one after a change of file. */
  get waiting(): number {
    return this.#pending.length;
  }

  take(): Delta | null {
    const first = this.#pending.shift();
    if (!first || first.text.length <= MAX_DELTA_LENGTH) return first ?? null;
    const length = isSplitPair(first.text, MAX_DELTA_LENGTH) ? MAX_DELTA_LENGTH - 1 : MAX_DELTA_LENGTH;
    const rest = { ...first, offset: first.offset + length, text: first.text.slice(length) };
    this.#pending.unshift(rest);
    return { ...first, text: first.text.slice(0, length) };
  }
}

function isSplitPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
