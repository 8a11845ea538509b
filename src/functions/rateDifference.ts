import { pointsDifference } from "../metrics/pointsDifference";
import { ok, type Result } from "../problem";
import type { Method } from "./method";
import { fractionOf, readRate, type RateScale } from "./rateForm";
import type { Operand } from "./readOperand";

/** How far two rates lie apart, in percentage points. Bare numbers are rates only where their form is stated. */
export function rateDifference(scale: RateScale | undefined): Method {
  return {
    ...(scale && {
      plain: (first, second) =>
        pointsDifference(fractionOf(first, scale), fractionOf(second, scale)),
    }),
    compute: (operands) => {
      const rates = readRates(operands, scale);
      return rates.ok ? pointsDifference(...rates.value) : rates;
    },
  };
}

/** Two rates as fractions. */
export function readRates(
  [first, second]: readonly Operand[],
  scale: RateScale | undefined,
): Result<readonly [number, number]> {
  if (!first || !second) throw new Error("Cannot compare fewer than two rates");
  const one = readRate(first, scale);
  if (!one.ok) return one;
  const other = readRate(second, scale);
  return other.ok ? ok([one.value, other.value]) : other;
}
