import { refuse, type Result } from "../problem";
import type { Role } from "./argumentNames";
import { alignUnits } from "./alignUnits";
import type { Answers } from "./answer";
import { broadcast, gridOf } from "./broadcast";
import { readOperand, type Operand } from "./readOperand";

/** A range and the part its figures play. */
export interface Argument {
  readonly role: Role;
  readonly cells: unknown;
}

/** Applies a rule to two ranges, and to a range of settings, element by element. */
export function pairwise(
  first: Argument,
  second: Argument,
  rule: (first: Operand, second: Operand, setting: unknown) => Result<number>,
  setting?: unknown,
): Answers {
  const grids = [gridOf(first.cells), gridOf(second.cells), gridOf(setting)];
  return broadcast(grids, ([firstCell, secondCell, settingCell]) => {
    const left = readArgument(firstCell, first.role);
    if (!left.ok) return left;
    const right = readArgument(secondCell, second.role);
    if (!right.ok) return right;
    return rule(left.value, right.value, settingCell);
  });
}

/** The same, for rules that count in one unit. */
export function pairwiseInOneUnit(
  first: Argument,
  second: Argument,
  rule: (first: number, second: number, setting: unknown, isRate: boolean) => Result<number>,
  setting?: unknown,
): Answers {
  return pairwise(
    first,
    second,
    (left, right, settingCell) => {
      const aligned = alignUnits(left, right);
      if (!aligned.ok) return aligned;
      return rule(...aligned.value, settingCell, left.unit?.base === "ratio");
    },
    setting,
  );
}

function readArgument(cell: unknown, role: Role): Result<Operand> {
  const operand = readOperand(cell);
  if (operand.ok || operand.problem.code !== "missing-value") return operand;
  return refuse("missing-value", { argument: role });
}
