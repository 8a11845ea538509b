import type { Cell } from "../../workbook/workbook";
import type { Block } from "./planReads";
import type { Used } from "./sheetOutline";
import { toCell } from "./toCell";

type Rows = readonly (readonly (Cell | null)[])[];

/** Asks for the cells of a block; they can be had after the next round trip. */
export function queueCells({ of: used, firstRow, rowCount }: Block<Used>): () => Rows {
  const range = used.worksheet
    .getRangeByIndexes(firstRow, used.firstColumn, rowCount, used.columnCount)
    .load("values,valueTypes,text,numberFormat");
  return () => {
    const { values, valueTypes, text, numberFormat } = range;
    return values.map((row: unknown[], rowIndex) =>
      row.map((value, columnIndex) =>
        toCell(
          value,
          valueTypes[rowIndex]?.[columnIndex] ?? "Unknown",
          text[rowIndex]?.[columnIndex],
          numberFormat[rowIndex]?.[columnIndex],
        ),
      ),
    );
  };
}
