import { CellValueType, type ICellData } from "@univerjs/core";
import type { Entry } from "../grid/gridModel";

/** Cells by row and column, as Univer's commands take them. */
export type CellValues = Record<number, Record<number, ICellData>>;

/** Univer's cell for what is put in. What the cell held before is emptied, its format stays. */
export function cellDataOf({ value, formula, numberFormat }: Entry): ICellData {
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (formula !== undefined) return { f: formula, v: null, t: null, p: null, si: null, ...style };
  const blank = { f: null, si: null, p: null, ...style };
  if (value === undefined || value === "") return { ...blank, v: null, t: null };
  if (typeof value === "boolean") return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...blank, v: value, t: type };
}
