import type { Result } from "../../problem";
import { readNumber } from "../../quantity/readNumber";
import { PERCENT, type Unit } from "../../quantity/unit";
import type { Cell } from "../../workbook/workbook";
import type { TableSays } from "../meaning/tableSays";
import type { TableRow } from "../rows/tableRow";
import { cellMeaning, type CellMeaning } from "./cellMeaning";
import type { ValueColumn } from "./valueColumn";

/** What a cell of a column is expected to hold. */
export type MeaningOf = (row: TableRow, cell: Cell) => Result<CellMeaning>;

/** The meanings of a column's cells: one for all rows that say neither what is measured nor in which unit, as those of regions. */
export function columnMeaning(column: ValueColumn, table: TableSays): MeaningOf {
  const isDifference = column.measure === "difference";
  let shared: Result<CellMeaning> | undefined;
  return (row, cell) => {
    // 提高2.3个百分点 among rates of growth says itself what it is.
    const isTold = column.measure === "growth" && typeof cell.value === "string";
    if (isDifference || isTold) return cellMeaning(row, column, table, ownUnit(cell));
    if (!isSilent(row)) return cellMeaning(row, column, table);
    shared ??= cellMeaning(row, column, table);
    return shared;
  };
}

function isSilent({ indicator, unit, units, partOf }: TableRow): boolean {
  return !indicator && !unit && !units && partOf === undefined;
}

/** The unit in a cell: 个百分点 of +3.3个百分点, % of 12.3%. */
function ownUnit({ value, text }: Cell): Unit | undefined {
  if (typeof value === "number") return /%\s*$/.test(text) ? PERCENT : undefined;
  const reading = typeof value === "string" && readNumber(value);
  return reading && reading.ok ? reading.value.unit : undefined;
}
