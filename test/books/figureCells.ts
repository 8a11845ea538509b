import { readNumber } from "../../src/quantity/readNumber";
import { readPeriod } from "../../src/quantity/readPeriod";
import { readRank } from "../../src/quantity/readRank";
import { readSeveral } from "../../src/tables/read/readSeveral";
import { readStatusMark } from "../../src/tables/read/readStatusMark";
import type { Reading } from "../../src/tables/table";
import type { Cell, CellAddress, Workbook } from "../../src/workbook/workbook";

/** Columns whose numbers say where a figure belongs and are none themselves: years, running numbers, codes. */
const BESIDE_FIGURES: ReadonlySet<string> = new Set(["period", "sequence"]);

/**
 * Every cell of a workbook that holds a figure, whether it was read or not; headers, what stands beside and the office's
 * settings are none.
 */
export function figureCells({ sheets }: Workbook, { tables }: Reading): CellAddress[] {
  return sheets.flatMap(({ name, rows, firstRow, firstColumn }) => {
    const here = tables.filter(({ area }) => area.sheet === name);
    return rows.flatMap((cells, index) =>
      cells.flatMap((cell, at) => {
        const address = { sheet: name, row: firstRow + index, column: firstColumn + at };
        const table = here.find(
          ({ area: { top, left, bottom, right } }) =>
            top <= address.row &&
            address.row <= bottom &&
            left <= address.column &&
            address.column <= right,
        );
        if (!holdsFigure(cell)) return [];
        if (table?.orientation === "parameters") return [];
        if (!table) return isYear(cell) ? [] : [address];
        const inBody = table.rows.some(({ line }) => line === address.row);
        const column = table.columns.find(({ line }) => line === address.column);
        return inBody && !BESIDE_FIGURES.has(column?.role ?? "") ? [address] : [];
      }),
    );
  });
}

function holdsFigure(cell: Cell | null): boolean {
  if (!cell) return false;
  if (typeof cell.value === "number") return true;
  if (typeof cell.value !== "string") return false;
  const { rest } = readStatusMark(cell.value);
  if (readPeriod(rest)) return false;
  return (
    readNumber(rest).ok ||
    readRank(rest) !== undefined ||
    readSeveral(rest, undefined) !== undefined ||
    /^\d+(?:\.\d+)?\\\d+(?:\.\d+)?$/.test(rest)
  );
}

function isYear(cell: Cell | null): boolean {
  return typeof cell?.value === "number" && cell.value >= 1949 && cell.value <= 2100;
}
