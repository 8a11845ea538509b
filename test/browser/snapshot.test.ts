import ExcelJS from "exceljs";
import { openWorkbench } from "./openWorkbench";

/** A sheet with an Excel table, a name and indents, as Excel writes them. */
async function bookWithParts(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("指标");
  sheet.getCell("A1").value = "2022年主要科技指标";
  sheet.addTable({
    name: "指标表",
    ref: "A2",
    headerRow: true,
    totalsRow: false,
    columns: [{ name: "指标" }, { name: "2021年" }, { name: "2022年" }],
    rows: [
      ["专利授权量（件）", 300, 330],
      ["发明专利", 40, 50],
      ["实用新型", 260, 280],
    ],
  });
  for (const cell of ["A4", "A5"])
    sheet.getCell(cell).alignment = { horizontal: "left", indent: 1 };
  const base = book.addWorksheet("基础数据");
  base.getCell("B2").value = 431.2;
  book.definedNames.add("基础数据!$B$2", "常住人口");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("the snapshot of the open workbook", () => {
  it("knows Excel tables, names and indents, in no more round trips", async () => {
    const workbench = await openWorkbench({ book: await bookWithParts() });
    await workbench.settle();
    await workbench.page.waitForFunction(() =>
      window.workbench?.batches.some(({ batch }) =>
        batch.Actions.some((action) => action.Name === "_RemoveReference"),
      ),
    );
    const batches = await workbench.batches();
    expect(batches.flatMap(({ response }) => response.Error ?? [])).toEqual([]);
    // Tables are listed in the trip that lists the sheets, indents asked in the trip that asks for the cells.
    const asking = (name: string): number[] =>
      batches.flatMap(({ batch }, index) =>
        JSON.stringify(batch).includes(`"${name}"`) ? [index] : [],
      );
    expect(asking("Tables")[0]).toBe(asking("visibility")[0]);
    expect(asking("GetCellProperties")[0]).toBe(asking("valueTypes")[0]);
    expect(JSON.stringify(batches)).toContain('"indentLevel":1');
  });
});
