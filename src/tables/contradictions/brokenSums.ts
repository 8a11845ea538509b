import { refuse } from "../../problem";
import { shownDigits } from "../../quantity/shown";
import { STRENGTH } from "../arithmetic/strength";
import type { Sum } from "../arithmetic/sum";
import type { LevelsByName } from "../roles/levelsByName";
import type { Observation } from "../observation";
import type { Contradiction } from "./contradiction";

/** Of so many columns that add up one may not. */
const AGREEING_FOR_ONE = 3;

/** Totals that are the sum of their parts in column after column and break in one: the source is often wrong there. */
export function brokenSums(
  { cells }: LevelsByName,
  sums: readonly Sum[],
): readonly Contradiction[] {
  const strong = sums.filter(({ bits }) => bits >= STRENGTH.proof);
  return strong.flatMap(({ target, parts, agreeing, missing }) =>
    missing.length * AGREEING_FOR_ONE > agreeing.length
      ? []
      : missing.flatMap((column) => {
          const isMadeOtherwise = strong.some(
            (other) => other.target === target && other.agreeing.includes(column),
          );
          const total = cells[target]?.[column];
          const found = parts.flatMap((part) => cells[part]?.[column] ?? []);
          // Where a part is not known, nobody can say that the rest falls short.
          const isWhole = found.length === parts.length;
          return total && isWhole && !isMadeOtherwise && addsUp(total, found)
            ? [broken(total, found)]
            : [];
        }),
  );
}

/** The total of a rate or a density lies among its parts and never is their sum, whatever its unit says or leaves unsaid. */
function addsUp({ value }: Observation, parts: readonly Observation[]): boolean {
  return parts.every((part) => part.value < value);
}

function broken(total: Observation, parts: readonly Observation[]): Contradiction {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const { value, decimals, unit, indicator, entity } = total;
  const { problem } = refuse("sum-breaks", {
    name: entity,
    indicator,
    stored: shownDigits(value, decimals, unit),
    computed: shownDigits(sum, decimals, unit),
  });
  return { problem, cells: [total, ...parts].map(({ cell }) => cell) };
}
