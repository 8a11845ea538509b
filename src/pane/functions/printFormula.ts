import { columnLetters } from "../../workbook/address";
import { quotedSheet, quotedText } from "../../workbook/formulaText";
import type { Area } from "../../workbook/workbook";
import type { FormulaArgument } from "./formulaArguments";
import type { Fixed, Given } from "./given";

/** Which of the cells of a result a formula is for. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The formula for one cell of the result or, without a place, for all of them. */
export function printFormula(
  id: string,
  args: readonly FormulaArgument[],
  sheet: string,
  place?: Place,
): string {
  const count = Math.max(0, ...args.map(({ given }, index) => (given ? index + 1 : 0)));
  const printed = args.slice(0, count).map((argument) => printArgument(argument, sheet, place));
  return `=METRIC.${id}(${printed.join(",")})`;
}

function printArgument(
  { parameter, given }: FormulaArgument,
  sheet: string,
  place?: Place,
): string {
  // Not left out altogether: Excel may hand over nothing as a 0, and that would be a setting.
  if (!given) return '""';
  if (given.type === "number") return String(given.value);
  if (given.type === "text") return quotedText(given.value);
  const { area, fixed } = place ? placed(parameter, given, place) : given;
  const local = printArea(area, fixed);
  return area.sheet.toLowerCase() === sheet.toLowerCase()
    ? local
    : `${quotedSheet(area.sheet)}!${local}`;
}

type GivenArea = Extract<Given, { type: "reference" }>;

/** The part of a reference that one cell of the result is computed from. */
function placed(
  { taken, range }: FormulaArgument["parameter"],
  { area, fixed }: GivenArea,
  { row, column, rows, columns }: Place,
): Pick<GivenArea, "area" | "fixed"> {
  if (taken === "whole") return { area, fixed: { row: true, column: true } };
  if (taken === "line") {
    if (rows > 1) return { area: rowOf(area, row), fixed };
    return { area: columns > 1 ? columnOf(area, column) : area, fixed };
  }
  const isRow = area.top === area.bottom;
  const isColumn = area.left === area.right;
  return {
    area: columnOf(rowOf(area, isRow || !range ? 0 : row), isColumn || !range ? 0 : column),
    fixed: {
      row: fixed.row || (isRow && rows > 1),
      column: fixed.column || (isColumn && columns > 1),
    },
  };
}

function rowOf<T extends Area>(area: T, row: number): T {
  return { ...area, top: area.top + row, bottom: area.top + row };
}

function columnOf<T extends Area>(area: T, column: number): T {
  return { ...area, left: area.left + column, right: area.left + column };
}

function printArea({ top, left, bottom, right }: Area, fixed: Fixed): string {
  const first = printCell(top, left, fixed);
  return top === bottom && left === right ? first : `${first}:${printCell(bottom, right, fixed)}`;
}

function printCell(row: number, column: number, fixed: Fixed): string {
  return `${fixed.column ? "$" : ""}${columnLetters(column)}${fixed.row ? "$" : ""}${row + 1}`;
}
