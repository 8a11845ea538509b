import type { Area, Sheet } from "../../workbook/workbook";
import { queueCells } from "./queueCells";

/**
 * A part of a sheet in which merged areas that begin outside show what they show: their value stands in their first cell,
 * which the part does not have. Takes one round trip where there are any.
 */
export async function withEnteredMerges(
  context: Excel.RequestContext,
  sheet: Sheet,
): Promise<Sheet> {
  const { firstRow, firstColumn, name } = sheet;
  const begins = ({ top, left }: Area) => top >= firstRow && left >= firstColumn;
  const entered = sheet.merges.filter((merge) => !begins(merge));
  if (entered.length === 0) return sheet;
  const worksheet = context.workbook.worksheets.getItem(name);
  const firsts = entered.map(({ top, left }) =>
    queueCells({
      of: { worksheet, firstColumn: left, columnCount: 1 },
      firstRow: top,
      rowCount: 1,
    }),
  );
  await context.sync();
  const rows = sheet.rows.map((row) => [...row]);
  const cut = entered.map((merge, index) => {
    const top = Math.max(merge.top, firstRow);
    const left = Math.max(merge.left, firstColumn);
    const row = rows[top - firstRow];
    const [[cell = null] = []] = firsts[index]?.() ?? [];
    if (row) row[left - firstColumn] = cell;
    return { ...merge, top, left };
  });
  return { ...sheet, rows, merges: [...sheet.merges.filter(begins), ...cut] };
}
