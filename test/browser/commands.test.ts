import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { seriousFindings } from "./seriousFindings";

/** As Excel does when its ribbon, or the menu of a cell, is used. */
const order = (workbench: OpenedWorkbench, command: string) =>
  workbench.inPane(`new Promise((completed) => Office.actions._association.mappings[
    Object.keys(Office.actions._association.mappings).find(
      (name) => name.toLowerCase() === ${JSON.stringify(command.toLowerCase())})
  ]({ completed }))`);

async function openLedger(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
  await workbench.settle();
  await workbench.pane.locator("article").waitFor();
  return workbench;
}

describe("what the ribbon and the menu of a cell offer", () => {
  it("leads to the check of a draft", async () => {
    const workbench = await openLedger();
    await order(workbench, "checkDraft");
    await workbench.pane.getByRole("textbox", { name: "文稿" }).waitFor();
  });

  it("tells what the selected cell is used for, also that it is not used", async () => {
    const workbench = await openLedger();
    const { pane } = workbench;
    await pane.locator("#tab-settings").click();
    await workbench.select("主要指标!E8");
    await order(workbench, "showUse");
    await pane.getByText(/E8：用于 \d+ 句/).waitFor();
    await workbench.select("主要指标!Z99");
    await pane.getByText(/Z99：文中没有用到/).waitFor();
    expect(await seriousFindings(workbench)).toEqual([]);
  });

  it("leads to where the selected cell is put right, and opens a pane that was closed", async () => {
    const workbench = await openLedger();
    const { pane, page } = workbench;
    await workbench.select("主要指标!E8");
    await page.locator(".bar").getByRole("button", { name: /窗格/ }).click();
    await order(workbench, "mendCell");
    await pane.getByRole("heading", { name: /^更正 主要指标!E8/ }).waitFor();
  });
});
