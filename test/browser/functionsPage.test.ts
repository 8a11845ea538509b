import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./openWorkbench";
import { seriousFindings } from "./seriousFindings";

/** Three indicators over two years, one of which had nothing to start from; the sheet's name needs its quotes. */
const BOOK = {
  "1—11月'快报'表": [
    ["指标", "上年", "本年", "增长率", "备注"],
    ["研发经费", 100, 125],
    ["技术合同", 200, 150],
    ["新增企业", 0, 12],
  ],
  汇总: [["总表"]],
};
const SHEET = "'1—11月''快报''表'";

async function openPage(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const book = options.sample ? {} : { book: await makeBook(BOOK) };
  const workbench = await openWorkbench({ ...book, ...options });
  await workbench.settle();
  await workbench.pane.locator("#tab-functions").click();
  await workbench.pane.locator("#use-GROWTH").waitFor();
  return workbench;
}

async function openForm(id: string, options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const workbench = await openPage(options);
  await workbench.pane.locator(`#use-${id}`).click();
  await workbench.pane.getByRole("heading", { name: id }).waitFor();
  return workbench;
}

const field = (workbench: OpenedWorkbench, name: string) =>
  workbench.pane.getByRole("textbox", { name, exact: true });

async function enterGrowth(workbench: OpenedWorkbench, target = "D2"): Promise<void> {
  await field(workbench, "本期").fill("C2:C4");
  await field(workbench, "上期").fill("B2:B4");
  await field(workbench, "写入到").fill(target);
}

const write = (workbench: OpenedWorkbench) =>
  workbench.pane.getByRole("button", { name: "写入", exact: true }).click();

const written = (workbench: OpenedWorkbench) =>
  workbench.pane.getByText("已写入").first().waitFor();

const formulas = async (workbench: OpenedWorkbench, ...addresses: string[]) =>
  (await Promise.all(addresses.map((address) => workbench.cell(address)))).map(
    ({ formula }) => formula,
  );

describe("the gallery of functions", () => {
  it("shows every function with its rule and an example, and finds by any word", async () => {
    const { pane } = await openPage();
    expect(await pane.getByRole("article").count()).toBe(24);
    await pane.getByText("=METRIC.GROWTH(125, 100)").waitFor();
    await pane.getByRole("searchbox").fill("位次 组");
    await pane.locator("#use-RANKIN").waitFor();
    expect(await pane.locator("#use-GROWTH").count()).toBe(0);
    await pane.getByRole("searchbox").fill("没有的词");
    await pane.getByText("没有这样的函数").first().waitFor();
  });

  it("loads its texts only when it is asked for", async () => {
    const workbench = await openWorkbench({ book: await makeBook(BOOK) });
    await workbench.settle();
    const asked = (): number =>
      workbench.requests.filter((address) => address.includes("functionsPage")).length;
    expect(asked()).toBe(0);
    await workbench.pane.locator("#tab-functions").click();
    await workbench.pane.locator("#use-GROWTH").waitFor();
    expect(asked()).toBe(1);
  });
});

