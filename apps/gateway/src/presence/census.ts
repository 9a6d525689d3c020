/** What one gateway says about a session: how many watch it there. `ask`: it wants to hear the others' counts. */
export interface Report {
  gateway: string;
  count: number;
  ask?: true;
}

/** What this gateway knows of its own viewers; `arrivals` only grows, and says whether somebody is new. */
export interface Own {
  count: number;
  arrivals: number;
}

/** What is to be said now: to the other gateways, and to the viewers here (the count over all gateways). */
export interface Due {
  report: Report | null;
  tell: number | null;
}

/** Neither gateways nor viewers hear of a session more often. All times in milliseconds. */
const EVERY_MS = 1_000;
/** Timers and clocks round differently: what is due now is not put off to the next look. */
const ROUNDING_MS = 5;
const KEEP_ALIVE_MS = 5_000;
const SPREAD = 0.2;
/** A gateway that has kept silent when it was due so often is dead, and its viewers are elsewhere. */
const MISSED = 3;
/** The others' counts are here by then: nobody is first told too few. */
const SETTLE_MS = 300;
const MAX_GATEWAYS = 1_000;

/**
 * The viewers of one session, counted over all gateways that have some. Every gateway says its own count when it
 * changes, and now and then when it doesn't; what isn't repeated is forgotten. So the counts agree after a moment
 * without anybody keeping them, and a killed gateway's viewers disappear by themselves.
 */
export class Census {
  readonly #gateway: string;
  readonly #openedAt: number;
  readonly #keepAliveMs: number;
  readonly #forgetMs: number;
  readonly #others = new Map<string, { count: number; at: number }>();
  #reported: { count: number; at: number } | null = null;
  #told: { count: number; arrivals: number; at: number } | null = null;
  #asked = false;

  /**
   * `keepAliveMs`, the same at every gateway: how often a count is repeated. `spread`, 0 to 1, is each session's own:
   * those that were opened together repeat their counts apart.
   */
  constructor(gateway: string, now: number, { keepAliveMs = KEEP_ALIVE_MS, spread = 0 } = {}) {
    this.#gateway = gateway;
    this.#openedAt = now;
    this.#keepAliveMs = keepAliveMs * (1 - spread * SPREAD);
    this.#forgetMs = keepAliveMs * MISSED;
  }

  /** The others know of no viewer here. */
  get silent(): boolean {
    return this.#reported === null || this.#reported.count === 0;
  }

  hear({ gateway, count, ask }: Report, now: number): void {
    if (gateway === this.#gateway) return;
    if (ask) this.#asked = true;
    if (count === 0) this.#others.delete(gateway);
    else if (this.#others.has(gateway) || this.#others.size < MAX_GATEWAYS) {
      this.#others.set(gateway, { count, at: now });
    }
  }

  /** Decides what is due, and takes it as said. `heard` is false while no other gateway could hear a report. */
  due(own: Own, now: number, heard: boolean): Due {
    return { report: heard ? this.#report(own.count, now) : null, tell: this.#tell(own, now) };
  }

  #report(count: number, now: number): Report | null {
    const first = this.#reported === null;
    if (first ? count === 0 : !this.#isReportDue(count, now)) return null;
    this.#asked = false;
    this.#reported = { count, at: now };
    return { gateway: this.#gateway, count, ...(first && { ask: true }) };
  }

  #isReportDue(count: number, now: number): boolean {
    const { count: reported, at } = this.#reported ?? { count: 0, at: -Infinity };
    if (!isOver(EVERY_MS, at, now)) return false;
    return count !== reported || (count > 0 && (this.#asked || isOver(this.#keepAliveMs, at, now)));
  }

  #tell({ count: own, arrivals }: Own, now: number): number | null {
    if (arrivals === 0 || own === 0 || !isOver(SETTLE_MS, this.#openedAt, now)) return null;
    const count = own + this.#elsewhere(now);
    const told = this.#told;
    if (told && !isOver(EVERY_MS, told.at, now)) return null;
    if (told?.count === count && told.arrivals === arrivals) return null;
    this.#told = { count, arrivals, at: now };
    return count;
  }

  #elsewhere(now: number): number {
    let sum = 0;
    for (const [gateway, { count, at }] of this.#others) {
      if (now - at > this.#forgetMs) this.#others.delete(gateway);
      else sum += count;
    }
    return sum;
  }
}

function isOver(ms: number, since: number, now: number): boolean {
  return now - since >= ms - ROUNDING_MS;
}

/** A report as it came from the broker; null: it isn't one. */
export function readReport(value: unknown): Report | null {
  if (typeof value !== 'object' || value === null) return null;
  const { gateway, count, ask } = value as Record<string, unknown>;
  if (typeof gateway !== 'string' || gateway.length > 64) return null;
  if (!Number.isSafeInteger(count) || Number(count) < 0) return null;
  return { gateway, count: Number(count), ...(ask === true && { ask }) };
}
