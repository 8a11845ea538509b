import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { GridCell } from "../grid/gridModel";

/** The errors that a formula or a file can leave in a cell. */
const ERROR =
  /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|CYCLE!|GETTING_DATA)$/;

/** What a cell of Univer's model holds. Rich text counts as its plain text. */
export function cellContent(cell: Nullable<ICellData>): Pick<GridCell, "value" | "isError"> {
  const value = cell?.p?.body ? cell.p.body.dataStream.replace(/[\r\n]+$/, "") : (cell?.v ?? "");
  if (cell?.t === CellValueType.BOOLEAN) {
    return { value: value === true || value === 1 || value === "1", isError: false };
  }
  if (cell?.t === CellValueType.NUMBER && typeof value === "string" && value !== "") {
    return { value: Number(value), isError: false };
  }
  const isForcedText = cell?.t === CellValueType.FORCE_STRING;
  return { value, isError: !isForcedText && typeof value === "string" && ERROR.test(value) };
}

/** Whether there is anything in the cell besides its format. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p) || (cell.v ?? "") !== "";
}
