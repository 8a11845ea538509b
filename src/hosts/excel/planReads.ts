/** The used range of one sheet: its place, zero-based, and its size. */
export interface UsedRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some whole rows of a used range. */
export interface Block<T extends UsedRange> {
  readonly of: T;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Cuts used ranges into blocks of rows and packs these into as few round trips as hold `cellsPerTrip` cells each.
 * The number of trips depends on the number of cells only, never on the number of sheets. A row that is wider than
 * that gets a trip of its own.
 *
 * @example planReads([], 100) // => []
 */
export function planReads<T extends UsedRange>(
  ranges: readonly T[],
  cellsPerTrip: number,
): readonly (readonly Block<T>[])[] {
  const trips: Block<T>[][] = [];
  let room = 0;
  for (const range of ranges) {
    for (let done = 0; done < range.rowCount;) {
      if (room < range.columnCount) {
        trips.push([]);
        room = Math.max(cellsPerTrip, range.columnCount);
      }
      const rowCount = Math.min(range.rowCount - done, Math.floor(room / range.columnCount));
      trips.at(-1)?.push({ of: range, firstRow: range.firstRow + done, rowCount });
      room -= rowCount * range.columnCount;
      done += rowCount;
    }
  }
  return trips;
}
