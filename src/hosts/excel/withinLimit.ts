import type { UsedRange } from "./planReads";

/**
 * The used ranges that can be read. The others are too large: by themselves, or because the sheets before them have used
 * up what a workbook may hold.
 *
 * @example withinLimit([{ firstRow: 0, firstColumn: 0, rowCount: 9, columnCount: 2 }], 10, 100) // => []
 */
export function withinLimit<T extends UsedRange>(
  ranges: readonly T[],
  cellsPerSheet: number,
  cellsPerBook: number,
): readonly T[] {
  let room = cellsPerBook;
  return ranges.filter((range) => {
    const cells = cellCount(range);
    const fits = cells <= cellsPerSheet && cells <= room;
    if (fits) room -= cells;
    return fits;
  });
}

/**
 * @example cellCount({ firstRow: 4, firstColumn: 0, rowCount: 9, columnCount: 2 }) // => 18
 */
export function cellCount({ rowCount, columnCount }: UsedRange): number {
  return rowCount * columnCount;
}
