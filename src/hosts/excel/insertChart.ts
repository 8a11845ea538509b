import { ok, refuse, type Result } from "../../problem";
import type { CellAddress } from "../../workbook/workbook";
import type { ChartOrder } from "../host";
import { supports } from "./supports";

/** In points: as large as a chart that Excel makes by itself. */
const WIDTH = 480;
const HEIGHT = 288;
/** What the charts of this add-in mark the subject with. */
const OWN_COLOR = "#0F6CBD";
const OTHER_COLOR = "#BDBDBD";

/**
 * Makes a chart of figures that stand side by side in one row or column, beside the cells themselves, which it goes on
 * following; their names are those that stand before them in the same rows, or above them in the same columns.
 */
export async function insertChart(
  context: Excel.RequestContext,
  { kind, title, unit, points }: ChartOrder,
): Promise<Result<string>> {
  if (!supports("1.7")) return refuse("host-failed", { message: "ExcelApi 1.7" });
  const ordered = [...points].sort(
    (a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
  const area = areaOf(ordered.map(({ cell }) => cell));
  if (!area) return refuse("cells-apart");
  const worksheet = context.workbook.worksheets.getItem(area.sheet);
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const names = await namesOf(
    worksheet,
    area,
    ordered.map(({ label }) => label),
  );
  const type = kind === "trend" ? "LineMarkers" : "BarClustered";
  const chart = worksheet.charts.add(type, range, area.rowCount > 1 ? "Columns" : "Rows");
  try {
    chart.title.text = unit === "" ? title : `${title}（${unit}）`;
    chart.legend.visible = false;
    chart.width = WIDTH;
    chart.height = HEIGHT;
    chart.setPosition(
      worksheet.getRangeByIndexes(area.row, area.column + area.columnCount + 1, 1, 1),
    );
    const series = chart.series.getItemAt(0);
    if (names) series.setXAxisValues(names);
    if (kind === "peers") {
      series.format.fill.setSolidColor(OTHER_COLOR);
      const own = ordered.findIndex(({ isOwn }) => isOwn);
      if (own >= 0) series.points.getItemAt(own).format.fill.setSolidColor(OWN_COLOR);
    }
    worksheet.activate();
    await context.sync();
  } catch (error) {
    await removed(chart);
    throw error;
  }
  return ok(area.sheet);
}

/** How far from its figures a name is looked for. */
const REACH = 12;

/** The cells that hold the names of the figures, where such are found. */
async function namesOf(
  worksheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Line,
  labels: readonly string[],
): Promise<Excel.Range | undefined> {
  const isDown = rowCount > 1;
  const reach = Math.min(isDown ? column : row, REACH);
  const ranges = Array.from({ length: reach }, (_, step) =>
    isDown
      ? worksheet.getRangeByIndexes(row, column - step - 1, rowCount, 1)
      : worksheet.getRangeByIndexes(row - step - 1, column, 1, columnCount),
  );
  for (const range of ranges) range.load("text");
  await worksheet.context.sync();
  return ranges.find(({ text }) => areNames(text.flat(), labels));
}

function areNames(texts: readonly string[], labels: readonly string[]): boolean {
  const plain = (text: string) => text.replace(/\s/g, "");
  return labels.every((label, at) => {
    const text = plain(texts[at] ?? "");
    return text !== "" && (plain(label).includes(text) || text.includes(plain(label)));
  });
}

interface Line {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The cells as one line without gaps; `undefined` where they are none. */
function areaOf(cells: readonly CellAddress[]): Line | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const { sheet, row, column } = first;
  const isDown = cells.every((cell, at) => cell.column === column && cell.row === row + at);
  const isAcross = cells.every((cell, at) => cell.row === row && cell.column === column + at);
  if (cells.some((cell) => cell.sheet !== sheet) || !(isDown || isAcross)) return undefined;
  return {
    sheet,
    row,
    column,
    rowCount: isDown ? cells.length : 1,
    columnCount: isDown ? 1 : cells.length,
  };
}

/** Whatever of a chart is there already goes again; where it never came to be, there is nothing to do. */
async function removed(chart: Excel.Chart): Promise<void> {
  try {
    chart.delete();
    await chart.context.sync();
  } catch {
    return;
  }
}
