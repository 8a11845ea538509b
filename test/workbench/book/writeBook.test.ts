import ExcelJS from "exceljs";
import * as SheetJs from "@e965/xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { fileFormulas, storedFormulas } from "../../../workbench/book/fileFormulas";
import { readBook } from "../../../workbench/book/readBook";
import { writeBook } from "../../../workbench/book/writeBook";
import { functionTable } from "../../../workbench/functions/functionTable";
import { BookAreas } from "../../../workbench/grid/bookAreas";
import { excelClients } from "../../../workbench/protocol/excelClient";
import { MemoryGrid } from "../memoryGrid";

const growth = { functions: [{ id: "GROWTH", name: "GROWTH" }] };
const functions = functionTable(growth, excelClients.web);
const at = (top: number, left: number, bottom: number, right: number) => ({
  sheet: "指标",
  top,
  left,
  bottom,
  right,
});
const corrections = JSON.stringify('{"version":1,"说明":"<甲> & \\"乙\\""}');

/** A workbook with a bit of everything, as the workbench holds it. */
async function saved(): Promise<Uint8Array> {
  const grid = new MemoryGrid({
    指标: [
      ["指标", "上年", "本年"],
      ["研发经费", 100, 125],
      ["发明专利", 40, 50],
    ],
    隐藏: [["x"]],
  });
  const [sheet = { id: "" }, hidden = { id: "" }] = grid.sheets();
  grid.write(sheet.id, { row: 1, column: 3 }, [[{ formula: "=METRIC.GROWTH(C2,B2)" }]]);
  grid.setNumberFormats(sheet.id, { row: 1, column: 3 }, [["0.0%"]]);
  grid.setFormat(sheet.id, { top: 2, left: 0, bottom: 2, right: 0 }, { indent: 2, bold: true });
  grid.merge(sheet.id, { top: 4, left: 0, bottom: 4, right: 2 });
  grid.setVisibility(hidden.id, "Hidden");
  const areas = new BookAreas(grid, {
    lists: [{ name: "指标表", area: at(0, 0, 2, 2), headerRow: true, totalsRow: false }],
    names: [{ name: "经费", area: at(1, 2, 1, 2) }],
  });
  const settings = [["MetricNarrative.Corrections", corrections]] as const;
  return writeBook({ grid, areas, settings }, storedFormulas(functions));
}

describe("a workbook saved from the workbench", () => {
  it("keeps the add-in's functions as Excel does, each with its last value", async () => {
    const bytes = await saved();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: ["tableParts"] });
    const cell = book.getWorksheet("指标")?.getCell("D2");
    expect(cell?.formula).toBe("_xldudf_METRIC_GROWTH(C2,B2)");
    // The grid in memory calculates nothing: its formulas are 0.
    expect(cell?.result).toBe(0);
    const other = SheetJs.read(bytes, { type: "array", cellNF: true }).Sheets["指标"];
    expect(other?.["D2"]).toMatchObject({ v: 0, f: "_xldudf_METRIC_GROWTH(C2,B2)", z: "0.0%" });
  });

  it("is read again with all that tables are read by", async () => {
    const workbook = await readXlsx(await saved());
    expect(workbook.ok && workbook.value.names).toEqual([{ name: "经费", area: at(1, 2, 1, 2) }]);
    const [sheet, hidden] = workbook.ok ? workbook.value.sheets : [];
    expect(hidden?.visible).toBe(false);
    expect(sheet?.lists).toMatchObject([{ name: "指标表", headerRow: true, totalsRow: false }]);
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 2 }]);
    expect(sheet?.rows.slice(0, 3).map((row) => row.map((cell) => cell?.text ?? ""))).toEqual([
      ["指标", "上年", "本年", ""],
      ["研发经费", "100", "125", "0.0%"],
      ["发明专利", "40", "50", ""],
    ]);
    expect(sheet?.rows[2]?.[0]?.indent).toBe(2);
  });

  it("opens in the workbench with the formulas as they were, and what the user has put right", async () => {
    const bytes = await saved();
    const book = await readBook(bytes.slice().buffer, "台账.xlsx", fileFormulas(functions));
    if (!book.ok) throw new Error(book.problem.code);
    const { data, settings } = book.value;
    expect(data.sheets["sheet-1"]?.cellData?.[1]?.[3]?.f).toBe("=METRIC.GROWTH(C2,B2)");
    expect(settings).toEqual([["MetricNarrative.Corrections", corrections]]);
  });
});
