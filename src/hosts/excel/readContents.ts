import type { Sheet } from "../../workbook/workbook";
import { isTooMuchAtOnce, unlessRefused } from "./hostProblem";
import { planReads } from "./planReads";
import { queueCells } from "./queueCells";
import { indentedColumns, withIndents } from "./queueIndents";
import { CalledOff, inSlices } from "./readingAgain";
import { queueLayout, readLayout, type Layout } from "./queueLayout";
import type { Used } from "./sheetOutline";

/** What stands in the used range of a sheet, and how it is laid out. */
export interface Content extends Pick<Sheet, "rows" | "merges" | "hiddenRows" | "hiddenColumns"> {
  /** Excel would not tell all of how it is laid out. */
  readonly incomplete?: true;
}

/** How a reading goes on: told as a fraction, and asked whether it is still wanted. */
export interface Course {
  readonly onProgress: (fraction: number) => void;
  readonly isOff: () => boolean;
}

export type Contents = ReadonlyMap<Used, Content>;

/**
 * A cell takes 40 to 100 bytes on the way (value, type, text, number format), and Excel on the web refuses answers of
 * more than 5 MB. The client library takes an answer apart in one task, in which no cell's function answers: half of what
 * the limit lets through keeps it short.
 */
const CELLS_PER_TRIP = 20_000;
/** So many always fit, even when each holds the longest text a cell can hold. */
const FEWEST_CELLS_PER_TRIP = 20;

/**
 * Reads sheets: how a sheet is laid out comes with the first of its cells. Where Excel refuses anything, the cells are
 * asked for alone, and then the layouts sheet by sheet, so that one sheet's cost no other's.
 */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  course: Course,
): Promise<Contents> {
  const together = await unlessRefused(() => readTogether(context, sheets, course));
  if (together) return together;
  const rows = await readCells(context, sheets, CELLS_PER_TRIP, course);
  const indented = indentedColumns(sheets);
  const contents = new Map<Used, Content>();
  for (const used of sheets) {
    const { layout, complete } = await readLayout(context, used, indented(used));
    const content = contentOf(rows.get(used), layout);
    contents.set(used, complete ? content : { ...content, incomplete: true });
  }
  return contents;
}

async function readTogether(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  course: Course,
): Promise<Contents> {
  const indented = indentedColumns(sheets);
  const layouts = new Map<Used, () => Layout>();
  const rows = await readInTrips(context, sheets, CELLS_PER_TRIP, course, (used) =>
    layouts.set(used, queueLayout(used, indented(used))),
  );
  return new Map([...layouts].map(([used, layout]) => [used, contentOf(rows.get(used), layout())]));
}

type RowsOf = ReadonlyMap<Used, Sheet["rows"]>;

/** Reads in smaller pieces where Excel finds an answer too long: some cells hold a lot of text. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  cellsPerTrip: number,
  course: Course,
): Promise<RowsOf> {
  try {
    return await readInTrips(context, sheets, cellsPerTrip, course);
  } catch (error) {
    const fewer = cellsPerTrip / 4;
    if (!isTooMuchAtOnce(error) || fewer < FEWEST_CELLS_PER_TRIP) throw error;
    return readCells(context, sheets, fewer, course);
  }
}

/** `begin` queues what is to be asked with the first cells of a sheet. */
async function readInTrips(
  context: Excel.RequestContext,
  sheets: readonly Used[],
  cellsPerTrip: number,
  { onProgress, isOff }: Course,
  begin: (used: Used) => void = () => {},
): Promise<RowsOf> {
  const rows = new Map<Used, Sheet["rows"][number][]>(sheets.map((used) => [used, []]));
  const trips = planReads(sheets, cellsPerTrip);
  for (const [index, blocks] of trips.entries()) {
    for (const { of: used, firstRow } of blocks) if (firstRow === used.firstRow) begin(used);
    const cells = blocks.map((block) => ({ used: block.of, read: queueCells(block) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip holds as much as one answer may
    await context.sync();
    for (const { used, read } of cells) {
      const taken = rows.get(used);
      await inSlices(read(), (row) => taken?.push(row), isOff);
    }
    if (isOff()) throw new CalledOff();
    onProgress((index + 1) / trips.length);
  }
  return rows;
}

function contentOf(rows: Sheet["rows"] = [], { indents, ...layout }: Layout): Content {
  return { rows: withIndents(rows, indents), ...layout };
}
