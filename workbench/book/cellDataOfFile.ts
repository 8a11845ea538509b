import type { ICellData } from "@univerjs/core";
import type { FileCell } from "../../src/hosts/xlsx/parts/sheetPart";
import type { CellValue } from "../../src/workbook/workbook";
import type { FormulaReader } from "./bookData";
import { ValueType } from "./univerEnums";

/** Content of one cell of a file, without its style. */
export function cellData({ value, formula }: FileCell, readFormula: FormulaReader): ICellData {
  if (!formula) return constant(value);
  const text = `=${readFormula(formula.text)}`;
  const { top, left, bottom, right } = formula.fills ?? ONE_CELL;
  // A formula that fills several cells has to be evaluated to fill them again.
  return top < bottom || left < right ? { f: text } : { ...constant(value), f: text };
}

const ONE_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

function constant(value: CellValue | null): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: ValueType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: ValueType.truth };
  if (typeof value === "string") return { v: value, t: ValueType.text };
  return value.uncalculated ? {} : { v: value.error, t: ValueType.text };
}
