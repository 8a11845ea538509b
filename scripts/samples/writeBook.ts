import ExcelJS from "exceljs";
import { storedFormula } from "../../src/hosts/xlsx/functionNames";
import { packSteadily } from "./packSteadily";
import type { CellPlan, FormulaCell, RowPlan, SheetPlan } from "./sheetPlan";

/** The functions of the add-in that the samples use. */
const FUNCTIONS = ["GROWTH", "SHARE", "POINTS", "RANK", "COMPLETION"];

/** Written into the file instead of the clock, so that the same data give the same bytes. */
const MADE_ON = new Date("2024-01-01T00:00:00Z");

/** Writes the planned sheets as an .xlsx file. */
export async function writeBook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "指标总结";
  book.lastModifiedBy = "指标总结";
  book.created = MADE_ON;
  book.modified = MADE_ON;
  for (const plan of plans) addSheet(book, plan);
  const written = await book.xlsx.writeBuffer();
  return packSteadily(new Uint8Array(written), MADE_ON);
}

function addSheet(book: ExcelJS.Workbook, plan: SheetPlan): void {
  const { frozen } = plan;
  const sheet = book.addWorksheet(plan.name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
    views: frozen ? [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }] : [],
  });
  plan.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  plan.rows.forEach((row, index) => addRow(sheet.getRow(index + 1), row, plan.widths.length));
  for (const area of plan.merges) sheet.mergeCells(area);
}

function addRow(row: ExcelJS.Row, { kind, cells }: RowPlan, width: number): void {
  const height = HEIGHTS[kind];
  if (height !== undefined) row.height = height;
  // Blank cells of a table have their borders too.
  for (let column = 1; column <= width; column += 1) {
    const plan = cells[column - 1] ?? null;
    if (plan || kind === "header" || kind === "body" || kind === "total") {
      fill(row.getCell(column), plan, kind);
    }
  }
}

const HEIGHTS: Readonly<Partial<Record<RowPlan["kind"], number>>> = {
  title: 30,
  header: 33,
  body: 18,
  total: 18,
  note: 33,
};
const LINE: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FFBFBFBF" } };
const FONT = "宋体";

function fill(cell: ExcelJS.Cell, plan: CellPlan, kind: RowPlan["kind"]): void {
  if (plan) {
    cell.value = "formula" in plan ? formulaValue(plan) : plan.value;
    if (plan.format !== undefined) cell.numFmt = plan.format;
    if (plan.madeUp) cell.fill = solid("FFFFF7E0");
  }
  const numeric =
    plan !== null && ("formula" in plan || typeof plan.value === "number" || plan.amongFigures);
  const isTable = kind === "header" || kind === "body" || kind === "total";
  if (isTable) cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
  if (kind === "header") cell.fill = solid("FFDCE6F1");
  cell.font = {
    name: FONT,
    size: kind === "title" ? 15 : 11,
    bold: kind === "title" || kind === "header" || kind === "total",
  };
  cell.alignment = {
    vertical: "middle",
    wrapText: kind === "header" || kind === "note",
    horizontal: kind === "title" || kind === "header" ? "center" : numeric ? "right" : "left",
  };
}

function solid(argb: string): ExcelJS.Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

/**
 * Kept as an ordinary formula with its value. Excel keeps an add-in's functions in this form and, where they may spill,
 * as dynamic arrays; programs without the add-in show the value of the first and #NAME? for the second.
 */
function formulaValue({ formula, result }: FormulaCell): ExcelJS.CellValue {
  return { formula: storedFormula(formula, FUNCTIONS), result };
}