describe("the form of a function", () => {
  it("takes ranges from the selection, and shows what the cells would show", async () => {
    const workbench = await openForm("GROWTH");
    const { pane } = workbench;
    await workbench.inPane(
      `Excel.run(async (context) => {
         context.workbook.worksheets.getFirst().getRange("C2:C4").select();
         await context.sync();
       })`,
    );
    await pane.getByRole("button", { name: "本期取自选区" }).click();
    await pane.locator(`input[value="${SHEET}!C2:C4"]`).waitFor();
    expect(await field(workbench, "本期").inputValue()).toBe(`${SHEET}!C2:C4`);
    await field(workbench, "上期").fill("B2:B4");
    await pane.getByText("=METRIC.GROWTH(C2:C4,B2:B4)").waitFor();
    const result = pane.getByRole("region", { name: "当前结果" });
    await result.getByText("25.0%", { exact: true }).first().waitFor();
    await result.getByText("-25.0%").first().waitFor();
    await result.getByText("“上期”为零或空白").first().waitFor();
  });

  it("follows the workbook with its result", async () => {
    const workbench = await openForm("GROWTH");
    await field(workbench, "本期").fill("C2");
    await field(workbench, "上期").fill("B2");
    const result = workbench.pane.getByRole("region", { name: "当前结果" });
    await result.getByText("25.0%").first().waitFor();
    await workbench.enter("C2", 150);
    await result.getByText("50.0%").first().waitFor();
  });

  it("writes one formula that spills, computed as was shown", async () => {
    const workbench = await openForm("GROWTH");
    await enterGrowth(workbench);
    await workbench.pane.getByText("=METRIC.GROWTH(C2:C4,B2:B4)").waitFor();
    await workbench.pane
      .getByRole("region", { name: "当前结果" })
      .getByText("25.0%")
      .first()
      .waitFor();
    await write(workbench);
    await written(workbench);
    await workbench.settle();
    expect(await formulas(workbench, "D2", "D3")).toEqual([
      "=METRIC.GROWTH(C2:C4,B2:B4)",
      undefined,
    ]);
    expect(await workbench.texts("D2", "D3", "D4")).toEqual(["25.0%", "-25.0%", "#N/A"]);
  });

  it("writes a formula into each cell, holding what must not move", async () => {
    const workbench = await openForm("RANK");
    await field(workbench, "数值").fill("C2:C4");
    await field(workbench, "范围").fill("C2:C4");
    await workbench.pane.getByRole("radio", { name: "每个单元格一个公式" }).check();
    await field(workbench, "写入到").fill("D2");
    await write(workbench);
    await written(workbench);
    await workbench.settle();
    expect(await formulas(workbench, "D2", "D4")).toEqual([
      "=METRIC.RANK(C2,$C$2:$C$4)",
      "=METRIC.RANK(C4,$C$2:$C$4)",
    ]);
    expect(await workbench.values("D2", "D3", "D4")).toEqual([2, 1, 3]);
  });

  it("names the sheet where the target is on another, and sets the settings that are chosen", async () => {
    const workbench = await openForm("GROWTH");
    await field(workbench, "本期").fill(`${SHEET}!C2:C4`);
    await field(workbench, "上期").fill(`${SHEET}!B2:B4`);
    await field(workbench, "写入到").fill("汇总!B2");
    await workbench.pane.getByRole("button", { name: "更多设置" }).click();
    await workbench.pane.getByRole("combobox", { name: "零的含义" }).selectOption("0是实际数值");
    await write(workbench);
    await written(workbench);
    await workbench.settle();
    expect((await workbench.cell("汇总!B2")).formula).toBe(
      `=METRIC.GROWTH(${SHEET}!C2:C4,${SHEET}!B2:B4,"值")`,
    );
    expect(await workbench.texts("汇总!B2", "汇总!B3")).toEqual(["25.0%", "-25.0%"]);
  });

  it("writes nothing over content before the user has agreed to lose it", async () => {
    const workbench = await openForm("GROWTH");
    const { pane } = workbench;
    await workbench.enter("D3", "手工填写");
    await enterGrowth(workbench);
    await pane.getByRole("region", { name: "当前结果" }).getByText("25.0%").first().waitFor();
    await write(workbench);
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText("1—11月'快报'表!D3 中是 手工填写").waitFor();
    expect(await workbench.inPane("document.activeElement.textContent")).toBe("取消");
    await workbench.page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await workbench.inPane("document.activeElement.textContent")).toBe("写入");
    expect(await workbench.texts("D2", "D3")).toEqual(["", "手工填写"]);
    await write(workbench);
    await dialog.getByRole("button", { name: "覆盖并写入" }).click();
    await written(workbench);
    await workbench.settle();
    expect(await workbench.texts("D2", "D3")).toEqual(["25.0%", "-25.0%"]);
  });

  it("refuses results on the cells they are computed from, and says what is missing", async () => {
    const workbench = await openForm("GROWTH");
    await write(workbench);
    await workbench.pane.getByText("还缺：本期、上期").waitFor();
    await enterGrowth(workbench, "C1");
    await write(workbench);
    await workbench.pane.getByText("结果会落在公式引用的单元格上").waitFor();
    expect(await workbench.texts("C1")).toEqual(["本年"]);
  });

  it("takes a text for a text, whatever it says", async () => {
    const workbench = await openForm("RANKTEXT");
    await field(workbench, "数值").fill("C2");
    await field(workbench, "范围").fill("C2:C4");
    await workbench.pane.getByRole("button", { name: "更多设置" }).click();
    await field(workbench, "范围名称").fill('"&WEBSERVICE("x")&"');
    await field(workbench, "写入到").fill("D2");
    await write(workbench);
    await written(workbench);
    expect((await workbench.cell("D2")).formula).toBe(
      '=METRIC.RANKTEXT(C2,$C$2:$C$4,"""&WEBSERVICE(""x"")&""")',
    );
  });

  it("shows and writes the sentences of NARRATE", async () => {
    const workbench = await openForm("NARRATE", { sample: "研发投入-分地区.xlsx" });
    await field(workbench, "表格区域").fill("A1:C34");
    await field(workbench, "写入到").fill("J1");
    const result = workbench.pane.getByRole("region", { name: "当前结果" });
    await result.getByText("2022年，").first().waitFor();
    await write(workbench);
    await written(workbench);
    await workbench.settle();
    expect((await workbench.cell("J1")).formula).toBe("=METRIC.NARRATE(A1:C34)");
    expect((await workbench.texts("J1"))[0]).toContain("R&D经费支出");
  });
});

