import { ok, refuse, type Result } from "../problem";
import { convert } from "../quantity/convert";
import type { Operand } from "./readOperand";

/**
 * Figures as plain numbers of one unit: the first one's. Figures that all came without a unit are taken as they
 * are; one with a unit beside one without is refused, for nothing says what the bare number counts.
 */
export function alignUnits(operands: readonly Operand[]): Result<readonly number[]> {
  const [first] = operands;
  const values: number[] = [];
  for (const operand of operands) {
    const aligned = first ? alignedWith(first, operand) : ok(operand.value);
    if (!aligned.ok) return aligned;
    values.push(aligned.value);
  }
  return ok(values);
}

/** A figure in the unit of another. */
export function alignedWith(first: Operand, second: Operand): Result<number> {
  if (first.unit && second.unit) return convert(second.value, second.unit, first.unit);
  const unit = first.unit ?? second.unit;
  if (!unit) return ok(second.value);
  const bare = first.unit ? second : first;
  return unit.base === "ratio"
    ? refuse("ambiguous-rate", { value: bare.value })
    : refuse("unit-mismatch");
}
