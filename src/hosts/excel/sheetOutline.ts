import type { UsedRange } from "./planReads";

/** What must be known of a sheet before its cells can be asked for. */
export interface SheetOutline {
  readonly name: string;
  readonly visible: boolean;
  /** Missing on a blank sheet. */
  readonly used?: Used;
}

export interface Used extends UsedRange {
  /** The used range itself, to be asked for more. */
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  /** `null` when some rows are hidden and others are not; the same for columns. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** Two round trips: the sheets, then the used ranges of all sheets at once. */
export async function readOutlines(
  context: Excel.RequestContext,
  onProgress: (fraction: number) => void,
): Promise<readonly SheetOutline[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  onProgress(0.3);

  const ranges = worksheets.items.map((worksheet) =>
    worksheet.getUsedRangeOrNullObject(true).load(PLACE_AND_SIZE),
  );
  await context.sync();
  onProgress(1);

  return worksheets.items.map((worksheet, index) => outlineOf(worksheet, ranges[index]));
}

/** One round trip: the used part of an area of one sheet. */
export async function readAreaOutline(
  context: Excel.RequestContext,
  sheet: string,
  area: string,
): Promise<SheetOutline> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("name,visibility");
  const range = worksheet.getRange(area).getUsedRangeOrNullObject(true).load(PLACE_AND_SIZE);
  await context.sync();
  return outlineOf(worksheet, range);
}

const PLACE_AND_SIZE = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden";

function outlineOf(worksheet: Excel.Worksheet, range: Excel.Range | undefined): SheetOutline {
  const { name, visibility } = worksheet;
  const outline = { name, visible: visibility === "Visible" };
  if (range === undefined || range.isNullObject) return outline;
  const used = {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    range,
    worksheet,
    rowHidden: range.rowHidden,
    columnHidden: range.columnHidden,
  };
  return { ...outline, used };
}
