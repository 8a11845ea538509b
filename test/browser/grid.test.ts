import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** Runs a batch through the client library in the pane. */
function excel<T>(workbench: OpenedWorkbench, body: string): Promise<T> {
  return workbench.inPane<T>(`Excel.run(async (context) => { ${body} })`);
}

async function open(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({
    book: await makeBook({
      指标: [
        ["指标", "值"],
        ["一", 12.5],
        ["二", true],
      ],
      备注: [["无"]],
    }),
  });
  await workbench.settle();
  return workbench;
}

describe("the grid behind the host protocol", () => {
  it("is read with values, texts, types and formats", async () => {
    const workbench = await open();
    await workbench.enter("C2", "=B2*2");
    const read = await excel(
      workbench,
      `const range = context.workbook.worksheets.getItem("指标").getUsedRange();
       range.load("address,values,text,valueTypes,numberFormat,formulas");
       await context.sync();
       return [range.address, range.values, range.formulas[1], range.valueTypes[1]];`,
    );
    expect(read).toEqual([
      "指标!A1:C3",
      [
        ["指标", "值", ""],
        ["一", 12.5, 25],
        ["二", true, ""],
      ],
      ["一", 12.5, "=B2*2"],
      ["String", "Double", "Double"],
    ]);
  });

  it("is written: a new sheet, text kept as text, formulas computed, formats and widths", async () => {
    const workbench = await open();
    await excel(
      workbench,
      `const sheet = context.workbook.worksheets.add("总结");
       const text = sheet.getRange("A1:A2");
       text.numberFormat = [["@"], ["@"]];
       text.values = [["=1+1"], ["1-2"]];
       text.format.wrapText = true;
       text.format.font.bold = true;
       sheet.getRange("A:A").format.columnWidth = 300;
       sheet.getRange("B1:B2").values = [["=1+1"], ["25%"]];
       sheet.activate();
       await context.sync();`,
    );
    await workbench.settle();
    expect(await workbench.texts("总结!A1", "总结!A2", "总结!B1", "总结!B2")).toEqual([
      "=1+1",
      "1-2",
      "2",
      "25%",
    ]);
    expect((await workbench.cell("总结!A1")).formula).toBeUndefined();
    expect(await workbench.sheetNames()).toEqual(["指标", "备注", "总结"]);
    expect(await workbench.selection()).toBe("总结!A1");
  });

  it("takes more cells at once than the client library sends in one piece", async () => {
    const workbench = await open();
    const [rows, last] = await excel<[number, number]>(
      workbench,
      `const range = context.workbook.worksheets.getItem("备注").getRangeByIndexes(4, 0, 400, 20);
       range.values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 20 }, (_, column) => row * 20 + column));
       await context.sync();
       range.load("values");
       await context.sync();
       return [range.values.length, range.values[399][19]];`,
    );
    expect([rows, last]).toEqual([400, 7999]);
  });

  it("shows a cell that the add-in selects on another sheet", async () => {
    const workbench = await open();
    await excel(
      workbench,
      `const sheet = context.workbook.worksheets.getItem("备注");
       sheet.activate();
       await context.sync();
       sheet.getRange("C40").select();
       await context.sync();`,
    );
    expect(await workbench.selection()).toBe("备注!C40");
  });

  it("tells of what the user does, by keyboard", async () => {
    const workbench = await open();
    await excel(
      workbench,
      `window.seen = [];
       const { worksheets } = context.workbook;
       worksheets.onChanged.add(async (event) => { window.seen.push(event.type + " " + event.address); });
       context.workbook.onSelectionChanged.add(async () => { window.seen.push("selection"); });
       await context.sync();`,
    );
    await workbench.select("B2");
    await workbench.page.locator("canvas[id^=univer-sheet-main]").focus();
    await workbench.page.keyboard.type("=B3+1");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(() => window.workbench?.cell("B2").formula === "=B3+1");
    await workbench.settle();
    expect(await workbench.texts("B2")).toEqual(["2"]);
    const seen = await workbench.inPane<string[]>("window.seen");
    expect(seen).toContain("WorksheetChanged B2");
    expect(seen).toContain("selection");
  });

  it("makes batches wait or refuses them while a cell is being edited, as they ask", async () => {
    const workbench = await open();
    await workbench.select("B2");
    await workbench.page.locator("canvas[id^=univer-sheet-main]").focus();
    await workbench.page.keyboard.type("77");
    const read = `const cell = context.workbook.worksheets.getItem("指标").getRange("B2");
      cell.load("values");
      await context.sync();
      return cell.values[0][0];`;
    const code = workbench.inPane(
      `Excel.run(async (context) => { ${read} }).catch((error) => error.code)`,
    );
    expect(await code).toBe("InvalidOperationInCellEditMode");
    const waiting = workbench.inPane(
      `Excel.run({ delayForCellEdit: true }, async (context) => { ${read} })`,
    );
    await workbench.page.keyboard.press("Enter");
    expect(await waiting).toBe(77);
  });

  it("keeps the add-in's settings with the workbook", async () => {
    const workbench = await open();
    const value = await excel(
      workbench,
      `context.workbook.settings.add("单位", { 名称: "湖北" });
       const found = context.workbook.settings.getItemOrNullObject("单位");
       found.load("value");
       await context.sync();
       return found.value;`,
    );
    expect(value).toEqual({ 名称: "湖北" });
  });

  it("refuses what Excel refuses, with Excel's codes", async () => {
    const workbench = await open();
    const codeOf = (call: string): Promise<string> =>
      workbench.inPane(
        `Excel.run(async (context) => {
           const { worksheets } = context.workbook;
           ${call};
           await context.sync();
         }).then(() => "done", (error) => error.code)`,
      );
    expect(await codeOf(`worksheets.getItem("没有").load("name")`)).toBe("ItemNotFound");
    expect(await codeOf(`worksheets.getItem("指标").getRange("A1:B1").values = [[1]]`)).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(`worksheets.add("备注")`)).toBe("ItemAlreadyExists");
    expect(await codeOf(`worksheets.getItem("指标").comments.load("items")`)).toBe("ApiNotFound");
  });
});
