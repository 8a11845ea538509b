import type { DefinedName } from "../../workbook/workbook";
import { indentOf, indentToLoad } from "./queueIndents";
import { queueLists, type PlacedList } from "./queueLists";
import { queueNames } from "./queueNames";
import type { UsedRange } from "./planReads";

/** What must be known of a workbook before its cells can be asked for. */
export interface BookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly lists: readonly PlacedList[];
  readonly names: readonly DefinedName[];
}

/** The same of a sheet. */
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
  /** By how many steps its cells are set in from the left; `null` when not all alike. */
  readonly indent: number | null;
}

/** Two round trips: the sheets, Excel tables and names, then the used ranges of all sheets and the places of all tables. */
export async function readOutlines(
  context: Excel.RequestContext,
  onProgress: (fraction: number) => void,
): Promise<BookOutline> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/visibility");
  const tables = queueLists(context.workbook);
  const names = queueNames(context.workbook, "1.1");
  await context.sync();
  onProgress(0.3);

  const ranges = worksheets.items.map((worksheet) =>
    worksheet.getUsedRangeOrNullObject(true).load(toLoad()),
  );
  const places = tables();
  const ownNames = worksheets.items.map((worksheet) => queueNames(worksheet, "1.4"));
  await context.sync();
  onProgress(1);

  return {
    sheets: worksheets.items.map((worksheet, index) => outlineOf(worksheet, ranges[index])),
    lists: places(),
    names: [...names(), ...ownNames.flatMap((own) => own())],
  };
}

/** One round trip: the used part of an area of one sheet. */
export async function readAreaOutline(
  context: Excel.RequestContext,
  sheet: string,
  area: string,
): Promise<BookOutline> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("name,visibility");
  const range = worksheet.getRange(area).getUsedRangeOrNullObject(true).load(toLoad());
  await context.sync();
  return { sheets: [outlineOf(worksheet, range)], lists: [], names: [] };
}

function toLoad(): string {
  return `rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden${indentToLoad()}`;
}

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
    indent: indentOf(range),
  };
  return { ...outline, used };
}
