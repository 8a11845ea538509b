import type { Operand } from "./facts/fact";
import type { CellAddress } from "../workbook/workbook";

/** The parts a figure's own cell can play: the rest are what it was compared with. */
const OWN: ReadonlySet<Operand["role"]> = new Set(["value", "current", "part", "subject"]);

/** The cell that a figure speaks of, among all it rests on; `undefined` when it rests on none. */
export function ownCell(operands: readonly Operand[]): CellAddress | undefined {
  return (operands.find((operand) => OWN.has(operand.role)) ?? operands[0])?.cell;
}
