import type { ICellData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import type { FormulaReader } from "./bookData";
import { ValueType } from "./univerEnums";

/** Content of one cell of a file, without its style. */
export function cellData(cell: ExcelJS.Cell, readFormula: FormulaReader): ICellData {
  if (!cell.formula) return constant(cell.value);
  const formula = `=${readFormula(cell.formula)}`;
  // A formula that fills several cells has to be evaluated to fill them again.
  return fillsSeveral(cell) ? { f: formula } : { ...constant(cell.result), f: formula };
}

function fillsSeveral(cell: ExcelJS.Cell): boolean {
  const { ref } = cell.value as { ref?: string };
  return ref?.includes(":") === true;
}

type Constant = ExcelJS.CellValue | ExcelJS.CellFormulaValue["result"];

function constant(value: Constant): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === "number") return { v: value, t: ValueType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: ValueType.truth };
  if (typeof value === "string") return value === "" ? {} : { v: value, t: ValueType.text };
  if (value instanceof Date) return { v: serialDate(value), t: ValueType.number };
  if ("error" in value) return { v: value.error, t: ValueType.text };
  if ("richText" in value) return constant(value.richText.map((run) => run.text).join(""));
  if ("text" in value) return constant(plainText(value.text));
  return {};
}

/** The text of a link may be rich text, whatever its type says. */
function plainText(text: unknown): string {
  if (typeof text === "string") return text;
  const { richText = [] } = (text ?? {}) as { richText?: readonly { readonly text: string }[] };
  return richText.map((run) => run.text).join("");
}

/** Days since the end of 1899, as sheets count dates. The file's dates are in UTC. */
function serialDate(date: Date): number {
  const millisecondsPerDay = 24 * 60 * 60 * 1000;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
}
