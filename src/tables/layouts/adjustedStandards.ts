import { adjustmentOf } from "../../lexicon/adjustments";
import type { Period } from "../../quantity/period";
import { without } from "../corrections/without";
import type { Frame } from "../frame/frame";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import type { TitleLabel } from "../words/titleWords";

/**
 * 调整前 | 调整后 of standards, which are set for a year: what was paid in the year before, and what is since. Of budgets, which are adjusted
 * within their year, neither is said.
 */
export function adjustedStandards(
  grid: Grid,
  frame: Frame,
  columns: readonly Column[],
  title: TitleLabel | undefined,
): readonly Column[] {
  const found = columns.map((column) =>
    column.kind === "value" ? adjustmentOf(column.label.name) : undefined,
  );
  const isPair = (["before", "after"] as const).every(
    (one) => found.filter((other) => other === one).length === 1,
  );
  if (!isPair || !areStandards(grid, frame, columns, title)) return columns;
  return columns.map((column, index) => {
    const adjusted = found[index];
    if (!adjusted || column.label.time) return column;
    const time: Period = { kind: "relative", offset: adjusted === "before" ? -1 : 0 };
    return { ...column, label: { ...without(column.label, "above"), name: "", time } };
  });
}

/** By the title, or by most of the names down the side. */
function areStandards(
  grid: Grid,
  { body }: Frame,
  columns: readonly Column[],
  title: TitleLabel | undefined,
): boolean {
  if (title?.name.includes(STANDARD)) return true;
  const names = columns.filter(({ kind }) => kind === "indicator" || kind === "names");
  const rows = body.filter(({ figures }) => figures.length > 0);
  const named = rows.filter(({ row }) =>
    names.some(({ column }) => cellText(grid.shown(row, column)).trim().endsWith(STANDARD)),
  );
  return named.length * 2 > rows.length;
}

const STANDARD = "标准";
