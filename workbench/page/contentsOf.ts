import type { Session } from "./session";

/** What a workbook holds, for telling whether it is still the same: entries, not results, which come and go by themselves. */
export function contentsOf({ grid, charts, settings }: Session): string {
  const sheets = grid.sheets().map(({ id, name, visibility }) => {
    const area = grid.usedArea(id, true);
    const cells = area
      ? grid.cells(id, area).map((row) =>
          // A spill shows what its formula says, which has been told.
          row.map(({ formula, value, isError }) => formula ?? (isError ? "" : value)),
        )
      : [];
    return { name, visibility, area, cells };
  });
  return JSON.stringify({ sheets, charts: charts.map(({ id }) => id), settings });
}
