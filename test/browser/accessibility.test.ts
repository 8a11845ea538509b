import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { openWorkbench } from "./openWorkbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** axe runs inside the pane's own document; it is part of the test, not of what the add-in loads. */
async function violations(workbench: Awaited<ReturnType<typeof openWorkbench>>): Promise<string[]> {
  await workbench.inPane(axe);
  const { violations: found } = await workbench.inPane<AxeResults>("axe.run(document)");
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the pane for everybody", () => {
  it.each([["zh-CN"], ["en-US"]] as const)(
    "has no serious finding of axe in %s, on either page",
    async (language) => {
      const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", language });
      await workbench.settle();
      await workbench.pane.locator("article").waitFor();
      expect(await violations(workbench)).toEqual([]);
      await workbench.pane.locator("#tab-found").click();
      expect(await violations(workbench)).toEqual([]);
    },
  );

  it.each([320, 450])("fits a width of %i px without scrolling sideways", async (paneWidth) => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", paneWidth });
    await workbench.settle();
    await workbench.pane.locator("article").waitFor();
    const overflow = await workbench.inPane<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
    expect(await workbench.inPane("window.innerWidth")).toBe(paneWidth);
  });

  it("reaches a figure and its cells with the keyboard alone", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const figure = workbench.pane.locator("article [role=button]").first();
    await figure.focus();
    await workbench.pane.getByRole("group").waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.pane.getByRole("group").waitFor({ state: "detached" });
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(() => window.workbench?.selection === "'2022年'!B4");
  });
});
