import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { untilKept } from "./keptInWorkbook";
import { reloadPane } from "./paneSteps";

async function open(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
  await workbench.settle();
  await workbench.pane.locator("article").waitFor();
  return workbench;
}

const article = ({ pane }: OpenedWorkbench) => pane.locator("article");

const keptWith = (workbench: OpenedWorkbench, name: string, words: string) =>
  untilKept(workbench, `MetricNarrative.${name}`, words);

describe("working on the text", () => {
  it("leaves a sentence out, takes that back from the notice, and keeps what stands with the workbook", async () => {
    const workbench = await open();
    const { pane } = workbench;
    const first = article(workbench).getByText("224家").first();
    await first.waitFor();
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    const leaveOut = () => pane.getByRole("button", { name: /^不写：2020年，全市/ }).click();
    await leaveOut();
    await pane.locator("[data-message]").getByText("这一句不再写入").waitFor();
    await pane.locator("[data-message]").getByRole("button", { name: "撤销" }).click();
    await pane.getByRole("button", { name: /^不写：2020年，全市/ }).waitFor();
    await leaveOut();
    await keptWith(workbench, "Edits", "exclude");
    await reloadPane(workbench);
    await article(workbench).waitFor();
    expect(await article(workbench).innerText()).not.toContain("2020年，全市R&D经费支出");
  });

  it("rewords a sentence whose figure goes on following its cell", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane.getByRole("button", { name: /^改写：全市高新技术企业/ }).click();
    await pane
      .getByRole("textbox", { name: "这一句的文字" })
      .fill("全市拥有高新技术企业【224家】。");
    await pane.getByRole("button", { name: "改为这样" }).click();
    await pane.getByRole("button", { name: "改完" }).click();
    await article(workbench).getByText("全市拥有高新技术企业").waitFor();
    await workbench.enter("主要指标!E8", 240);
    await article(workbench).filter({ hasText: "全市拥有高新技术企业240家" }).waitFor();
  });

  it("marks what has changed, leads to it, and lets go of what is accepted", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.enter("主要指标!E8", 240);
    await pane.locator("[data-changed]").first().waitFor();
    await pane.getByRole("button", { name: "下一处变化" }).click();
    const fact = await pane.locator("[data-current-change]").getAttribute("data-changed");
    await pane.getByRole("button", { name: "接受这一处" }).click();
    await pane.locator(`[data-changed="${fact}"]`).first().waitFor({ state: "detached" });
  });

  it("finishes a text, which then stays, and says where the workbook has moved on", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "更多操作" }).click();
    await pane.getByRole("button", { name: "定稿", exact: true }).click();
    await pane.getByText("已定稿，与工作簿一致").waitFor();
    await workbench.enter("主要指标!E8", 240);
    await pane.getByText(/^已定稿；此后/).waitFor();
    expect(await article(workbench).innerText()).toContain("224家");
    await pane.getByRole("button", { name: "取消定稿" }).click();
    await article(workbench).getByText("240家").first().waitFor();
  });

  it("tells of the selected cell which sentences rest on it, and draws a figure", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await article(workbench)
      .getByRole("button", { name: /^224家/ })
      .first()
      .click();
    await pane.getByText(/E8：用于 \d+ 句/).waitFor();
    await pane.getByRole("button", { name: "走势与排名" }).first().click();
    await pane
      .getByRole("img", { name: /高新技术企业/ })
      .first()
      .waitFor();
    await article(workbench)
      .getByRole("button", { name: /^224家/ })
      .first()
      .hover();
    await pane.getByRole("button", { name: "读错了" }).first().click();
    await pane.getByRole("heading", { name: /^更正 主要指标!E8/ }).waitFor();
    await pane.getByRole("textbox", { name: "计量单位" }).first().waitFor();
  });

  it("writes the texts of all members onto one sheet, and fills the same sheet the next time", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    const { pane } = workbench;
    await article(workbench).waitFor();
    const insert = async () => {
      await pane.getByRole("button", { name: "更多操作" }).click();
      await pane.getByRole("button", { name: "全部单位写入一张工作表" }).click();
      await pane.locator("[data-message]").getByText("已插入工作表").waitFor({ timeout: 100_000 });
    };
    await insert();
    await pane.getByRole("button", { name: "关闭" }).first().click();
    await insert();
    expect(await workbench.sheetNames()).toEqual(["2022年", "指标总结 全部单位"]);
  });
});