describe("turning our formulas into values", () => {
  const filled = {
    指标: [
      ["指标", "上年", "本年"],
      ["研发经费", 100, 125, { formula: "_xldudf_METRIC_GROWTH(C2,B2)" }, { formula: "C2-B2" }],
      ["技术合同", 200, 150, { formula: "_xldudf_METRIC_GROWTH(C3,B3)" }],
      ["新增企业", 0, 12, { formula: "_xldudf_METRIC_GROWTH(C4,B4)" }],
      ["强度", 2.33, null, { formula: '_xldudf_METRIC_AMOUNT(B5,"%")' }],
    ],
  };

  it("keeps what the cells show, spills whole, and leaves errors as formulas unless asked", async () => {
    const workbench = await openPage({ book: await makeBook(filled) });
    const { pane } = workbench;
    await workbench.enter("G2", "=METRIC.GROWTH(C2:C3,B2:B3)");
    await workbench.enter("H2", "=METRIC.GROWTH(C2:C4,B2:B4)");
    await pane.locator("#tab-settings").click();
    await pane.getByRole("button", { name: "把函数转为数值" }).click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText("指标：4 个公式").waitFor();
    await dialog.getByText("指标!D4").waitFor();
    await dialog.getByText("指标!H2:H4").waitFor();
    await dialog.getByRole("button", { name: "转为数值" }).click();
    await pane.getByText("已转为数值：").waitFor();
    await workbench.settle();
    expect(await formulas(workbench, "D2", "D3", "D4", "D5", "E2", "G2", "G3", "H2")).toEqual([
      undefined,
      undefined,
      "=METRIC.GROWTH(C4,B4)",
      undefined,
      "=C2-B2",
      undefined,
      undefined,
      "=METRIC.GROWTH(C2:C4,B2:B4)",
    ]);
    expect(await workbench.values("D2", "G2", "G3", "D5")).toEqual([0.25, 0.25, -0.25, "2.33%"]);
    expect(await workbench.texts("D2", "G2", "G3", "D5")).toEqual([
      "25.0%",
      "25.0%",
      "-25.0%",
      "2.33%",
    ]);
    // They are values: what they were computed from no longer matters.
    await workbench.enter("C2", 500);
    expect(await workbench.values("D2", "G2")).toEqual([0.25, 0.25]);

    await pane.getByRole("button", { name: "把函数转为数值" }).click();
    await dialog.getByRole("checkbox", { name: "显示错误值的也转换" }).check();
    await dialog.getByRole("button", { name: "转为数值" }).click();
    await pane.getByText("指标：2 个公式").waitFor();
    expect(await formulas(workbench, "D4", "H2", "H4")).toEqual([undefined, undefined, undefined]);
    expect(await workbench.cell("D4")).toMatchObject({ value: "#N/A", isError: true });
  });

  it("says so where there is nothing to turn", async () => {
    const { pane } = await openPage();
    await pane.locator("#tab-settings").click();
    await pane.getByRole("button", { name: "把函数转为数值" }).click();
    await pane.getByText("工作簿中没有用到本加载项的函数").first().waitFor();
  });
});

