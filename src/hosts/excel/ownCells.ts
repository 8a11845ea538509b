import { callsOurs } from "../../workbook/formulaText";
import { CELLS_PER_BOOK, CELLS_PER_SHEET } from "../../workbook/limits";
import type { OwnFormula } from "../formulaDesk";
import { inTrips } from "./inTrips";
import { planReads } from "./planReads";
import { readOutlines, type Used } from "./sheetOutline";
import { supports } from "./supports";
import { withinLimit } from "./withinLimit";

/** A formula of ours with all that is to be known of the cells it fills. */
export interface OwnCells extends OwnFormula {
  readonly range: Excel.Range;
}

interface OwnCellsFound {
  readonly found: readonly OwnCells[];
  /** Sheets too large to be read. */
  readonly unread: readonly string[];
}

const CELLS_PER_TRIP = 40_000;
const FORMULAS_PER_TRIP = 500;

/** Formulas that call our functions, on all sheets, hidden ones too, and what stands in their cells. */
export async function readOwnCells(context: Excel.RequestContext): Promise<OwnCellsFound> {
  const { sheets: outlines } = await readOutlines(context, () => {});
  const used = outlines.flatMap((outline) => outline.used ?? []);
  const readable = withinLimit(used, CELLS_PER_SHEET, CELLS_PER_BOOK);
  const unread = outlines.flatMap(({ name, used: own }) =>
    own && !readable.includes(own) ? [name] : [],
  );
  const filled = await filledRanges(context, await callers(context, readable));
  const found: OwnCells[] = [];
  await inTrips(context, filled, FORMULAS_PER_TRIP, (range) => {
    range.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,text,numberFormat");
    const { worksheet } = range;
    worksheet.load("name");
    return () => found.push({ range, area: areaOf(range), state: stateOf(range) });
  });
  return { found, unread };
}

/** The single cells whose formulas call us. */
async function callers(
  context: Excel.RequestContext,
  used: readonly Used[],
): Promise<readonly Excel.Range[]> {
  const cells: Excel.Range[] = [];
  const blocks = planReads(used, CELLS_PER_TRIP);
  await inTrips(context, blocks, 1, (trip) => {
    const reads = trip.map(({ of: { worksheet, firstColumn, columnCount }, firstRow, rowCount }) =>
      worksheet.getRangeByIndexes(firstRow, firstColumn, rowCount, columnCount).load("formulas"),
    );
    return () => {
      for (const range of reads) {
        range.formulas.forEach((row: unknown[], down) =>
          row.forEach((formula, over) => {
            if (typeof formula === "string" && callsOurs(formula)) {
              cells.push(range.getCell(down, over));
            }
          }),
        );
      }
    };
  });
  return cells;
}

/** In place of each cell all that its formula fills; cells that are filled by another one's formula are passed over. */
async function filledRanges(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
): Promise<readonly Excel.Range[]> {
  if (!supports("1.12")) return cells;
  const filled: Excel.Range[] = [];
  await inTrips(context, cells, FORMULAS_PER_TRIP, (cell) => {
    cell.load("rowIndex,columnIndex");
    const spill = cell.getSpillingToRangeOrNullObject().load("address");
    const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex");
    return () => {
      const isOwn = parent.rowIndex === cell.rowIndex && parent.columnIndex === cell.columnIndex;
      if (parent.isNullObject || isOwn) filled.push(spill.isNullObject ? cell : spill);
    };
  });
  return filled;
}

function areaOf(range: Excel.Range): OwnFormula["area"] {
  const { rowIndex, columnIndex, rowCount, columnCount, worksheet } = range;
  return {
    sheet: worksheet.name,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

function stateOf({ values, valueTypes }: Excel.Range): OwnFormula["state"] {
  const types: readonly (readonly string[])[] = valueTypes;
  const errors = (values as unknown[][]).flatMap((row, down) =>
    row.filter((_, over) => types[down]?.[over] === "Error"),
  );
  if (errors.some((error) => UNFINISHED.has(String(error)))) return "busy";
  return errors.length > 0 ? "error" : "value";
}
