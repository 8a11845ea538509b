import { convert } from "../../quantity/convert";
import type { Operand } from "../facts/fact";
import type { QuantityText } from "../narrative";
import { shown, sumOf, type SumConflict } from "./sumConflict";

/**
 * 舍位平衡: the largest part takes the difference, so that the parts as printed add up to the total as printed. Only where
 * it is moved by no more than `mostSteps` of its last digit shown, and where one part is larger than all others. The
 * adjusted figure says so by its rule and by the cells it was adjusted to. `undefined` where it cannot be done.
 */
export function balancePart(
  total: QuantityText,
  parts: readonly QuantityText[],
  { sum, total: printed, because }: SumConflict,
  mostSteps: number,
): QuantityText | undefined {
  if (because !== "rounding") return undefined;
  const [largest, next] = [...parts].sort((a, b) => b.value - a.value);
  if (!largest || largest.value === next?.value) return undefined;
  const difference = sumOf([printed, -sum]);
  const steps = Math.abs(difference) * 10 ** largest.decimals;
  if (steps > mostSteps + 1e-9 || !Number.isInteger(Math.round(steps * 1e6) / 1e6))
    return undefined;
  const others = parts.filter((part) => part !== largest);
  return {
    ...largest,
    value: sumOf([shown(largest), difference]),
    rule: "balanced",
    operands: [
      ...largest.operands,
      ...operandsOf(total, "whole"),
      ...others.flatMap((part) => operandsOf(part, "part")),
    ],
  };
}

/** The cell of a figure that is read, in the unit and with the decimals it is printed with. */
function operandsOf(
  { operands, unit, decimals }: QuantityText,
  role: Operand["role"],
): readonly Operand[] {
  const read = operands.filter((operand) => operand.role === "value");
  return read.map((operand) => {
    const value = convert(operand.value, operand.unit, unit);
    if (!value.ok) throw new Error(`${operand.unit.symbol} was printed as ${unit.symbol}`);
    return { ...operand, role, value: value.value, unit, decimals };
  });
}
