import { ok, refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import type { Operand } from "./readOperand";

/**
 * Two figures as plain numbers of one unit: the first one's. Figures that both came without a unit are taken as
 * they are; one with a unit beside one without is refused, for nothing says what the bare number counts.
 */
export function alignUnits(first: Operand, second: Operand): Result<readonly [number, number]> {
  if (!first.unit && !second.unit) return ok([first.value, second.value]);
  if (!first.unit || !second.unit) {
    const bare = first.unit ? second : first;
    const unit = first.unit ?? second.unit;
    return unit?.base === "ratio"
      ? refuse("ambiguous-rate", { value: bare.value })
      : refuse("unit-mismatch");
  }
  const converted = convert(second.value, second.unit, first.unit);
  return converted.ok ? ok([first.value, converted.value]) : converted;
}
