import type { Operand } from "./evidence";

/** The cells of a figure, told apart: those of its own, and lists that many figures rest on, the same list for all of them. */
export interface SharedOperands {
  readonly own: readonly Operand[];
  readonly fields: readonly (readonly Operand[])[];
}

/** The cells a figure rests on, all in one list and told apart. */
export interface Cells {
  readonly operands: readonly Operand[];
  readonly shared?: SharedOperands;
}

/** The cells of several figures as those of one; told apart only where some of them share theirs. */
export function joinCells(...parts: readonly Cells[]): Cells {
  const operands = parts.flatMap((part) => part.operands);
  if (parts.every(({ shared }) => shared === undefined)) return { operands };
  const own = parts.flatMap((part) => part.shared?.own ?? part.operands);
  const fields = [...new Set(parts.flatMap(({ shared }) => shared?.fields ?? []))];
  return { operands, shared: { own, fields } };
}
