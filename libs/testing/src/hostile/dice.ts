import { mulberry32 } from '../unreliable-socket.js';

/** Chance that is the same for the same seed. */
export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = mulberry32(seed);
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }

  /** The same bytes with some of them changed. */
  flipped(bytes: Buffer, times = 1 + this.below(3)): Buffer {
    const changed = Buffer.from(bytes);
    for (let count = 0; count < times && changed.length > 0; count += 1) {
      const at = this.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << this.below(8));
    }
    return changed;
  }

  /** Flipped, cut, with a part repeated, taken out or put in. */
  mangled(bytes: Buffer): Buffer {
    const [from, to] = [this.below(bytes.length + 1), this.below(bytes.length + 1)].toSorted((a, b) => a - b);
    const [before, part, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    return this.pick([
      () => this.flipped(bytes),
      () => before,
      () => Buffer.concat([before, part, part, after]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, this.bytes(1 + this.below(20)), part, after]),
    ])();
  }
}
