import type { Sheet } from "../../workbook/workbook";
import { hiddenRows } from "./hiddenRows";
import { unlessRefused } from "./hostProblem";
import { lines } from "./lines";
import { queueIndents, type Indents } from "./queueIndents";
import { queueMerges } from "./queueMerges";
import { readMerges, touches } from "./readMerges";
import { areaOf, type Used } from "./sheetOutline";
import { supports } from "./supports";
import { cellCount } from "./withinLimit";

/** How a sheet is laid out. */
export interface Layout extends Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns"> {
  readonly indents: Indents;
}

/** Asks for merged areas, hidden rows and columns, and indents; they can be had after the next round trip. */
export function queueLayout(used: Used, indented: number): () => Layout {
  const merges = queueMerges(used.worksheet, mergeArea(used));
  const rows = queueHiddenRows(used);
  const columns = queueHiddenColumns(used);
  const indents = queueIndents(used, indented);
  return () => ({
    merges: merges().filter((merge) => touches(merge, areaOf(used))),
    hiddenRows: rows(),
    hiddenColumns: columns(),
    indents: indents(),
  });
}

/**
 * The same question by question, where Excel refuses them together: what it refuses again is left out, and `complete`
 * is false.
 */
export async function readLayout(
  context: Excel.RequestContext,
  used: Used,
  indented: number,
): Promise<{ layout: Layout; complete: boolean }> {
  const ask = <T>(queue: () => () => T): Promise<T | undefined> =>
    unlessRefused(async () => {
      const answer = queue();
      await context.sync();
      return answer();
    });
  const together = await ask(() => queueLayout(used, indented));
  if (together) return { layout: together, complete: true };
  const merges = supports("1.13") ? await readMerges(context, used.worksheet, mergeArea(used)) : [];
  const rows = await ask(() => queueHiddenRows(used));
  const columns = await ask(() => queueHiddenColumns(used));
  const indents = await ask(() => queueIndents(used, indented));
  const layout = {
    merges: merges?.filter((merge) => touches(merge, areaOf(used))) ?? [],
    hiddenRows: rows ?? [],
    hiddenColumns: columns ?? [],
    indents: indents ?? [],
  };
  return { layout, complete: [merges, rows, columns, indents].every((part) => part !== undefined) };
}

/** Merged areas are told of by where they begin, which may be outside a part of a sheet. */
function mergeArea(used: Used): ReturnType<typeof areaOf> {
  const area = areaOf(used);
  return used.isPart ? { ...area, top: 0, left: 0 } : area;
}

/** The addresses of more cells than this would crowd out the cells themselves. */
const CELLS_VIEWED = 40_000;

function queueHiddenRows(used: Used): () => Layout["hiddenRows"] {
  const { range, firstRow, rowCount, rowHidden, columnHidden } = used;
  if (rowHidden !== null) return () => (rowHidden ? lines(firstRow, rowCount) : []);
  // One column tells, if it is not itself hidden.
  const isOneEnough = columnHidden === false || cellCount(used) > CELLS_VIEWED;
  const viewed = isOneEnough ? range.getColumn(0) : range;
  const view = viewed.getVisibleView().load("cellAddresses");
  return () => hiddenRows(firstRow, rowCount, view.cellAddresses as string[][]);
}

/** Columns are asked for one by one; further to the right than this no table hides any. */
const COLUMNS_ASKED = 256;

function queueHiddenColumns(used: Used): () => Layout["hiddenColumns"] {
  const { range, firstColumn, columnCount, columnHidden } = used;
  if (columnHidden !== null) return () => (columnHidden ? lines(firstColumn, columnCount) : []);
  const columns = lines(0, Math.min(columnCount, COLUMNS_ASKED)).map((column) =>
    range.getColumn(column).load("columnIndex,columnHidden"),
  );
  return () => columns.filter((column) => column.columnHidden).map((column) => column.columnIndex);
}
