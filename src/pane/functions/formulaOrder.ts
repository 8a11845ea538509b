import type { FormulaOrder } from "../../hosts/formulaDesk";
import { ok, refuse, type Result } from "../../problem";
import type { AreaAddress, CellAddress } from "../../workbook/workbook";
import type { FormulaArgument } from "./formulaArguments";
import type { FormulaPlan } from "./formulaPlan";
import { LAST_COLUMN, LAST_ROW } from "./given";
import type { Live } from "./useLive";

/** More formulas than this make a workbook slow; one that spills does the same. */
const MOST_FORMULAS = 20_000;

/**
 * What is to be written from a cell on, and all cells it will fill: those that the formulas stand in, or those that the
 * result was seen to spill into. Refused where it would fall on the cells it is computed from.
 */
export function planOrder(
  plan: FormulaPlan,
  args: readonly FormulaArgument[],
  target: CellAddress,
  live: Live,
): Result<FormulaOrder> {
  const { formulas } = plan;
  const count = formulas.length * (formulas[0]?.length ?? 0);
  if (count > MOST_FORMULAS) return refuse("too-many-formulas", { limit: MOST_FORMULAS });
  const seen = live.state === "done" ? live.cells : [];
  const isSpill = count === 1;
  const rows = Math.max(plan.rows, isSpill ? seen.length : 1);
  const columns = Math.max(plan.columns, isSpill ? (seen[0]?.length ?? 1) : 1);
  const { sheet, row, column } = target;
  const area = {
    sheet,
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column + columns - 1,
  };
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return refuse("beyond-sheet");
  const isCircular = args.some(
    ({ given }) => given?.type === "reference" && overlap(given.area, area),
  );
  return isCircular ? refuse("circular-reference") : ok({ area, formulas, giveUp: [] });
}

function overlap(one: AreaAddress, other: AreaAddress): boolean {
  return (
    one.sheet.toLowerCase() === other.sheet.toLowerCase() &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
