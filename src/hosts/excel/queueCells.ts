import type { Cell } from "../../workbook/workbook";
import type { Block } from "./planReads";
import type { Used } from "./sheetOutline";
import { toCell } from "./toCell";

type Rows = Iterable<readonly (Cell | null)[]>;

type CellBlock = Pick<Block<Used>, "firstRow" | "rowCount"> & {
  readonly of: Pick<Used, "worksheet" | "firstColumn" | "columnCount">;
};

/** Asks for the cells of a block; they can be had after the next round trip, row by row. */
export function queueCells({ of: used, firstRow, rowCount }: CellBlock): () => Rows {
  const range = used.worksheet
    .getRangeByIndexes(firstRow, used.firstColumn, rowCount, used.columnCount)
    .load("values,valueTypes,text,numberFormat");
  return () => rowsOf(range);
}

function* rowsOf({ values, valueTypes, text, numberFormat }: Excel.Range): Rows & Generator {
  for (const [rowIndex, row] of (values as unknown[][]).entries()) {
    yield row.map((value, columnIndex) =>
      toCell(
        value,
        valueTypes[rowIndex]?.[columnIndex] ?? "Unknown",
        text[rowIndex]?.[columnIndex],
        numberFormat[rowIndex]?.[columnIndex],
      ),
    );
  }
}
