import { ok, refuse, type Problem, type Result } from "../../problem";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { CELLS_PER_BOOK, CELLS_PER_SHEET } from "../../workbook/limits";
import type { PlacedList } from "./queueLists";
import type { ReadAgain } from "../host";
import { readContents, type Contents } from "./readContents";
import { CalledOff, rememberPlace, unchangedSheet } from "./readingAgain";
import { readOutlines, type BookOutline, type SheetOutline, type Used } from "./sheetOutline";
import { cellCount, withinLimit } from "./withinLimit";

/**
 * Reads the whole workbook in three round trips, however many sheets it has: the sheets, their used ranges, and
 * everything in these. Only size adds to that: one more trip for every further 20,000 cells. (`Excel.run` makes a last
 * one of its own, to let go of the ranges.) Of what is known not to have changed, only its place is asked for.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  onProgress: (fraction: number) => void,
  again: ReadAgain = {},
): Promise<Result<Workbook>> {
  try {
    const outline = await readOutlines(context, (fraction) => onProgress(fraction * 0.2));
    const cells = (fraction: number) => onProgress(0.2 + fraction * 0.8);
    return ok(await readOutlined(context, outline, cells, again));
  } catch (error) {
    if (error instanceof CalledOff) return refuse("cancelled");
    throw error;
  }
}

/** Reads what the outline says is there. */
export async function readOutlined(
  context: Excel.RequestContext,
  { sheets, lists, names }: BookOutline,
  onProgress: (fraction: number) => void,
  again: ReadAgain = {},
): Promise<Workbook> {
  const used = sheets.flatMap((outline) => outline.used ?? []);
  const readable = withinLimit(used, CELLS_PER_SHEET, CELLS_PER_BOOK);
  const unchanged = new Map(sheets.map((outline) => [outline, unchangedSheet(outline, again)]));
  const known = new Set(sheets.flatMap((one) => (unchanged.get(one) && one.used) ?? []));
  const toRead = readable.filter((one) => !known.has(one));
  const course = { onProgress, isOff: again.isOff ?? (() => false) };
  const contents = await readContents(context, toRead, course);
  const sheetFor = (outline: SheetOutline): Sheet => {
    const before = unchanged.get(outline);
    const isSame = before && listsOf(before) === listsOf(withLists(before, lists));
    return isSame
      ? before
      : rememberPlace(withLists(before ?? sheetOf(outline, contents), lists), outline);
  };
  return {
    sheets: sheets.map(sheetFor),
    ...(names.length > 0 && { names }),
  };
}

function withLists(sheet: Sheet, all: readonly PlacedList[]): Sheet {
  const own = all.filter(({ area }) => area.sheet === sheet.name);
  const lists = own.map(({ area: { top, left, bottom, right }, ...list }) => ({
    ...list,
    area: { top, left, bottom, right },
  }));
  if (lists.length > 0) return { ...sheet, lists };
  const { lists: gone, ...plain } = sheet;
  return gone ? plain : sheet;
}

function listsOf({ lists = [] }: Sheet): string {
  return JSON.stringify(lists);
}

function sheetOf({ name, visible, used }: SheetOutline, contents: Contents): Sheet {
  const nothing = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  if (!used) return { name, visible, firstRow: 0, firstColumn: 0, ...nothing };
  const { firstRow, firstColumn } = used;
  const content = contents.get(used);
  if (!content) {
    return { name, visible, firstRow, firstColumn, ...nothing, problem: tooLarge(name, used) };
  }
  const { incomplete, ...read } = content;
  const warning = incomplete && ({ code: "layout-unread", detail: { sheet: name } } as const);
  return { name, visible, firstRow, firstColumn, ...read, ...(warning && { warning }) };
}

/** The limit is named only where the sheet itself is beyond it, rather than the workbook as a whole. */
function tooLarge(sheet: string, used: Used): Problem {
  const detail = cellCount(used) > CELLS_PER_SHEET ? { sheet, limit: CELLS_PER_SHEET } : { sheet };
  return { code: "sheet-too-large", detail };
}
