import { pointsDifference } from "../metrics/pointsDifference";
import { ok, refuse, type Result } from "../problem";
import { roundedTo } from "../quantity/round";
import type { ArgumentName } from "./argumentNames";
import type { Method } from "./method";
import { fractionOf, readRate, type RateScale } from "./rateForm";
import type { Operand } from "./readOperand";

/** How far two rates lie apart, in percentage points. Bare numbers are rates only where their form is stated. */
export function rateDifference(scale: RateScale | undefined): Method {
  return {
    ...(scale && {
      plain: (first, second) =>
        scale === 100 && mayBeFractions(first, second)
          ? refuse("unlikely-percent") // said with all that belongs to it by `compute`
          : pointsDifference(fractionOf(first, scale), fractionOf(second, scale)),
    }),
    compute: (operands) => pointsBetween(operands, scale, "rateForm", DECIMALS_OF_POINTS),
  };
}

/** As the results of POINTS are shown. */
export const DECIMALS_OF_POINTS = 2;

/**
 * The points between two rates. Where the caller says per cent, and both are so small that nothing would be left of the
 * difference in print, they are fractions that were taken for percentages.
 */
export function pointsBetween(
  operands: readonly Operand[],
  scale: RateScale | undefined,
  option: ArgumentName,
  decimals: number,
): Result<number> {
  const rates = readRates(operands, scale, option);
  if (!rates.ok) return rates;
  const points = pointsDifference(...rates.value);
  const [first, second] = operands;
  const areBare = scale === 100 && first && second && !first.unit && !second.unit;
  if (!points.ok || !areBare || !mayBeFractions(first.value, second.value)) return points;
  const isLost = points.value !== 0 && roundedTo(points.value, decimals) === 0;
  return isLost ? refuse("unlikely-percent", { value: first.value, option }) : points;
}

function mayBeFractions(first: number, second: number): boolean {
  return Math.abs(first) <= 1 && Math.abs(second) <= 1;
}

/** Two rates as fractions. */
export function readRates(
  [first, second]: readonly Operand[],
  scale: RateScale | undefined,
  option: ArgumentName,
): Result<readonly [number, number]> {
  if (!first || !second) throw new Error("Cannot compare fewer than two rates");
  const one = readRate(first, scale, option);
  if (!one.ok) return one;
  const other = readRate(second, scale, option);
  return other.ok ? ok([one.value, other.value]) : other;
}
