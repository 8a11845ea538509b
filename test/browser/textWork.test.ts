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

  it("takes what is half written when the text is done with, and what is ended with Enter", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane.getByRole("button", { name: /^改标题：一、/ }).click();
    const heading = pane.getByRole("textbox", { name: "标题文字" });
    await heading.fill("科技家底");
    await heading.press("Enter");
    await pane.getByRole("heading", { name: "一、科技家底" }).waitFor();
    await pane
      .getByRole("button", { name: /^改标题：/ })
      .first()
      .click();
    await heading.fill("科技简报");
    await pane.getByRole("button", { name: /^改写：全市高新技术企业/ }).click();
    await pane.getByRole("heading", { name: "科技简报" }).waitFor();
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    await words.fill("全市有企业【9家】。");
    await pane.getByRole("button", { name: "改完" }).click();
    await words.waitFor();
    await words.fill("全市拥有高新技术企业【224家】。");
    await pane.getByRole("button", { name: "改完" }).click();
    await article(workbench).getByText("全市拥有高新技术企业").waitFor();
    await article(workbench).getByRole("heading", { name: "一、科技家底" }).waitFor();
    await article(workbench).getByRole("heading", { name: "科技简报" }).waitFor();
  });

  it("takes what is half written when another page is turned to, and says so there", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane.getByRole("button", { name: /^改写：全市高新技术企业/ }).click();
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    await words.fill("全市有企业【9家】。");
    await pane.locator("#tab-check").click();
    await words.waitFor();
    await words.fill("全市拥有高新技术企业【224家】。");
    await pane.locator("#tab-check").click();
    await words.waitFor({ state: "detached" });
    await pane.locator("[data-message]").getByText("这一句已改写").waitFor();
    await pane.locator("#tab-summary").click();
    await article(workbench).getByText("全市拥有高新技术企业").waitFor();
  });

  it("says the wording before when the last of several is taken back", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    for (const subject of ["我市", "全域", "本市"]) {
      await pane.getByRole("button", { name: /^改写：(?:全市|我市|全域)高新技术企业/ }).click();
      await words.fill((await words.inputValue()).replace(/^../, subject));
      await words.press("Enter");
      await pane.getByRole("button", { name: new RegExp(`^改写：${subject}高新`) }).waitFor();
    }
    await pane.getByText("已作的修改（1）").waitFor();
    await pane.getByRole("button", { name: "撤销最后一处" }).click();
    await pane.getByRole("button", { name: /^改写：全域高新技术企业/ }).waitFor();
  });

  it("says where the user's words were set aside, shows them, and begins from them again", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane.getByRole("button", { name: /^改写：全市高新技术企业/ }).click();
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    await words.fill((await words.inputValue()).replace("全市高新", "我市高新"));
    await words.press("Enter");
    await pane.getByRole("button", { name: "改完" }).click();
    await article(workbench).filter({ hasText: "我市高新技术企业" }).waitFor();
    // Fewer than the year before: what was said of growth no longer holds.
    await workbench.enter("主要指标!E8", 180);
    await pane.getByText("1 处修改因数据变化没有采用").waitFor();
    await pane.getByRole("button", { name: "去看" }).click();
    await pane.getByText(/^您的改写：我市高新技术企业/).waitFor();
    await pane.getByText(/^改写：我市高新技术企业/).waitFor();
    await pane.getByRole("button", { name: "再用我的改写" }).click();
    await words.fill("我市高新技术企业减至【180家】。");
    await words.press("Enter");
    await pane.getByRole("button", { name: "改完" }).click();
    await article(workbench).filter({ hasText: "我市高新技术企业减至180家" }).waitFor();
    await pane.getByText("1 处修改因数据变化没有采用").waitFor({ state: "detached" });
  });

  it("goes on with the sentence that was read when it is to be changed, and back to the text from the actions", async () => {
    const workbench = await open();
    const { pane } = workbench;
    const sentences = article(workbench).locator("[id^=sentence-]");
    const last = sentences.nth((await sentences.count()) - 2);
    const id = (await last.getAttribute("id")) ?? "";
    await last.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane
      .getByRole("button", { name: /^改写：/ })
      .first()
      .waitFor();
    const top = `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`;
    await workbench.waitInPane(`${top} > 0 && ${top} < innerHeight`);
    await pane.getByRole("button", { name: "改完" }).click();
    await article(workbench).waitFor();
    await pane.getByRole("button", { name: "回到正文" }).press("Enter");
    await workbench.waitInPane(`document.activeElement.matches("article [data-stop]")`);
  });

  it("keeps the focus among the sentences, whatever is done to one of them", async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).press("Enter");
    const focused = () =>
      workbench.inPane<string>("document.activeElement.getAttribute('aria-label') ?? ''");
    const rewrite = pane.getByRole("button", { name: /^改写：/ });
    const second = (await rewrite.nth(1).getAttribute("aria-label")) ?? "";
    await pane
      .getByRole("button", { name: /^不写：/ })
      .first()
      .press("Enter");
    await pane.getByText("已作的修改（1）").waitFor();
    while ((await focused()) !== second) await page.waitForTimeout(50);
    await page.keyboard.press("Enter");
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    await words.fill(`确实，${await words.inputValue()}`);
    await pane.getByRole("button", { name: "改为这样" }).press("Enter");
    while (!(await focused()).startsWith("改写：")) await page.waitForTimeout(50);
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

  it("finishes a text with what is still being typed in it", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByRole("button", { name: "修改", exact: true }).click();
    await pane.getByRole("button", { name: /^改写：全市高新技术企业/ }).click();
    const words = pane.getByRole("textbox", { name: "这一句的文字" });
    const freeze = async () => {
      await pane.getByRole("button", { name: "更多操作" }).click();
      await pane.getByRole("button", { name: "定稿", exact: true }).click();
    };
    await words.fill("全市有企业【9家】。");
    await freeze();
    await words.waitFor();
    await words.fill("全市拥有高新技术企业【224家】。");
    await freeze();
    await pane.getByText("已定稿，与工作簿一致").waitFor();
    await article(workbench).getByText("全市拥有高新技术企业").waitFor();
    await keptWith(workbench, "Frozen", "全市拥有高新技术企业");
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

  it.each([
    ["读错了", /^更正 主要指标!/],
    ["走势与排名", /./],
  ])(
    "does what the card of one figure offers after another was clicked: %s",
    async (tool, name) => {
      const workbench = await open();
      const { pane } = workbench;
      const figures = article(workbench).getByRole("button", { name: /亿元/ });
      await article(workbench)
        .getByRole("button", { name: /^224家/ })
        .first()
        .click();
      await pane.getByText(/E8：用于 \d+ 句/).waitFor();
      await figures.first().hover();
      await article(workbench)
        .getByRole("group", { name: /亿元/ })
        .getByRole("button", { name: tool })
        .click();
      const shown = tool === "读错了" ? pane.getByRole("heading", { name }) : pane.getByRole("img");
      await shown.first().waitFor();
    },
  );

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
