import { ok, type Result } from "../../problem";
import type { AreaAddress } from "../../workbook/workbook";

/** More cells than this are selected only by a click on the head of a row or column: they mean what is filled in. */
const MOST_CELLS = 100_000;

/** The one area that is selected. Excel refuses by itself where there are several, or a chart is selected. */
export async function selectedArea(context: Excel.RequestContext): Promise<Result<AreaAddress>> {
  const selected = context.workbook.getSelectedRange().load(`${PLACE},worksheet/name`);
  const used = selected.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const isHuge = selected.rowCount * selected.columnCount > MOST_CELLS;
  const meant = isHuge && !used.isNullObject ? used : selected;
  return ok({ sheet: selected.worksheet.name, ...areaOf(meant) });
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
