/** Chance that can be had again: the same seed draws the same. */
export interface Seeded {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  readonly oneOf: <T>(things: readonly T[]) => T;
  /** So many of the things, each once, in their order. */
  readonly some: <T>(things: readonly T[], count: number) => readonly T[];
}

export function seeded(seed: number): Seeded {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const oneOf = <T>(things: readonly T[]): T => {
    const thing = things[whole(0, things.length - 1)];
    if (thing === undefined) throw new Error("nothing to draw from");
    return thing;
  };
  const some = <T>(things: readonly T[], count: number): readonly T[] => {
    const places = new Set<number>();
    while (places.size < Math.min(count, things.length)) places.add(whole(0, things.length - 1));
    return things.filter((_, index) => places.has(index));
  };
  return { next, whole, chance: (share) => next() < share, oneOf, some };
}
