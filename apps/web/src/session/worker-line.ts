/**
 * Questions to a worker, each with its answer. Where no worker can be had, or it breaks, the page answers itself: slower,
 * never not at all.
 */

export interface Asked<Question> {
  id: number;
  question: Question;
}

interface Answered<Answer> {
  id: number;
  answer?: Answer;
  problem?: string;
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (reason: Error) => void;
}

export class WorkerLine<Question, Answer> {
  readonly #direct: () => Promise<(question: Question) => Answer>;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #worker: Worker | null;
  #answering: Promise<(question: Question) => Answer> | null = null;
  #asked = 0;

  /** `direct` gives what answers where there is no worker. */
  constructor(open: () => Worker, direct: () => Promise<(question: Question) => Answer>) {
    this.#direct = direct;
    this.#worker = opened(open);
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => this.#hear(data));
    this.#worker?.addEventListener('error', (event) => {
      event.preventDefault();
      this.#lose();
    });
  }

  /** Rejects when the worker was lost meanwhile: what it knew is lost too, and who asks again has to tell it anew. */
  async ask(question: Question): Promise<Answer> {
    const worker = this.#worker;
    if (worker === null) return (await (this.#answering ??= this.#direct()))(question);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, question } satisfies Asked<Question>, []);
    });
  }

  #hear({ id, answer, problem }: Answered<Answer>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (problem === undefined) waiting?.resolve(answer as Answer);
    else waiting?.reject(new Error(problem));
  }

  #lose(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('the worker was lost'));
    this.#waiting.clear();
  }
}

function opened(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** The worker's side. */
export function answer<Question, Answer>(
  { id, question }: Asked<Question>,
  find: (question: Question) => Answer,
): void {
  let answered: Answered<Answer>;
  try {
    answered = { id, answer: find(question) };
  } catch (error) {
    answered = { id, problem: String(error) };
  }
  postMessage(answered, { transfer: [] });
}
