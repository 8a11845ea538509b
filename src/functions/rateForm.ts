import { ok, refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import type { ArgumentName } from "./argumentNames";
import type { Operand } from "./readOperand";
import { readOption, type Choice } from "./readOption";

/** By how much a bare rate is more than a fraction: 100 where 2.33 means 2.33 %. */
export type RateScale = 1 | 100;

export const RATE_FORMS: readonly Choice<RateScale>[] = [
  {
    meaning: 100,
    "zh-CN": "%",
    "en-US": "%",
    also: ["百分数", "百分比", "百分号", "percent", "per cent", "percentage"],
  },
  { meaning: 1, "zh-CN": "1", "en-US": "1", also: ["小数", "fraction", "decimal"] },
];

/** What the caller says about bare rates; `undefined` where nothing is said. */
export function readRateScale(form: unknown): Result<RateScale | undefined> {
  return readOption(form, "rateForm", RATE_FORMS);
}

/**
 * A rate as a fraction. A text with its % sign and a number with a percent format say what they are; a bare 2.33 or
 * 0.0233 needs to be told: "%" when it means 2.33 %, "1" when it is a fraction. `option` is the argument that tells.
 */
export function readRate(
  operand: Operand,
  scale: RateScale | undefined,
  option: ArgumentName,
): Result<number> {
  const { value, unit } = operand;
  if (unit) return unit.base === "ratio" ? ok(value) : refuse("unit-mismatch");
  if (scale === undefined) return refuse("ambiguous-rate", { value, option });
  return ok(fractionOf(value, scale));
}

export function fractionOf(value: number, scale: RateScale): number {
  return scale === 1 ? value : quotient(value, scale);
}
