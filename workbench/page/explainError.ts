import { formatCell } from "../../src/workbook/address";
import { rectangle } from "../grid/area";
import type { GridModel } from "../grid/gridModel";
import type { ReasonTable } from "../functions/reasonTable";
import type { Words } from "./words";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The error a cell shows and the reason for it; both empty for a cell without an error. */
export function explainError(
  grid: GridModel,
  reasons: ReasonTable,
  words: Words,
  place: Place,
): { readonly error: string; readonly reason: string } {
  const cell = grid.cells(place.sheet, rectangle(place.row, place.column, 1, 1))[0]?.[0];
  if (!cell?.isError) return { error: "", reason: "" };
  const error = String(cell.value);
  const blocker = error === "#SPILL!" ? spillBlocker(grid, reasons, place) : undefined;
  const reason = blocker ? words.spillBlocked(blocker) : (reasons.find(place) ?? "");
  return { error, reason };
}

/** The first filled cell in the way of what the formula wants to fill. */
function spillBlocker(grid: GridModel, reasons: ReasonTable, place: Place): string | undefined {
  const size = reasons.sizeOf(place);
  if (!size) return undefined;
  const area = rectangle(place.row, place.column, size.rows, size.columns);
  for (const [down, row] of grid.cells(place.sheet, area).entries()) {
    for (const [over, cell] of row.entries()) {
      if (down === 0 && over === 0) continue;
      if (cell.value !== "" || cell.formula !== undefined) {
        return formatCell(place.row + down, place.column + over);
      }
    }
  }
  return undefined;
}
