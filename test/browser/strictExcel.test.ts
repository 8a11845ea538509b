import ExcelJS from "exceljs";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** Names that reach over two columns, below so many merged lines of notes. */
async function bookWithMerges(notes: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("附表");
  const lines = [
    ["地区", null, "R&D经费（亿元）"],
    ["甲市", null, 30.1],
    ["乙市", null, 20.5],
    ["丙市", null, 10.4],
  ];
  for (let note = 1; note <= notes; note += 1) sheet.addRow([`说明${note}`]);
  sheet.addRow([]);
  sheet.addRows(lines);
  sheet.eachRow((row) => sheet.mergeCells(row.number, 1, row.number, 2));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(book: Uint8Array): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ book });
  await workbench.settle();
  return workbench;
}

/** What the workbench answered to the add-in's batches with, where that was an error. */
async function refusals(workbench: OpenedWorkbench): Promise<readonly unknown[]> {
  const batches = await workbench.batches();
  return batches.flatMap(({ response }) => response.Error ?? []);
}

describe("a workbook Excel does not answer at once", () => {
  it("is read with all its merged areas, though Excel tells of no more than 512 at once", async () => {
    const workbench = await opened(await bookWithMerges(600));
    await workbench.pane.getByText("30.1亿元").first().waitFor();
    expect(await refusals(workbench)).not.toEqual([]);
    await workbench.enter("E1", '=METRIC.NARRATE(A602:C605,"乙市")');
    const [first] = await workbench.texts("E1");
    expect(first).toContain("20.5亿元");
    expect(first).toContain("第2位");
  });

  it("shows a part of a sheet what merged cells show that begin outside of it", async () => {
    const workbench = await opened(await bookWithMerges(1));
    await workbench.enter("E1", '=METRIC.NARRATE(B3:C6,"乙市")');
    const [first] = await workbench.texts("E1");
    expect(first).toContain("乙市R&D经费");
    expect(first).toContain("20.5亿元");
  });

  it("waits while a cell is being edited: neither NARRATE nor the pane is left with an error or an old figure", async () => {
    const book = await makeBook({
      指标: [
        ["地区", "2023年R&D经费（亿元）"],
        ["甲市", 30.1],
        ["乙市", 20.5],
        ["丙市", 10.4],
      ],
    });
    const workbench = await opened(book);
    await workbench.enter("E1", '=METRIC.NARRATE(A1:B4,"甲市")');
    await workbench.pane.getByText("30.1亿元").first().waitFor();
    await workbench.select("B2");
    const { keyboard } = workbench.page;
    await workbench.page.locator("canvas[id^=univer-sheet-main]").focus();
    await keyboard.type("44.4");
    await keyboard.press("Enter");
    // The next cell is being edited while the first one's change is told.
    await keyboard.type("22.2");
    await workbench.page.waitForTimeout(1500);
    await keyboard.press("Enter");
    await workbench.settle();
    await workbench.pane.getByText("44.4亿元").first().waitFor();
    expect((await workbench.texts("E1"))[0]).toContain("44.4亿元");
  });
});
