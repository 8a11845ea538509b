import { ok, refuse, type Result } from "../../problem";
import { formatReference } from "../../workbook/formulaText";
import type { Area } from "../../workbook/workbook";
import type { FormulaOrder, OccupiedCell } from "../formulaDesk";
import { hostProblem } from "./hostProblem";
import { rangeOf, sheetsNamed } from "./namedSheets";
import { occupiedCells } from "./occupiedCells";
import { readMergesOver } from "./readMerges";

/**
 * Writes formulas in one batch, which is one step for Excel's undo, unless cells stand in the way. These are looked for
 * right before: the workbook may have changed since the user was asked.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  { area, formulas, giveUp }: FormulaOrder,
): Promise<Result<readonly OccupiedCell[]>> {
  const sheets = await sheetsNamed(context, [area.sheet]);
  if (!sheets.ok) return sheets;
  const range = rangeOf(sheets.value, area).load("formulas,text,numberFormat");
  await context.sync();
  const merged = await mergedInTheWay(context, range.worksheet, area);
  if (merged)
    return refuse("merged-in-the-way", { area: formatReference({ ...merged, sheet: area.sheet }) });
  const found = occupiedCells(area, range.formulas, range.text);
  if (found.some((cell) => !giveUp.some((other) => isSameContent(cell, other)))) return ok(found);

  const fillsItself = formulas.length === 1 && formulas[0]?.length === 1;
  const target = fillsItself ? range.getCell(0, 0) : range;
  if (fillsItself && found.length > 0) range.clear("Contents");
  // In a cell formatted as text a formula would stay a text.
  if (range.numberFormat.flat().includes("@")) target.numberFormat = plainFormats(range, formulas);
  target.formulas = formulas.map((row) => [...row]);
  const written = range.getCell(0, 0).load("formulas");
  await context.sync();
  const kept = String(written.formulas[0]?.[0]).startsWith("=");
  return kept ? ok([]) : hostProblem("FormulaNotKept");
}

/** A single cell may be the first of a merged area, which then shows its result. */
async function mergedInTheWay(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Area,
): Promise<Area | undefined> {
  const merges = (await readMergesOver(context, worksheet, area)) ?? [];
  const isSingle = area.top === area.bottom && area.left === area.right;
  return merges.find(({ top, left }) => !isSingle || top !== area.top || left !== area.left);
}

function plainFormats(range: Excel.Range, formulas: FormulaOrder["formulas"]): unknown[][] {
  return formulas.map((row, down) =>
    row.map((_, over) => {
      const format: unknown = range.numberFormat[down]?.[over];
      return format === "@" ? "General" : format;
    }),
  );
}

function isSameContent(one: OccupiedCell, other: OccupiedCell): boolean {
  return one.row === other.row && one.column === other.column && one.content === other.content;
}
