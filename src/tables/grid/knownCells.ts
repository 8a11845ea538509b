import { unitOf } from "../../quantity/unitOf";
import type { Area, Cell, DefinedName, ListObject } from "../../workbook/workbook";
import { cellText } from "./cellText";
import type { Grid } from "./grid";
import { cellKey, withCells } from "./gridViews";

/**
 * The grid with what Excel tables and names say put where a reader looks for it: headings that Excel had to number, because
 * no two of a table may be alike, as they were meant; and the name of a column, a row or a cell of figures where the
 * sheet itself has none.
 */
export function withKnownCells(
  grid: Grid,
  lists: readonly ListObject[],
  names: readonly DefinedName[],
): Grid {
  const labels = names.map((name) => labelOf(grid, name)).filter((known) => known !== undefined);
  return withCells(grid, new Map([...lists.flatMap((list) => headingsOf(grid, list)), ...labels]));
}

type Known = readonly [key: string, cell: Cell | null];

/** 位次2 beside 位次 is 位次; 列1 and Column1 are nobody's names. */
function headingsOf(grid: Grid, { area, headerRow }: ListObject): Known[] {
  if (!headerRow || !grid.used) return [];
  const known: Known[] = [];
  const seen = new Set<string>();
  for (let column = area.left; column <= Math.min(area.right, grid.used.right); column += 1) {
    const cell = grid.cell(area.top, column);
    const text = cellText(cell);
    seen.add(text);
    const [, base = ""] = /^(.*\D)\d{1,2}$/.exec(text) ?? [];
    if (/^(?:列|欄|Column)\d+$/.test(text)) known.push([cellKey(area.top, column), null]);
    else if (cell && seen.has(base)) known.push([cellKey(area.top, column), textCell(base)]);
  }
  return known;
}

/** The name of a column of figures over it, that of a row of figures or of a single one on its left. */
function labelOf(grid: Grid, { name, area }: DefinedName): Known | undefined {
  const { used } = grid;
  if (!used) return undefined;
  const top = Math.max(area.top, used.top);
  const left = Math.max(area.left, used.left);
  const bottom = Math.min(area.bottom, used.bottom);
  const right = Math.min(area.right, used.right);
  if (bottom > top && right === left) return columnLabel(grid, labelCell(name), top, left);
  if (bottom === top && right >= left)
    return rowLabel(grid, labelCell(name), { top, left, bottom, right });
  return undefined;
}

function columnLabel(grid: Grid, label: Cell, top: number, column: number): Known | undefined {
  const over = grid.isBody(grid.cell(top, column)) ? top - 1 : top;
  if (over < 0 || grid.shown(over, column) || !grid.isBody(grid.cell(over + 1, column)))
    return undefined;
  // Among the headings of other columns only: alone, it would be a line.
  const others = grid.filled(over).map((other) => grid.cell(over, other));
  return others.length > 0 && !others.some(grid.isBody)
    ? [cellKey(over, column), label]
    : undefined;
}

function rowLabel(grid: Grid, label: Cell, { top: row, left }: Area): Known | undefined {
  let names = grid.isBody(grid.cell(row, left)) ? left - 1 : left;
  // Its unit may stand between.
  if (unitOf(cellText(grid.cell(row, names)).trim())) names -= 1;
  if (names < (grid.used?.left ?? 0) || grid.shown(row, names)) return undefined;
  // In a column of names only.
  const near = [row - 1, row + 1].map((other) => grid.cell(other, names));
  const isNamed = near.some((cell) => cell !== null && !grid.isBody(cell));
  return isNamed ? [cellKey(row, names), label] : undefined;
}

/** Names of areas cannot have brackets: 人口_万人 is 人口（万人）. */
function labelCell(name: string): Cell {
  const [, base = name, unit = ""] = /^(.+)_([^_]+)$/.exec(name) ?? [];
  return textCell(unitOf(unit) ? `${base}（${unit}）` : name);
}

function textCell(value: string): Cell {
  return { value, text: value, numberFormat: "General" };
}
