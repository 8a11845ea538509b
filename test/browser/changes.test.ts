import { openWorkbench } from "./openWorkbench";
import { chooseSubject } from "./paneSteps";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

describe("changes after an edit in the workbook", () => {
  it("are counted, listed with their words, and lead to cell and sentence", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("article").getByText("224家").first().waitFor();

    // 高新技术企业, 224 of a target of 210, 187 the year before.
    await workbench.enter("主要指标!E8", 180);
    const bar = pane.getByRole("region", { name: "自上次以来的变化" });
    await bar.getByText(/^\d+ 处数据已变化，\d+ 处措辞改变/).waitFor();
    await bar.getByRole("button", { name: "查看" }).click();
    await bar.getByText("高新技术企业：224家 → 180家").waitFor();
    await bar.getByText("高新技术企业增减额：“增加”变为“减少”").waitFor();
    await bar.getByText("高新技术企业目标完成率：“超额完成”变为“未完成”").waitFor();

    const figure = bar.getByRole("listitem").filter({ hasText: "224家 → 180家" });
    await figure.getByRole("button", { name: "主要指标!E8" }).click();
    while (!(await workbench.selection()).includes("E8")) await workbench.page.waitForTimeout(50);
    await figure.getByRole("button", { name: /^看这一句/ }).press("Enter");
    const focused = await workbench.inPane<string>("document.activeElement.textContent");
    expect(focused).toContain("180家");
  });

  it("go with a note taken, and count from there", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("article").waitFor();
    const bar = pane.getByRole("region", { name: "自上次以来的变化" });
    const [, name] = (await pane.locator("article").innerText()).match(/年，(..)R&D/) ?? [];
    expect(name).toBe("全国");
    await workbench.enter("B3", 31000);
    await bar.getByText("处数据已变化").waitFor();
    await bar.getByRole("button", { name: "知道了，不再显示这些变化" }).press("Enter");
    await bar.waitFor({ state: "detached" });
    expect(await workbench.inPane<string>("document.activeElement.id")).toBe("tab-summary");

    await workbench.enter("B3", 30782.9);
    await bar.getByRole("button", { name: "查看" }).click();
    await bar.getByText("31000.0亿元 → 30782.9亿元").waitFor();
  });

  it("are no corrections and no edits of the user's own, and are gone with what made them", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const { pane, page } = workbench;
    const bar = pane.getByRole("region", { name: "自上次以来的变化" });
    await pane.locator("article").getByText("224家").first().waitFor();
    await pane
      .locator("article")
      .getByRole("button", { name: /^224家/ })
      .first()
      .hover();
    await pane.getByRole("button", { name: "读错了" }).first().click();
    const unit = pane.getByRole("textbox", { name: "计量单位" }).last();
    await unit.fill("户");
    await unit.press("Enter");
    await pane.getByRole("button", { name: "完成" }).last().click();
    expect(await workbench.inPane<string>("document.activeElement.tagName")).toBe("BUTTON");
    await pane.getByRole("button", { name: "回到总结" }).click();
    await pane.locator("article").getByText("224户").first().waitFor();
    expect(await bar.count()).toBe(0);
    await workbench.enter("主要指标!E8", 240);
    await bar.getByText(/处数据已变化/).waitFor();
    await bar.getByRole("button", { name: "查看" }).click();
    await bar.getByText("224户 → 240户").waitFor();
    await workbench.enter("主要指标!E8", 224);
    await bar.waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    expect(await bar.count()).toBe(0);
  });

  it("are told in English, to everybody, in a narrow pane", async () => {
    const workbench = await openWorkbench({ language: "en-US", paneWidth: 320 });
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("article").waitFor();
    await chooseSubject(workbench, "北京");
    await pane.locator("article").filter({ hasText: "北京R&D" }).waitFor();
    await workbench.enter("C4", 1.5);
    const bar = pane.getByRole("region", { name: "Changes since you last looked" });
    await bar.getByText(/figures changed/).waitFor();
    await bar.getByRole("button", { name: "Show", exact: true }).click();
    await bar
      .getByText(/becomes/)
      .first()
      .waitFor();
    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await seriousFindings(workbench)).toEqual([]);
  });
});
