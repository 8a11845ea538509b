import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";
import type { Operand } from "./readOperand";
import { readOption } from "./readOption";

const RATE_FORMS: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["percent", 100],
  ["百分数", 100],
  ["1", 1],
  ["fraction", 1],
  ["小数", 1],
]);

/**
 * A rate as a fraction. A text with its % sign says what it is; a bare 2.33 or 0.0233 needs to be told: "%" when
 * it means 2.33 %, "1" when it is a fraction, as cells with a percent format hold it.
 */
export function readRate(operand: Operand, form: unknown): Result<number> {
  if (operand.unit) {
    return operand.unit.base === "ratio" ? ok(operand.value) : refuse("unit-mismatch");
  }
  const scale = readOption(form, "rateForm", RATE_FORMS);
  if (!scale.ok) return scale;
  if (scale.value === undefined) return refuse("ambiguous-rate", { value: operand.value });
  return ok(clean(operand.value / scale.value));
}
