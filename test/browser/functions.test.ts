import { makeBook } from "./makeBook";
import { openWorkbench } from "./openWorkbench";

const REGIONS = "研发投入-分地区.xlsx";

describe("the add-in's functions in the grid", () => {
  it("are computed by the add-in's own runtime when a workbook is opened, all in one round", async () => {
    // A file of another office: the values saved with the formulas are wrong on purpose.
    const book = await makeBook({
      指标: [
        ["指标", "上年", "本年", "同比增长", "位次"],
        [
          "研发经费",
          100,
          125,
          { formula: "_xldudf_METRIC_GROWTH(C2,B2)", result: 999 },
          { formula: "_xldudf_METRIC_RANK(C2,C$2:C$3)", result: 999 },
        ],
        [
          "技术合同",
          200,
          150,
          { formula: "_xldudf_METRIC_GROWTH(C3,B3)", result: 999 },
          { formula: "_xldudf_METRIC_RANK(C3,C$2:C$3)", result: 999 },
        ],
      ],
    });
    const workbench = await openWorkbench({ book });
    await workbench.settle();
    expect(await workbench.values("D2", "D3", "E2", "E3")).toEqual([0.25, -0.25, 2, 1]);
    expect((await workbench.cell("D2")).formula).toBe("=METRIC.GROWTH(C2,B2)");
    const answers = (await workbench.batches()).filter(({ batch }) =>
      batch.Actions.some((action) => action.Name?.startsWith("SetInvocation")),
    );
    expect(answers).toHaveLength(1);
  });

  // Ranks and shares of the 2022 bulletin of the National Bureau of Statistics, checked by hand for 湖北.
  it("agree with the sample's figures", async () => {
    const workbench = await openWorkbench({ sample: REGIONS });
    await workbench.settle();
    expect(await workbench.texts("A20", "B20", "C20", "D20", "E20", "F20", "G20")).toEqual([
      "湖北",
      "1254.7",
      "2.33",
      "7",
      "12",
      "-0.21",
      "4.1%",
    ]);
  });

  it("are computed again when a cell they use is edited", async () => {
    const workbench = await openWorkbench({ sample: REGIONS });
    await workbench.settle();
    await workbench.enter("B20", 5000);
    expect(await workbench.texts("D20", "D22", "G20")).toEqual(["1", "2", "16.2%"]);
  });

  it("stay #BUSY! until the add-in has started", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const book = await makeBook({ 指标: [[2, 1, { formula: "_xldudf_METRIC_GROWTH(A1,B1)" }]] });
    const workbench = await openWorkbench({
      book,
      prepare: (page) =>
        page.route("**/taskpane.html", async (route) => {
          if (route.request().resourceType() === "document") await held;
          await route.continue();
        }),
    });
    await workbench.page.waitForFunction(() => window.workbench?.cell("C1").text === "#BUSY!");
    release();
    await workbench.settle();
    expect(await workbench.values("C1")).toEqual([1]);
  });

  it("spill, and say what is in the way of a spill", async () => {
    const book = await makeBook({
      指标: [
        [110, 100],
        [120, 100],
        [130, 100],
      ],
    });
    const workbench = await openWorkbench({ book });
    await workbench.settle();
    await workbench.enter("C1", "=METRIC.GROWTH(A1:A3,B1:B3)");
    expect(await workbench.values("C1", "C2", "C3")).toEqual([0.1, 0.2, 0.3]);

    await workbench.enter("C3", "备注");
    expect(await workbench.texts("C1", "C2", "C3")).toEqual(["#SPILL!", "", "备注"]);
    await workbench.select("C1");
    await workbench.page
      .getByText("C1\u3000#SPILL!\u3000结果要占用多个单元格，但 C3 中已有内容")
      .waitFor();

    await workbench.enter("C3", "");
    expect(await workbench.values("C1", "C2", "C3")).toEqual([0.1, 0.2, 0.3]);
  });

  it("show the reason of an error for the selected cell, each element of a spill its own", async () => {
    const book = await makeBook({
      指标: [
        [110, 100],
        [120, 0],
        [130, null],
        [140, -5],
      ],
    });
    const workbench = await openWorkbench({ book });
    await workbench.settle();
    await workbench.enter("C1", "=METRIC.GROWTH(A1:A4,B1:B4)");
    expect(await workbench.values("C1", "C2", "C3", "C4")).toEqual([0.1, "#N/A", "#N/A", "#N/A"]);
    const reasons = await Promise.all(
      ["C1", "C2", "C3", "C4"].map((address) => workbench.reason(address)),
    );
    expect(reasons[0]).toBe("");
    expect(reasons[1]).toContain("为零");
    expect(reasons[2]).toContain("没有数据");
    expect(reasons[3]).toContain("为负");
    await workbench.select("C2");
    await workbench.page.getByText(`C2\u3000#N/A\u3000${reasons[1]}`).waitFor();
  });

  it("show results in the format they came with, which stays out of the cell", async () => {
    const workbench = await openWorkbench({ book: await makeBook({ 指标: [[5, 4]] }) });
    await workbench.settle();
    await workbench.enter("C1", "=METRIC.GROWTH(A1,B1)");
    await workbench.enter("C2", "=C1*100");
    const read = `Excel.run(async (context) => {
       const range = context.workbook.worksheets.getFirst().getRange("C1:C2");
       range.load("values,text,numberFormat");
       await context.sync();
       return [range.values, range.text, range.numberFormat];
     })`;
    expect(await workbench.inPane(read)).toEqual([
      [[0.25], [25]],
      [["25.0%"], ["25"]],
      [["General"], ["General"]],
    ]);
    await workbench.inPane(
      `Excel.run(async (context) => {
         const cell = context.workbook.worksheets.getFirst().getRange("D1");
         cell.numberFormat = [["0.000"]];
         cell.formulas = [["=METRIC.GROWTH(A1,B1)"]];
         await context.sync();
       })`,
    );
    await workbench.settle();
    expect(await workbench.cell("D1")).toMatchObject({ text: "0.250", numberFormat: "0.000" });
    await workbench.enter("C1", 0.25);
    expect(await workbench.texts("C1")).toEqual(["0.25"]);
  });

  it("take the formatted results of other functions, from cells and nested", async () => {
    const workbench = await openWorkbench({
      book: await makeBook({
        指标: [
          [5, 4],
          [6, 5],
        ],
      }),
    });
    await workbench.settle();
    await workbench.enter("C1", "=METRIC.GROWTH(A1:A2,B1:B2)");
    await workbench.enter("D1", "=METRIC.POINTS(C1,C2)");
    const nested = "=METRIC.POINTS(METRIC.GROWTH(A1,B1),METRIC.GROWTH(A2,B2))";
    await workbench.enter("E1", nested);
    // 25 % and 20 %: 5 percentage points, without a word on the form of the rates.
    expect(await workbench.values("D1", "E1")).toEqual([5, 5]);
  });

  it("get blank cells as Excel on the web hands them over, or as older desktop Excel does", async () => {
    const book = await makeBook({
      指标: [[110, null, { formula: "_xldudf_METRIC_GROWTH(A1,B1)" }]],
    });
    const web = await openWorkbench({ book });
    await web.settle();
    expect(await web.reason("C1")).toContain("没有数据");
    const desktop = await openWorkbench({ book, query: "client=ltsc2021" });
    await desktop.settle();
    expect(await desktop.reason("C1")).toContain("为零");
  });

  it("keep to their cells when rows are inserted above", async () => {
    const book = await makeBook({
      指标: [["指标"], [5, 0, { formula: "_xldudf_METRIC_GROWTH(A2,B2)" }]],
    });
    const workbench = await openWorkbench({ book });
    await workbench.settle();
    await workbench.page.evaluate(() => window.workbench?.insertRow(1));
    await workbench.settle();
    expect(await workbench.texts("C2", "C3")).toEqual(["", "#N/A"]);
    expect(await workbench.reason("C3")).toContain("为零");
  });
});
