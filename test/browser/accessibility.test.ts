import { openWorkbench } from "./openWorkbench";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

describe("the pane for everybody", () => {
  it.each([["zh-CN"], ["en-US"]] as const)(
    "has no serious finding of axe in %s, on either page",
    async (language) => {
      const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", language });
      await workbench.settle();
      await workbench.pane.locator("article").waitFor();
      expect(await seriousFindings(workbench)).toEqual([]);
      await workbench.pane.locator("#tab-found").click();
      expect(await seriousFindings(workbench)).toEqual([]);
    },
  );

  it.each([320, 450])("fits a width of %i px without scrolling sideways", async (paneWidth) => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", paneWidth });
    await workbench.settle();
    await workbench.pane.locator("article").waitFor();
    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await workbench.inPane("window.innerWidth")).toBe(paneWidth);
  });

  it("reaches a figure and its cells with the keyboard alone", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const figure = workbench.pane.locator("article [role=button]").first();
    await figure.focus();
    await workbench.pane.getByRole("group", { name: /的依据$/ }).waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.pane.getByRole("group", { name: /的依据$/ }).waitFor({ state: "detached" });
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(() => window.workbench?.selection === "'2022年'!B3");
  });
});
