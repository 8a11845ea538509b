import { groupedBy } from "../../groupedBy";
import { refuse } from "../../problem";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { printPeriod } from "../../quantity/printPeriod";
import { shownDigits, shownNumber } from "../../quantity/shown";
import { isApart } from "../isApart";
import { SELF, type Observation } from "../observation";
import type { Contradiction } from "./contradiction";

/** So many rates that the levels bear out make those that they do not a mistake, not rates at other prices. */
const AGREEING_FOR_ONE = 4;

/** A half is reached although binary numbers miss it. */
const EXACT = 1e-9;

/** Stored growth rates that the levels beside them do not bear out, where they bear out the others of the table. */
export function brokenGrowth(observations: readonly Observation[]): readonly Contradiction[] {
  const rates = observations.filter(isRate);
  if (rates.length === 0) return [];
  const rated = new Set(rates.map(({ indicator }) => indicator));
  const levels = groupedBy(
    observations.filter(({ measure, indicator }) => measure === "level" && rated.has(indicator)),
    (one) => keyOf(one, one.period && printPeriod(one.period)),
  );
  const at = (one: Observation, when: string): Observation | undefined => {
    const found = levels.get(keyOf(one, when)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  let agreeing = 0;
  const broken: Contradiction[] = [];
  for (const one of rates) {
    const level = at(one, printPeriod(one.period));
    const base = at(one, printPeriod(previousYear(one.period)));
    if (!level || !base || base.value <= 0 || level.unit.symbol !== base.unit.symbol) continue;
    const computed = level.value / base.value - 1;
    const off = shownNumber(Math.abs(one.value - computed) - errorOf(level, base), one.unit);
    if (off <= 0.5 * 10 ** -one.decimals + EXACT) agreeing += 1;
    else {
      const { entity, indicator, value, decimals, unit } = one;
      const { problem } = refuse("growth-breaks", {
        ...(entity !== SELF && { name: entity }),
        indicator,
        stored: `${shownDigits(value, decimals, unit)}${unit.symbol}`,
        computed: `${shownDigits(computed, decimals, unit)}${unit.symbol}`,
      });
      broken.push({ problem, cells: [one, level, base].map(({ cell }) => cell) });
    }
  }
  return broken.length * AGREEING_FOR_ONE <= agreeing ? broken : [];
}

type Dated = Observation & { readonly period: Period };

function isRate(one: Observation): one is Dated {
  return (
    one.measure === "growth" &&
    !isApart(one) &&
    one.period !== undefined &&
    !one.qualifier &&
    !one.status
  );
}

/** How far a rate may be off because its levels are shown rounded. */
function errorOf(level: Observation, base: Observation): number {
  const share = ({ value, decimals }: Observation): number =>
    (0.5 * 10 ** -decimals) / Math.abs(value);
  return level.value === 0 ? 0 : Math.abs(level.value / base.value) * (share(level) + share(base));
}

function keyOf({ entity, indicator, counting }: Observation, when: string | undefined): string {
  return [entity, indicator, counting, when].join("|");
}
