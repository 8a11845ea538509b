import { ok, refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import type { Operand } from "./readOperand";
import { readOption, type Choice } from "./readOption";

/** By how much a bare rate is more than a fraction: 100 where 2.33 means 2.33 %. */
export type RateScale = 1 | 100;

export const RATE_FORMS: readonly Choice<RateScale>[] = [
  { meaning: 100, "zh-CN": "%", "en-US": "%", also: ["百分数", "percent"] },
  { meaning: 1, "zh-CN": "1", "en-US": "1", also: ["小数", "fraction"] },
];

/** What the caller says about bare rates; `undefined` where nothing is said. */
export function readRateScale(form: unknown): Result<RateScale | undefined> {
  return readOption(form, "rateForm", RATE_FORMS);
}

/**
 * A rate as a fraction. A text with its % sign says what it is; a bare 2.33 or 0.0233 needs to be told: "%" when
 * it means 2.33 %, "1" when it is a fraction, as cells with a percent format hold it.
 */
export function readRate(operand: Operand, scale: RateScale | undefined): Result<number> {
  const { value, unit, shownAsPercent } = operand;
  if (unit) return unit.base === "ratio" ? ok(value) : refuse("unit-mismatch");
  if (shownAsPercent && scale !== 100) return ok(value);
  // A percent format says fraction, the caller says per cent: one of the two is wrong.
  if (shownAsPercent || scale === undefined) return refuse("ambiguous-rate", { value });
  return ok(fractionOf(value, scale));
}

export function fractionOf(value: number, scale: RateScale): number {
  return scale === 1 ? value : quotient(value, scale);
}
