import type { Checkpoint } from '@openv0/contracts/checkpoint.js';
import type { LogReader } from '@openv0/broker/port.js';
import type { LogFeed, LogFeedHandler, LogPage, LogSource } from '@openv0/realtime/ports.js';

/**
 * A gateway's way to the broker: reads fail while it is away, and what a feed hears may come late, twice or not at all.
 * That the log is another one is told at once: who reads a log can't be told later than what it reads. Once cut, nothing comes over it any more, either way: its gateway is dead.
 */
export class ModelSource implements LogSource {
  readonly #reader: LogReader;
  away = false;
  /** Live events that get lost, and that come twice, from now on. */
  loses = 0;
  doubles = 0;
  #isCut = false;
  #held: (() => void)[] | null = null;
  readonly #feeds = new Set<LogFeed>();

  constructor(reader: LogReader) {
    this.#reader = reader;
  }

  streamEpoch(): Promise<string> {
    return this.#ask(() => this.#reader.streamEpoch());
  }

  head(sessionId: string): Promise<number> {
    return this.#ask(() => this.#reader.head(sessionId));
  }

  read(sessionId: string, after: number, limit?: number): Promise<LogPage> {
    return this.#ask(() => this.#reader.read(sessionId, after, limit));
  }

  checkpoint(sessionId: string): Promise<Checkpoint | null> {
    return this.#ask(() => this.#reader.checkpoint(sessionId));
  }

  async follow(sessionId: string, after: number, handler: LogFeedHandler): Promise<LogFeed> {
    const feed = await this.#ask(() => this.#reader.follow(sessionId, after, this.#overTheWire(handler)));
    this.#feeds.add(feed);
    return {
      close: () => {
        this.#feeds.delete(feed);
        feed.close();
      },
    };
  }

  /** What feeds say waits until it is released. */
  hold(): void {
    this.#held ??= [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const say of held) say();
  }

  heal(): void {
    this.away = false;
    this.loses = 0;
    this.doubles = 0;
    this.release();
  }

  cut(): void {
    this.#isCut = true;
    for (const feed of this.#feeds) feed.close();
  }

  #overTheWire(handler: LogFeedHandler): LogFeedHandler {
    return {
      event: (event) => {
        if (this.loses > 0) return void (this.loses -= 1);
        this.#say(() => handler.event(event));
        if (this.doubles === 0) return;
        this.doubles -= 1;
        this.#say(() => handler.event(event));
      },
      trimmed: (head) => this.#say(() => handler.trimmed(head)),
      epochChanged: () => {
        if (!this.#isCut) handler.epochChanged();
      },
    };
  }

  #say(what: () => void): void {
    if (this.#isCut) return;
    if (this.#held) this.#held.push(what);
    else what();
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    if (this.#isCut) return new Promise(() => {});
    if (this.away) throw new Error('the broker is away');
    const answer = await question();
    if (this.#isCut) return new Promise(() => {});
    if (this.away) throw new Error('the broker went away');
    return answer;
  }
}