describe("the functions page for everybody", () => {
  it.each(["zh-CN", "en-US"] as const)(
    "has no serious finding of axe in %s: gallery, form, dialog; and no sideways scroll at 320 px",
    async (language) => {
      const workbench = await openPage({ language, paneWidth: 320 });
      const sideways = () =>
        workbench.inPane<number>(
          "Math.max(...[document.documentElement, ...document.querySelectorAll('[role=tabpanel]')].map((each) => each.scrollWidth - each.clientWidth))",
        );
      expect(await seriousFindings(workbench)).toEqual([]);
      expect(await sideways()).toBe(0);
      await workbench.pane.locator("#use-RANKIN").click();
      await workbench.pane.getByRole("button", { name: /更多设置|More settings/ }).click();
      expect(await seriousFindings(workbench)).toEqual([]);
      expect(await sideways()).toBe(0);
      await workbench.pane.getByRole("button", { name: /全部函数|All functions/ }).click();
      await workbench.enter("D2", "=METRIC.GROWTH(C2,B2)");
      await workbench.pane.locator("#tab-settings").click();
      await workbench.pane
        .getByRole("button", { name: /把函数转为数值|Turn our formulas/ })
        .click();
      await workbench.pane.getByRole("alertdialog").waitFor();
      expect(await seriousFindings(workbench)).toEqual([]);
    },
  );

  it("goes through the whole form with the keyboard", async () => {
    const workbench = await openPage();
    const { keyboard } = workbench.page;
    await workbench.pane.locator("#use-SHARE").focus();
    await keyboard.press("Enter");
    await workbench.pane.getByRole("heading", { name: "SHARE" }).waitFor();
    const tabTo = async (name: string) => {
      const passed: string[] = [];
      for (let presses = 0; presses < 12; presses += 1) {
        await keyboard.press("Tab");
        const at = await workbench.inPane<string>(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent",
        );
        if (at.replace("*", "").trim() === name) return;
        passed.push(at);
      }
      throw new Error(`The Tab key does not come to ${name}, but to ${passed.join("; ")}`);
    };
    await tabTo("部分");
    await keyboard.type("C2");
    await tabTo("总量");
    await keyboard.type("C3");
    await tabTo("写入到");
    await keyboard.type("D2");
    await tabTo("写入");
    await keyboard.press("Enter");
    await written(workbench);
    expect((await workbench.cell("D2")).formula).toBe("=METRIC.SHARE(C2,C3)");
    await workbench.pane.getByRole("button", { name: "全部函数" }).focus();
    await keyboard.press("Enter");
    await workbench.pane.locator("#use-SHARE").waitFor();
    expect(await workbench.inPane("document.activeElement.id")).toBe("use-SHARE");
  });
});
