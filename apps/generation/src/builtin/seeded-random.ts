/** A stream of choices that is the same for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Whole number, both ends included. */
  int(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different members, in random order. */
  some<T>(list: readonly T[], count: number): T[];
  chance(probability: number): boolean;
  /** A stream of its own, so that one section's choices do not depend on how many another one made. */
  fork(name: string): Random;
}

/** FNV-1a with a final mix, over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** mulberry32: 32 bits of state are plenty for choosing words and shapes. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const chosen: T[] = [];
    while (rest.length > 0 && chosen.length < count) chosen.push(...rest.splice(int(0, rest.length - 1), 1));
    return chosen;
  };
  return {
    next,
    int,
    some,
    pick: (list) => {
      const member = list[int(0, list.length - 1)];
      if (member === undefined) throw new RangeError('Nothing to pick from');
      return member;
    },
    chance: (probability) => next() < probability,
    fork: (name) => seededRandom(hashText(`${seed}/${name}`)),
  };
}
