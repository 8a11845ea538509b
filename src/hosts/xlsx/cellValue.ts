import { ValueType, type Cell as FileCell } from "exceljs";
import type { CellValue } from "../../workbook/workbook";

/** The value of a cell as ExcelJS holds it; `null` for a blank one. Dates become the serial numbers they are in Excel. */
export function cellValue(cell: FileCell): CellValue | null {
  if (cell.type !== ValueType.Formula) return plainValue(cell.value);
  // `cell.result` keeps the 0 that `cell.value` loses.
  const result: unknown = cell.result;
  if (result === undefined || result === null) return UNCALCULATED;
  return plainValue(result);
}

/** A formula no program has calculated yet: its value is in nobody's hands. */
const UNCALCULATED: CellValue = { error: "#CALC!" };

function plainValue(value: unknown): CellValue | null {
  switch (typeof value) {
    case "string":
      return value === "" ? null : value;
    case "number":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : objectValue(value);
    default:
      return null;
  }
}

function objectValue(value: object): CellValue | null {
  if (value instanceof Date) return serialOf(value);
  if ("error" in value) return { error: String(value.error) };
  if ("richText" in value && Array.isArray(value.richText)) {
    const runs = value.richText as readonly { readonly text?: string }[];
    return plainValue(runs.map(({ text }) => text ?? "").join(""));
  }
  return "text" in value ? plainValue(value.text) : null;
}

const DAY = 24 * 60 * 60 * 1000;
const EPOCH = 25569;

/** ExcelJS makes dates of numbers with a date format; back to the number, freed from the dust of milliseconds. */
function serialOf(date: Date): CellValue {
  const serial = EPOCH + date.getTime() / DAY;
  return Number.isFinite(serial) ? Number(serial.toFixed(8)) : { error: "#VALUE!" };
}
