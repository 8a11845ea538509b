/** Reproducible figures: a linear congruential generator, seeded. */
export function seededFigures(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A column as Excel hands it over: figures above zero with two decimals. */
export function columnOf(size: number, seed: number): number[][] {
  const next = seededFigures(seed);
  return Array.from({ length: size }, () => [Math.ceil(next() * 1e7) / 100]);
}

/** A column of what formulas result in: the same figures with all the digits a number holds, 15 to 17 of them. */
export function fullPrecisionColumnOf(size: number, seed: number): number[][] {
  return columnOf(size, seed).map(([figure = 0]) => [figure / 7]);
}
