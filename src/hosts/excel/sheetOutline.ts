import type { Area, DefinedName } from "../../workbook/workbook";
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
  /** By which Excel names the sheet in its events. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Missing on a blank sheet. */
  readonly used?: Used;
}

export interface Used extends UsedRange {
  /** The used range itself, to be asked for more. */
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  /** A part of a sheet, into which merged areas may reach from outside. */
  readonly isPart?: true;
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
  worksheets.load("items/id,items/name,items/visibility");
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

/** One round trip: what an area of one sheet has of the used range. Merged areas may begin before it, so it is not cut further. */
export async function readAreaOutline(
  context: Excel.RequestContext,
  sheet: string,
  area: string,
): Promise<BookOutline> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("id,name,visibility");
  const range = worksheet
    .getRange(area)
    .getIntersectionOrNullObject(worksheet.getUsedRange(true))
    .load(toLoad());
  await context.sync();
  const { used, ...outline } = outlineOf(worksheet, range);
  const part = used && { ...used, isPart: true as const };
  return { sheets: [{ ...outline, ...(part && { used: part }) }], lists: [], names: [] };
}

function toLoad(): string {
  return `rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden${indentToLoad()}`;
}

function outlineOf(worksheet: Excel.Worksheet, range: Excel.Range | undefined): SheetOutline {
  const { id, name, visibility } = worksheet;
  const outline = { id, name, visible: visibility === "Visible" };
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

/** The rectangle of a used range on its sheet. */
export function areaOf({ firstRow, firstColumn, rowCount, columnCount }: UsedRange): Area {
  return {
    top: firstRow,
    left: firstColumn,
    bottom: firstRow + rowCount - 1,
    right: firstColumn + columnCount - 1,
  };
}
