/**
 * Waiting for a condition instead of sleeping for luck.
 */
import { setTimeout as delay } from 'node:timers/promises';

export interface WaitOptions {
  /** In milliseconds; default 40,000. */
  within?: number;
  /** Between two looks, in milliseconds; default 15. */
  every?: number;
}

/**
 * Looks until `probe` gives something truthy, and returns it. `what` ends the sentence "waited 40 s for ..."; as a
 * function it is asked at the end, so that it can say how far things got. A probe that throws counts as "not yet", its
 * last error is told.
 */
export async function eventually<T>(
  what: string | (() => string),
  probe: () => T | Promise<T>,
  { within = 40_000, every = 15 }: WaitOptions = {},
): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  for (;;) {
    const late = performance.now() >= deadline;
    const [value, error] = await look(probe);
    if (value) return value;
    if (late) {
      const cause = error === undefined ? {} : { cause: error };
      throw new Error(`waited ${within / 1000} s for ${typeof what === 'string' ? what : what()}`, cause);
    }
    await delay(every);
  }
}

/** Who can say where it is, for a message that says why a test waits. */
export interface Describable {
  describe(): string;
}

/** Waits until all of them are so far, a minute by default. */
export async function everyone<T extends Describable>(
  all: readonly T[],
  what: string,
  goal: (one: T, index: number) => boolean,
  options: WaitOptions = {},
): Promise<void> {
  const late = (): T[] => all.filter((one, index) => !goal(one, index));
  const describe = (): string =>
    late()
      .slice(0, 5)
      .map((one) => one.describe())
      .join('; ');
  await eventually(
    () => `everybody to be ${what}; ${late().length} are not: ${describe()}`,
    () => late().length === 0,
    { within: 60_000, ...options },
  );
}

async function look<T>(probe: () => T | Promise<T>): Promise<[T | undefined, unknown]> {
  try {
    return [await probe(), undefined];
  } catch (error) {
    return [undefined, error];
  }
}
