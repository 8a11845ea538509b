import type { CellValue } from "exceljs";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

async function openBook(
  sheets: Sheets,
  language: "zh-CN" | "en-US" = "zh-CN",
): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ book: await makeBook(sheets), language });
  await workbench.settle();
  return workbench;
}

/** The pane is usable after a refusal when its page tabs answer. */
async function isUsable(workbench: OpenedWorkbench): Promise<void> {
  await workbench.pane.locator("#tab-found").click();
  await workbench.pane.locator("#tab-summary").click();
}

describe("a workbook that cannot be summarised", () => {
  it.each([
    ["an empty one", {}, "zh-CN", "工作簿中还没有数据"],
    ["an empty one, in English", {}, "en-US", "The workbook holds no data yet"],
    ["one without any table", { 备忘: [["明天开会"], ["记得带材料"]] }, "zh-CN", /表/],
  ] as const)("%s is answered with one sentence", async (_, sheets, language, sentence) => {
    const workbench = await openBook(
      Object.keys(sheets).length > 0 ? sheets : { Sheet1: [] },
      language,
    );
    await workbench.pane.getByText(sentence).first().waitFor();
    await isUsable(workbench);
  });
});

describe("a workbook with bad cells", () => {
  const sheets: Sheets = {
    指标: [
      ["指标", "单位", "2021年", "2022年"],
      ["R&D经费", "亿元", 20.3, 24.6],
      ["高新技术企业", "家", 187, { error: "#REF!" }],
      ["技术合同成交额", "亿元", "不详细", 2.44],
    ],
  };

  it("is summarised without them, each refused with its cell and the reason", async () => {
    const workbench = await openBook(sheets);
    const text = await workbench.pane.locator("article").innerText();
    expect(text).toContain("24.6亿元");
    expect(text).not.toContain("#REF!");
    await workbench.pane.locator("#tab-found").click();
    await workbench.pane.getByText("D3").first().waitFor();
    await workbench.pane.getByText("C4").first().waitFor();
  });

  it("is left exactly as it was", async () => {
    const workbench = await openBook(sheets);
    await workbench.pane.locator("article").waitFor();
    expect(await workbench.sheetNames()).toEqual(["指标"]);
    expect(await workbench.texts("C2", "D2", "D3", "C4")).toEqual([
      "20.3",
      "24.6",
      "#REF!",
      "不详细",
    ]);
  });

  it("may hold markup and formulas in its text, which stay text", async () => {
    const hostile = '<img src=x onerror="window.hacked=1">';
    const workbench = await openBook({
      指标: [
        ["指标", "单位", "2022年"],
        [hostile, "家", 224],
        ['=HYPERLINK("x")经费', "亿元", 24.6],
      ],
    });
    await workbench.pane.locator("article").waitFor();
    expect(await workbench.inPane("window.hacked")).toBeUndefined();
    expect(await workbench.inPane("document.querySelectorAll('article img').length")).toBe(0);
  });
});

describe("a sheet of 200,000 rows", () => {
  it("is refused with one sentence, and the rest of the workbook is read", async () => {
    const workbench = await openBook({
      指标: [
        ["指标", "单位", "2022年"],
        ["R&D经费", "亿元", 24.6],
      ],
      流水: Array.from({ length: 200_001 }, (_, row) => [row]),
    });
    await workbench.pane.getByText("24.6亿元").first().waitFor();
    await workbench.pane.locator("#tab-found").click();
    await workbench.pane.getByText(/流水/).first().waitFor();
  }, 240_000);
});
