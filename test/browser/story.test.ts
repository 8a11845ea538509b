import type { FrameLocator, Locator } from "playwright-core";
import { chooseSubject } from "./paneSteps";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** What the pane wrote, as read aloud: the open card of a figure aside. */
async function textOf(pane: FrameLocator): Promise<string> {
  return (await pane.locator("article").innerText()).replace(/\s+/g, "");
}

/** Waits until it says so: after an edit the text may be written once more when the functions have answered. */
async function telling({ pane, page }: OpenedWorkbench, words: string): Promise<void> {
  while (!(await textOf(pane)).includes(words)) await page.waitForTimeout(50);
}

async function writtenFor(workbench: OpenedWorkbench, subject: string): Promise<void> {
  await chooseSubject(workbench, subject);
  await workbench.pane.getByRole("heading", { name: new RegExp(subject) }).waitFor();
}

function figure(workbench: OpenedWorkbench, text: string): Locator {
  return workbench.pane.locator("article").getByRole("button", { name: new RegExp(`^${text}`) });
}

async function insertSheet(workbench: OpenedWorkbench): Promise<void> {
  await workbench.pane.getByRole("button", { name: "插入新工作表" }).click();
  await workbench.pane.locator("[data-message]").getByText("已插入工作表").waitFor();
}

/** Waits until the pane has read the workbook once more. */
async function readAgain(workbench: OpenedWorkbench): Promise<void> {
  const reads = async (): Promise<number> =>
    (await workbench.batches()).filter(({ batch }) =>
      batch.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("visibility")),
    ).length;
  const before = await reads();
  await workbench.pane.getByRole("button", { name: "重新读取工作簿" }).click();
  while ((await reads()) === before) await workbench.page.waitForTimeout(50);
}

async function selectedAs(workbench: OpenedWorkbench, address: string): Promise<void> {
  await workbench.page.waitForFunction((where) => window.workbench?.selection === where, address);
}

// Every expected figure is that of the bulletin the sample names in its note; places counted by hand in its list.
describe("a morning with the sample workbook", () => {
  it("reads it, writes the paragraph, and names the cells behind a figure", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await writtenFor(workbench, "四川");
    await telling(
      workbench,
      "2022年，四川R&D经费支出1215.0亿元，占全国的3.9%，总量居全国第8位；" +
        "R&D经费投入强度2.14%，与辽宁并列全国第13位，低于全国水平0.40个百分点。",
    );

    await figure(workbench, "第13位").first().hover();
    const card = workbench.pane.getByRole("group", { name: /的依据$/ });
    await card.waitFor();
    const evidence = await card.innerText();
    expect(evidence).toContain("C26");
    expect(evidence).toContain("C4:C");
    expect(evidence).toContain("C3");
  });

  it("shows the cell of a figure that is clicked", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await writtenFor(workbench, "湖北");
    await figure(workbench, "2.33%").first().click();
    await selectedAs(workbench, "'2022年'!C20");
    await figure(workbench, "1254.7亿元").first().press("Enter");
    await selectedAs(workbench, "'2022年'!B20");
  });

  it("follows an edit: the figure, the formula's cell and the sentence", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await writtenFor(workbench, "湖北");
    expect(await workbench.texts("D20", "E20", "F20")).toEqual(["7", "12", "-0.21"]);

    // 2.80 stands behind 北京 6.83, 上海 4.44, 天津 3.49, 广东 3.42, 江苏 3.12, 浙江 3.11.
    await workbench.enter("C20", 2.8);
    expect(await workbench.texts("D20", "E20", "F20")).toEqual(["7", "7", "0.26"]);
    await figure(workbench, "2.80%").first().waitFor();
    await telling(workbench, "R&D经费投入强度2.80%，居全国第7位，高于全国水平0.26个百分点。");
    expect(await textOf(workbench.pane)).not.toContain("存在问题");
  });

  it("puts the text on a new sheet and leaves the others as they were", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await writtenFor(workbench, "湖北");
    const before = await workbench.texts("A20", "B20", "C20");
    await insertSheet(workbench);

    const [sample, added] = await workbench.sheetNames();
    expect([sample, added]).toEqual(["2022年", "指标总结 湖北 2022年"]);
    const rows = await workbench.texts(`'${added}'!A1`, `'${added}'!A2`, `'${added}'!A3`);
    expect(rows.slice(0, 2)).toEqual([
      "2022年湖北研究与试验发展（R&D）经费投入情况",
      "一、科技投入",
    ]);
    expect(rows[2]).toContain("R&D经费支出1254.7亿元");
    expect(await workbench.texts("'2022年'!A20", "'2022年'!B20", "'2022年'!C20")).toEqual(before);
  });

  it("counts what it found, and does not count its own text as something not understood", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    // 31 regions with two figures and four computed ones, 全国 with two: once the functions have answered.
    const found = workbench.pane.getByRole("button", {
      name: "已识别 1 张表、188 项数据",
      exact: true,
    });
    await found.waitFor();
    await insertSheet(workbench);
    await readAgain(workbench);
    await found.waitFor();
  });
});

describe("the ledger of a city bureau", () => {
  it("is written in sections that close with problems and next year's goals", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const article = workbench.pane.locator("article");
    await telling(workbench, "超额完成省科技厅下达的1.8亿元目标任务");
    await article.getByRole("heading", { name: /存在问题$/ }).waitFor();
    await article
      .getByRole("heading")
      .last()
      .filter({ hasText: /下一步目标$/ })
      .waitFor();
  });

  it("follows a figure that other sheets fetch by formula", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    await figure(workbench, "13065件").first().waitFor();
    expect(await workbench.texts("'全省对标'!D9")).toEqual(["13065"]);

    // 16000 passes 丙市's 15730: the third place, behind 甲市 and 乙市.
    await workbench.enter("'主要指标'!E13", 16000);
    await figure(workbench, "16000件").first().waitFor();
    expect(await workbench.texts("'全省对标'!D9", "'全省对标'!D16")).toEqual(["16000", "3"]);
  });
});
