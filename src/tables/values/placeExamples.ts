import type { Observation } from "../observation";

/**
 * Names beside a row are those of one of its figures: of the one that counts exactly so many, else of the first. 甲、乙 beside
 * 申报 8 | 累计 45 are of the eight.
 */
export function placeExamples(observations: readonly Observation[]): readonly Observation[] {
  const rows = new Map<number, Observation[]>();
  for (const one of observations) {
    if (!one.examples) continue;
    const { row } = one.cell;
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  if (rows.size === 0) return observations;
  return observations.map((one) => {
    if (!one.examples) return one;
    const { examples, ...rest } = one;
    const together = rows.get(one.cell.row) ?? [];
    const counted = together.filter(({ aspect }) => aspect === undefined);
    const owner =
      counted.find(({ value }) => value === examples.length) ?? counted[0] ?? together[0];
    return one === owner ? one : rest;
  });
}
