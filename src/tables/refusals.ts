import type { Problem } from "../problem";
import type { AreaAddress, CellAddress } from "../workbook/workbook";
import type { Refusal } from "./table";

export interface RefusedCell {
  readonly address: CellAddress;
  readonly problem: Problem;
}

/** Cells under each other refused for the same reason become one refusal of their area. Cells come column by column. */
export function gatherRefusals(cells: readonly RefusedCell[]): Refusal[] {
  const gathered: { area: AreaAddress; problem: Problem }[] = [];
  for (const { address, problem } of cells) {
    const { sheet, row, column } = address;
    const last = gathered[gathered.length - 1];
    const follows = last && last.area.left === column && last.area.bottom === row - 1;
    if (follows && sameProblem(last.problem, problem)) last.area = { ...last.area, bottom: row };
    else
      gathered.push({
        area: { sheet, top: row, bottom: row, left: column, right: column },
        problem,
      });
  }
  return gathered;
}

function sameProblem(a: Problem, b: Problem): boolean {
  return a.code === b.code && JSON.stringify(a.detail) === JSON.stringify(b.detail);
}

/** A table of which no cell could be read: refused as a whole, for the one reason its cells share if they do. */
export function wholeRefusal(
  area: AreaAddress,
  cells: readonly Refusal[],
  table: Refusal["table"],
): Refusal[] {
  const known = table && { table };
  const [first, ...others] = cells;
  const isShared = others.every(({ problem }) => problem.code === first?.problem.code);
  return first && isShared
    ? [{ area, problem: first.problem, ...known }]
    : [{ area, problem: first?.problem ?? { code: "no-numbers" }, ...known }, ...cells];
}
