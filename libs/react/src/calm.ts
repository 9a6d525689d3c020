/** How often what is caught up with is drawn, in milliseconds: each drawing costs more than a hundred events. */
const EVERY_MS = 250;

export interface Calm {
  call: () => void;
  /** What was put off is not called any more. */
  stop: () => void;
}

/** Calls the listener at once, but a few times a second only while `isReplaying`. The last call is never left out. */
export function calm(listener: () => void, isReplaying: () => boolean): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = -Infinity;
  const tell = (): void => {
    clearTimeout(timer);
    timer = undefined;
    told = performance.now();
    listener();
  };
  return {
    call: () => {
      const wait = told + EVERY_MS - performance.now();
      if (!isReplaying() || wait <= 0) tell();
      else timer ??= setTimeout(tell, wait);
    },
    stop: () => clearTimeout(timer),
  };
}
