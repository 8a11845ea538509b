import type { Problem } from "../../problem";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { CELLS_PER_BOOK, CELLS_PER_SHEET } from "../../workbook/limits";
import { planReads } from "./planReads";
import { queueIndents } from "./queueIndents";
import { queueCells } from "./queueCells";
import { queueLayout, type Layout } from "./queueLayout";
import type { PlacedList } from "./queueLists";
import { readOutlines, type BookOutline, type SheetOutline, type Used } from "./sheetOutline";
import { cellCount, withinLimit } from "./withinLimit";

/**
 * A cell takes 40 to 100 bytes on the way (value, type, text, number format), and Excel on the web refuses answers of
 * more than 5 MB.
 */
const CELLS_PER_TRIP = 40_000;
/** So many always fit, even when each holds the longest text a cell can hold. */
const FEWEST_CELLS_PER_TRIP = 20;

/**
 * Reads the whole workbook in three round trips, however many sheets it has: the sheets, their used ranges, and
 * everything in these. Only size adds to that: one more trip for every further 40,000 cells. (`Excel.run` makes a last
 * one of its own, to let go of the ranges.)
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  onProgress: (fraction: number) => void,
): Promise<Workbook> {
  const outline = await readOutlines(context, (fraction) => onProgress(fraction * 0.2));
  return readOutlined(context, outline, (fraction) => onProgress(0.2 + fraction * 0.8));
}

/** Reads what the outline says is there. */
export async function readOutlined(
  context: Excel.RequestContext,
  { sheets, lists, names }: BookOutline,
  onProgress: (fraction: number) => void,
): Promise<Workbook> {
  const used = sheets.flatMap((outline) => outline.used ?? []);
  const readable = withinLimit(used, CELLS_PER_SHEET, CELLS_PER_BOOK);
  const contents = await readContents(context, readable, CELLS_PER_TRIP, onProgress);
  return {
    sheets: sheets.map((outline) => withLists(sheetOf(outline, contents), lists)),
    ...(names.length > 0 && { names }),
  };
}

function withLists(sheet: Sheet, all: readonly PlacedList[]): Sheet {
  const own = all.filter(({ area }) => area.sheet === sheet.name);
  const lists = own.map(({ area: { top, left, bottom, right }, ...list }) => ({
    ...list,
    area: { top, left, bottom, right },
  }));
  return lists.length > 0 ? { ...sheet, lists } : sheet;
}

type Contents = ReadonlyMap<Used, Layout & Pick<Sheet, "rows">>;

/** Reads in smaller pieces where Excel finds an answer too long: some cells hold a lot of text. */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  cellsPerTrip: number,
  onProgress: (fraction: number) => void,
): Promise<Contents> {
  try {
    return await readInTrips(context, sheets, cellsPerTrip, onProgress);
  } catch (error) {
    const fewer = cellsPerTrip / 4;
    if (!isTooMuchAtOnce(error) || fewer < FEWEST_CELLS_PER_TRIP) throw error;
    return readContents(context, sheets, fewer, onProgress);
  }
}

async function readInTrips(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  cellsPerTrip: number,
  onProgress: (fraction: number) => void,
): Promise<Contents> {
  const queued = sheets.map((used) => ({ used, layout: queueLayout(used) }));
  const withIndents = queueIndents(sheets);
  const rows = new Map<Used, Sheet["rows"]>();
  const trips = planReads(sheets, cellsPerTrip);
  for (const [index, blocks] of trips.entries()) {
    const cells = blocks.map((block) => ({ used: block.of, read: queueCells(block) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip holds as much as one answer may
    await context.sync();
    for (const { used, read } of cells) rows.set(used, [...(rows.get(used) ?? []), ...read()]);
    onProgress((index + 1) / trips.length);
  }
  return new Map(
    queued.map(({ used, layout }) => [
      used,
      { rows: withIndents(used, rows.get(used) ?? []), ...layout() },
    ]),
  );
}

function isTooMuchAtOnce(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /PayloadSizeLimitExceeded$/.test(error.code);
}

function sheetOf({ name, visible, used }: SheetOutline, contents: Contents): Sheet {
  const nothing = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  if (!used) return { name, visible, firstRow: 0, firstColumn: 0, ...nothing };
  const { firstRow, firstColumn } = used;
  const content = contents.get(used) ?? { ...nothing, problem: tooLarge(name, used) };
  return { name, visible, firstRow, firstColumn, ...content };
}

/** The limit is named only where the sheet itself is beyond it, rather than the workbook as a whole. */
function tooLarge(sheet: string, used: Used): Problem {
  const detail = cellCount(used) > CELLS_PER_SHEET ? { sheet, limit: CELLS_PER_SHEET } : { sheet };
  return { code: "sheet-too-large", detail };
}
