import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";

/**
 * Two columns of a table that mean one indicator by its total, 工业总产值 of now and 产值 of the year before, mean one of each part as well:
 * 钛材料工业总产值 and 钛材料产值 are one.
 */
export const withColumnsJoined = keptWith(
  (observations: readonly Observation[]): readonly Observation[] => {
    const headings = headingsOfTotals(observations);
    if (headings.size === 0) return observations;
    return observations.map((one) => {
      const [first, ...others] = headings.get(keyOf(one.table, one.partOf)) ?? [];
      const other = others.find((heading) => one.indicator.endsWith(heading));
      if (first === undefined || other === undefined || one.indicator.endsWith(first)) return one;
      const part = one.indicator.slice(0, -other.length);
      return { ...one, indicator: part + first, writtenAs: one.indicator };
    });
  },
);

/** By what several headings each total of a table stands there, the longest first. */
function headingsOfTotals(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { table, indicator, writtenAs, partOf } of observations) {
    if (writtenAs === undefined || partOf !== undefined) continue;
    const key = keyOf(table, indicator);
    found.set(key, (found.get(key) ?? new Set()).add(writtenAs));
  }
  const several = [...found].filter(([, headings]) => headings.size > 1);
  return new Map(
    several.map(([key, headings]) => [key, [...headings].sort((a, b) => b.length - a.length)]),
  );
}

function keyOf(table: string, indicator: string | undefined): string {
  return `${table}|${indicator ?? ""}`;
}
