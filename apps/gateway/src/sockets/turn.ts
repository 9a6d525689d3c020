/**
 * What is left to do when the work of this turn of the event loop is done. Events that arrived together are handed to
 * their viewers together, and what became ready for a socket leaves in one write. Tasks may add tasks: they run in the
 * same go.
 */
export class Turn {
  readonly #onError: (error: unknown) => void;
  #tasks: (() => void)[] = [];

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  readonly add = (task: () => void): void => {
    if (this.#tasks.push(task) === 1) setImmediate(this.#run);
  };

  readonly #run = (): void => {
    const tasks = this.#tasks;
    for (let index = 0; index < tasks.length; index += 1) {
      try {
        tasks[index]?.();
      } catch (error) {
        this.#onError(error);
      }
    }
    this.#tasks = [];
  };
}
