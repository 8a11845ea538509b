import { unitOf } from "../../quantity/unitOf";
import type { Unit } from "../../quantity/unit";
import type { Evidence } from "../narrative";

/** The largest first. */
const UNITS: readonly Unit[] = ["亿元", "万元", "元"].flatMap((symbol) => unitOf(symbol) ?? []);

/** No sum of a paragraph is shown as less than so much of its unit. */
const LEAST_SHOWN = 0.1;

/** Money that can be shown in another unit: 近20亿元 stays as the user has written it. */
export function isMoney({ unit, qualifier }: Pick<Evidence, "unit" | "qualifier">): boolean {
  return unit.base === "元" && qualifier === undefined;
}

/**
 * The one unit for all money of a paragraph: the largest of 亿元, 万元 and 元 in which none of the sums gets too small;
 * `undefined` where there is no money.
 */
export function moneyUnit(
  figures: readonly Pick<Evidence, "value" | "unit" | "qualifier">[],
): Unit | undefined {
  const sums = figures
    .filter((figure) => isMoney(figure) && figure.value !== 0)
    .map(({ value, unit }) => Math.abs(value) * unit.factor);
  if (sums.length === 0) return undefined;
  const smallest = Math.min(...sums);
  return UNITS.find(({ factor }) => smallest >= factor * LEAST_SHOWN) ?? UNITS[UNITS.length - 1];
}
