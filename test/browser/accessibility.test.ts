import { openWorkbench } from "./openWorkbench";
import { seriousFindings, widestWhile } from "./seriousFindings";

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
    expect(await workbench.inPane("window.innerWidth")).toBe(paneWidth);
    // Read again, which is told for as long as it takes, and written anew.
    const edit = async (): Promise<void> => {
      await workbench.enter("主要指标!E8", 240);
      await workbench.pane.locator("article").getByText("240家").first().waitFor();
    };
    expect(await widestWhile(workbench, edit)).toBe(0);
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
