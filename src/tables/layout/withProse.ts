import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "./columns";

/**
 * Knows a column of prose whose heading does not call it so: 内容 or 情况说明 beside 板块. Only in a table that has no
 * figures, puts its rows under sections or kinds, and has one such column.
 */
export function withProse(grid: Grid, frame: Frame, columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ kind, profile }) => kind === "text" || profile.figures > 0)) return columns;
  if (!columns.some(({ kind }) => kind === "section" || kind === "text-kind")) return columns;
  const [prose, ...others] = columns.filter((column) => isProse(grid, frame, column));
  if (prose === undefined || others.length > 0) return columns;
  return columns.map((column) => (column === prose ? { ...column, kind: "text" } : column));
}

/** Most of what stands in it are sentences. */
function isProse(grid: Grid, frame: Frame, { column, kind }: Column): boolean {
  if (kind === "section" || kind === "text-kind") return false;
  const filled = frame.body
    .map(({ row }) => cellText(grid.cell(row, column)).trim())
    .filter((text) => text !== "");
  return filled.length > 0 && filled.filter(isSentence).length * 2 > filled.length;
}

const FEWEST_CHARACTERS = 6;

function isSentence(text: string): boolean {
  return text.length >= FEWEST_CHARACTERS && /[。；！，]/.test(text);
}
