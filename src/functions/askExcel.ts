/* eslint-disable no-restricted-globals -- asks Excel about the cells of a formula; it only reads */
import { keyOfCell, type AskedCells, type CellFacts } from "./cellFacts";

/**
 * Asks Excel once about all of these cells. Where it refuses, for one of them may not be there, the halves are asked by
 * themselves, down to the one that gets no answer.
 */
export async function askExcel(asked: readonly AskedCells[]): Promise<(CellFacts | undefined)[]> {
  if (asked.length === 0) return [];
  try {
    return await askAtOnce(asked);
  } catch {
    if (asked.length === 1) return [undefined];
    const middle = Math.ceil(asked.length / 2);
    return [...(await askExcel(asked.slice(0, middle))), ...(await askExcel(asked.slice(middle)))];
  }
}

/** In one round trip, which waits until the user has finished typing into a cell. */
async function askAtOnce(asked: readonly AskedCells[]): Promise<CellFacts[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const readers = asked.map((cells) => queue(context, cells));
    await context.sync();
    return readers.map((read) => read());
  });
}

function queue(context: Excel.RequestContext, asked: AskedCells): () => CellFacts {
  const range = rangeOf(context, asked).load("numberFormat,valueTypes,rowIndex,columnIndex");
  const merges = asked.merges && knowsMerges() ? queueMerges(range, asked) : undefined;
  return () => {
    const { numberFormat, valueTypes } = range as {
      numberFormat: unknown[][];
      valueTypes: string[][];
    };
    return { numberFormat, valueTypes, ...(merges && { merged: merges(range) }) };
  };
}

function rangeOf(context: Excel.RequestContext, { address, rows, columns }: AskedCells) {
  const at = address.lastIndexOf("!");
  const name = address.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  const area = context.workbook.worksheets.getItem(name).getRange(address.slice(at + 1));
  return area.getCell(0, 0).getResizedRange(rows - 1, columns - 1);
}

function knowsMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** From the top of the sheet, for Excel tells only of merged cells that begin within an area. */
function queueMerges(
  range: Excel.Range,
  { rows, columns }: AskedCells,
): (range: Excel.Range) => ReadonlyMap<string, unknown> {
  const above = range.getEntireColumn().getCell(0, 0).getBoundingRect(range).load("values");
  const merged = above.getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return ({ rowIndex, columnIndex }) => {
    const held = new Map<string, unknown>();
    for (const area of merged.isNullObject ? [] : merged.areas.items) {
      const value: unknown = above.values[area.rowIndex]?.[area.columnIndex - columnIndex];
      for (let down = 0; down < area.rowCount; down += 1) {
        for (let over = 0; over < area.columnCount; over += 1) {
          const row = area.rowIndex + down - rowIndex;
          const column = area.columnIndex + over - columnIndex;
          if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
          held.set(keyOfCell(row, column), value);
        }
      }
    }
    return held;
  };
}
