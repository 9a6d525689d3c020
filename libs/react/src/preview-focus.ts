/**
 * Keeps what somebody writes outside out of the frame: generated code can take the focus at any moment, and with it the
 * next keystrokes. The focus goes back to the field that it was taken from, unless the reader moved it.
 */

/** What the frame says of a click or a key may come after the focus itself, in milliseconds. */
const GRACE_MS = 150;
/** From the reader's gesture to the focus that follows from it, in milliseconds. */
const GESTURE_MS = 1_000;
const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export class FocusGuard {
  readonly #frame: HTMLIFrameElement;
  #field: HTMLElement | null = null;
  #movedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    addEventListener('focusin', this.#focused, true);
    addEventListener('focusout', this.#focused, true);
    addEventListener('keydown', this.#keyed, true);
    addEventListener('blur', this.#blurred);
  }

  /** The reader has clicked in the frame, or pressed a key. */
  moved(): void {
    this.#movedAt = performance.now();
  }

  close(): void {
    clearTimeout(this.#timer);
    removeEventListener('focusin', this.#focused, true);
    removeEventListener('focusout', this.#focused, true);
    removeEventListener('keydown', this.#keyed, true);
    removeEventListener('blur', this.#blurred);
  }

  readonly #focused = ({ target }: Event): void => {
    this.#field = target instanceof HTMLElement && target.matches(FIELD) ? target : null;
  };

  readonly #keyed = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' || key === 'F6') this.moved();
  };

  readonly #blurred = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#judge(), GRACE_MS);
  };

  #judge(): void {
    const taken = document.activeElement === this.#frame;
    if (taken && performance.now() - this.#movedAt > GESTURE_MS) this.#field?.focus({ preventScroll: true });
  }
}
