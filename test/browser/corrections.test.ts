import type { FrameLocator, Locator } from "playwright-core";
import { keptInWorkbook, untilKept } from "./keptInWorkbook";
import { reloadPane } from "./paneSteps";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

const RECORDED = "已作的更正";

async function openFound(pane: FrameLocator): Promise<void> {
  const found = pane.locator("#tab-found");
  await found.waitFor();
  if ((await found.getAttribute("aria-pressed")) === "false") await found.click();
  await pane.getByRole("heading", { name: RECORDED }).waitFor();
}

async function openSummary(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "总结" }).click();
}

function corrections(pane: FrameLocator, count: number): Locator {
  return pane.getByRole("heading", { name: `${RECORDED}（${count}）` });
}

/** What the workbook itself holds of the corrections. */
const kept = (workbench: OpenedWorkbench) =>
  keptInWorkbook(workbench, "MetricNarrative.Corrections");

const keptWith = (workbench: OpenedWorkbench, words: string) =>
  untilKept(workbench, "MetricNarrative.Corrections", words);

describe("correcting what was understood", () => {
  it("ignores a table: its sentence goes, stays away when the pane is opened again, and comes back with undo", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const { pane } = workbench;
    const sentence = pane.locator("article").getByText("1.8亿元").first();
    await sentence.waitFor();

    await openFound(pane);
    const [table] = await pane.getByRole("button", { name: /^不使用这张表/ }).all();
    await table?.click();
    await corrections(pane, 1).waitFor();
    await openSummary(pane);
    await sentence.waitFor({ state: "detached" });

    await keptWith(workbench, '"ignore"');
    await reloadPane(workbench);
    await openFound(pane);
    await corrections(pane, 1).waitFor();
    await openSummary(pane);
    await sentence.waitFor({ state: "detached" });

    await openFound(pane);
    await pane.getByRole("button", { name: /^撤销：/ }).click();
    await corrections(pane, 0).waitFor();
    await openSummary(pane);
    await sentence.waitFor();
  });

  it("does so without reading the workbook again", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { pane } = workbench;
    await openFound(pane);
    const reads = async (): Promise<number> =>
      (await workbench.batches()).filter(({ batch }) =>
        batch.Actions.some(({ QueryInfo }) => QueryInfo?.Select?.includes("items/visibility")),
      ).length;
    const before = await reads();
    await pane.getByRole("button", { name: /^不使用这张表/ }).click();
    await pane.getByText("没有识别到表格").waitFor();
    await pane.getByRole("button", { name: /^重新使用：/ }).click();
    await corrections(pane, 0).waitFor();
    expect(await reads()).toBe(before);
  });

  it("leaves a region out of the ranking", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { pane } = workbench;
    await openFound(pane);
    await pane.getByRole("button", { name: "本单位和参与排名的单位" }).click();
    await pane.getByRole("combobox", { name: "本单位" }).selectOption("湖北");
    await corrections(pane, 1).waitFor();
    await pane.getByRole("checkbox", { name: "北京" }).uncheck();
    await corrections(pane, 2).waitFor();
    await openSummary(pane);
    await pane.getByRole("heading", { name: /湖北/ }).waitFor();
  });

  it("keeps corrections nobody can read, and says so", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const foreign = '{"version":99,"corrections":"?"}';
    await workbench.inPane(`Excel.run(async (context) => {
      context.workbook.settings.add("MetricNarrative.Corrections", ${JSON.stringify(foreign)});
      await context.sync();
    })`);
    const { pane } = workbench;
    await reloadPane(workbench);
    await openFound(pane);
    await pane.getByText("原内容已原样保留").waitFor();
    await pane.getByRole("button", { name: /^不使用这张表/ }).click();
    await corrections(pane, 1).waitFor();
    // Longer than several corrections in a row are waited for.
    await workbench.page.waitForTimeout(1000);
    expect(await kept(workbench)).toBe(foreign);

    await pane.getByRole("button", { name: "放弃原内容并保存现有更正" }).click();
    await keptWith(workbench, '"ignore"');
  });

  it("takes corrections as a text, and refuses one it cannot read", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { pane } = workbench;
    await openFound(pane);
    await pane.getByRole("button", { name: "粘贴导入" }).click();
    const box = pane.getByRole("textbox", { name: /更正的文本/ });
    await box.fill("不是更正");
    await pane.getByRole("button", { name: "用这段文本替换现有更正" }).click();
    await pane.getByText("不能读取").waitFor();
    await corrections(pane, 0).waitFor();

    await box.fill('{"version":1,"corrections":[{"kind":"subject","entity":"四川"}]}');
    await pane.getByRole("button", { name: "用这段文本替换现有更正" }).click();
    await corrections(pane, 1).waitFor();
    await openSummary(pane);
    await pane.getByRole("heading", { name: /四川/ }).waitFor();
  });

  it("does not swell the file: more than 100 KB of corrections are not saved, and what was saved stays", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { pane } = workbench;
    await openFound(pane);
    const take = async (taken: readonly object[]) => {
      await pane.getByRole("button", { name: "粘贴导入" }).click();
      const box = pane.getByRole("textbox", { name: /更正的文本/ });
      await box.fill(JSON.stringify({ version: 1, corrections: taken }));
      await pane.getByRole("button", { name: "用这段文本替换现有更正" }).click();
    };
    await take([{ kind: "subject", entity: "四川" }]);
    await keptWith(workbench, "四川");

    const aliases = Array.from({ length: 1000 }, (_, index) => ({
      kind: "alias",
      indicator: `指标的另一种很长的名称${index}`,
      canonical: `指标的正式名称${index}`,
    }));
    await take(aliases);
    await pane.getByText("内容超过 100 KB，没有保存到工作簿").waitFor();
    expect(await kept(workbench)).toContain("四川");
  });

  it("can be done with the keyboard alone, in a narrow pane, by everybody", async () => {
    const workbench = await openWorkbench({ paneWidth: 320 });
    await workbench.settle();
    const { pane, page } = workbench;
    await openFound(pane);
    for (const name of ["行与列的含义", "本单位和参与排名的单位", "指标的方向和名称", "粘贴导入"]) {
      await pane.getByRole("button", { name }).press("Enter");
    }
    await pane.getByRole("button", { name: "更正 R&D经费", exact: true }).press("Enter");
    await pane.getByRole("combobox", { name: "优劣方向" }).selectOption({ label: "越低越好" });
    await pane.getByText("R&D经费：越低越好").waitFor();
    await pane.getByRole("button", { name: /^更正 B / }).press("Enter");
    await pane.getByRole("textbox", { name: "计量单位" }).focus();
    await page.keyboard.type("万元");
    await page.keyboard.press("Enter");
    await pane.getByText("单位为万元").waitFor();

    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await seriousFindings(workbench)).toEqual([]);

    await openSummary(pane);
    await pane.locator("article").getByText("万元").first().waitFor();
  });
});
