/**
 * Clocks that are wrong: the wall clock of a Node process is moved, also while it runs, and nothing else of it. Timers and
 * `performance.now()` go on as they do on a machine whose clock is set.
 *
 * ```ts
 * const clocks = new ShiftedClocks();
 * const stack = await startStack({ env: clocks.env });
 * clocks.set('gateway', DAY_MS);
 * clocks.remove();
 * ```
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const DAY_MS = 86_400_000;
/** A process looks so often how far its clock is to be off, in milliseconds. */
const LOOK_MS = 50;

/** Makes `Date` tell the time `shift()` milliseconds later, and returns how to undo it. Runs in either process. */
function moveClock(shift: () => number): () => void {
  const Real = Date;
  const now = (): number => Real.now() + shift();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], as) => Reflect.construct(target, args.length === 0 ? [now()] : args, as),
    apply: () => new Real(now()).toString(),
    get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
  });
  return () => void (globalThis.Date = Real);
}

/** The part of a service's path that names it. */
export type ClockOf = 'gateway' | 'generation' | 'client';

export class ShiftedClocks {
  readonly #folder = mkdtempSync(join(tmpdir(), 'openv0-clocks-'));
  #undo: () => void = () => {};

  /** For the services: they load this before anything else. */
  get env(): Record<string, string> {
    const preload = `
      import { readFileSync } from 'node:fs';
      const name = process.argv[1]?.includes('/gateway/') ? 'gateway' : 'generation';
      const read = () => {
        try { return Number(readFileSync(process.env.SHIFTED_CLOCKS + '/' + name, 'utf8')); } catch { return 0; }
      };
      let shift = read();
      setInterval(() => { shift = read(); }, ${LOOK_MS}).unref();
      (${moveClock.toString()})(() => shift);`;
    return {
      SHIFTED_CLOCKS: this.#folder,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}`,
    };
  }

  /** Moves a clock. Resolves when its process has it. */
  async set(whose: ClockOf, shiftMs: number): Promise<void> {
    if (whose === 'client') {
      this.#undo();
      this.#undo = moveClock(() => shiftMs);
      return;
    }
    writeFileSync(join(this.#folder, whose), String(shiftMs));
    await delay(LOOK_MS * 3);
  }

  /** This process's clock is right again. */
  remove(): void {
    this.#undo();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
