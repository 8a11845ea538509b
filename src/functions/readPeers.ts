import { ok, refuse, type ProblemCode, type Result } from "../problem";
import { alignedWith } from "./alignUnits";
import { readOperand, type Operand } from "./readOperand";

/** The figures a ranking compares, in their order; `null` for a cell that holds none. */
export interface Peers {
  readonly figures: readonly (number | null)[];
  /** The same with every 0 taken for a blank, where there is one that may be. */
  readonly withoutZeros?: readonly (number | null)[];
  /** A figure whose unit all others were brought to. */
  readonly unit: Operand;
}

/** Texts and blanks are no peers. An error or an approximate figure is one, but has no place: then nobody has. */
export function readPeers(cells: readonly unknown[]): Result<Peers> {
  const figures: (number | null)[] = [];
  const blanks: number[] = [];
  let unit: Operand | undefined;
  for (const cell of cells) {
    if (typeof cell === "number" && cell !== 0 && unit && !unit.unit) {
      figures.push(cell);
      continue;
    }
    const operand = readOperand(cell);
    if (!operand.ok) {
      if (NO_PLACE.has(operand.problem.code)) return operand;
      figures.push(null);
      continue;
    }
    unit ??= operand.value;
    const aligned = alignedWith(unit, operand.value);
    if (!aligned.ok) return aligned;
    if (operand.value.mayBeBlank) blanks.push(figures.length);
    figures.push(aligned.value);
  }
  if (!unit) return refuse("no-peers");
  if (blanks.length === 0) return ok({ figures, unit });
  const withoutZeros = figures.slice();
  for (const index of blanks) withoutZeros[index] = null;
  return ok({ figures, withoutZeros, unit });
}

const NO_PLACE: ReadonlySet<ProblemCode> = new Set(["error-value", "approximate-value"]);
