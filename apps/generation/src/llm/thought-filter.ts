const OPEN = '<think>';
const CLOSE = '</think>';

/** Takes out the thoughts that some models write in front of their answer, between `<think>` and `</think>`. */
export class ThoughtFilter {
  #state: 'before' | 'thinking' | 'after' = 'before';
  #held = '';

  push(text: string): string {
    if (this.#state === 'after') return text;
    this.#held += text;
    // Blanks decide nothing, and some models never stop to write them.
    if (this.#state === 'before' && text.trim() !== '') this.#begin();
    return this.#state === 'thinking' ? this.#think() : this.#release();
  }

  /** What may still have become a thought and didn't. */
  end(): string {
    return this.#state === 'before' ? this.#take() : '';
  }

  #begin(): void {
    const start = this.#held.trimStart();
    if (start.startsWith(OPEN)) this.#state = 'thinking';
    else if (!OPEN.startsWith(start)) this.#state = 'after';
  }

  #think(): string {
    const end = this.#held.indexOf(CLOSE);
    if (end < 0) {
      this.#held = this.#held.slice(-(CLOSE.length - 1));
      return '';
    }
    this.#state = 'after';
    this.#held = this.#held.slice(end + CLOSE.length);
    return this.#take();
  }

  #release(): string {
    return this.#state === 'after' ? this.#take() : '';
  }

  #take(): string {
    const text = this.#held;
    this.#held = '';
    return text;
  }
}
