import type { Area, Cell } from "../../workbook/workbook";
import type { Grid } from "./grid";

/** The grid with other contents in some cells, by `cellKey`; only cells within the used range count. */
export function withCells(grid: Grid, replaced: ReadonlyMap<string, Cell | null>): Grid {
  if (replaced.size === 0) return grid;
  const rows = new Map<number, number[]>();
  for (const key of replaced.keys()) {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  const cell = (row: number, column: number): Cell | null => {
    const other = rows.has(row) ? replaced.get(cellKey(row, column)) : undefined;
    return other === undefined ? grid.cell(row, column) : other;
  };
  const filledRows = new Map(
    [...rows].map(([row, columns]) => {
      const all = new Set([...grid.filled(row), ...columns]);
      return [row, [...all].filter((column) => cell(row, column)).sort((a, b) => a - b)] as const;
    }),
  );
  return viewOf(grid, cell, (row) => filledRows.get(row) ?? grid.filled(row));
}

export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The grid as if it held nothing but an area. */
export function within(grid: Grid, area: Area): Grid {
  return masked(grid, (row, column) => holds(area, row, column));
}

/** The grid as if some areas of it were blank. */
export function without(grid: Grid, areas: readonly Area[]): Grid {
  const byRow = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
    }
  }
  return masked(grid, (row, column) => !byRow.get(row)?.some((area) => holds(area, row, column)));
}

function masked(grid: Grid, isSeen: (row: number, column: number) => boolean): Grid {
  return viewOf(
    grid,
    (row, column) => (isSeen(row, column) ? grid.cell(row, column) : null),
    (row) => grid.filled(row).filter((column) => isSeen(row, column)),
  );
}

function viewOf(grid: Grid, cell: Grid["cell"], filled: Grid["filled"]): Grid {
  const { used, merge } = grid;
  const reachesInto = (row: number): boolean => {
    if (!used || grid.isBlankRow(row)) return false;
    for (let column = used.left; column <= used.right; column += 1) {
      const area = merge(row, column);
      if (area && cell(area.top, area.left)) return true;
      if (area) column = area.right;
    }
    return false;
  };
  return {
    ...grid,
    cell,
    filled,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    isBlankRow: (row) => filled(row).length === 0 && !reachesInto(row),
  };
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
