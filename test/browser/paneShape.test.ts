import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { untilKept } from "./keptInWorkbook";
import { chooseSubject, openChoices, reloadPane } from "./paneSteps";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

const PAGES = ["summary", "check", "functions", "settings", "found"] as const;

/** As tall as Excel opens a pane on a screen of 1366 × 768, where Microsoft gives 350 × 378 px. */
async function setHeight({ page }: OpenedWorkbench, pixels: number): Promise<void> {
  await page.locator("iframe").evaluate((frame, height) => {
    Object.assign((frame as HTMLElement).style, { flex: "none", height: `${height}px` });
  }, pixels);
}

async function openLedger(options: Parameters<typeof openWorkbench>[0] = {}) {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", ...options });
  await workbench.settle();
  await workbench.pane.locator("article").waitFor();
  return workbench;
}

describe("the pane at the size Excel gives it", () => {
  it("leaves at least 180 px to the text, and the corner of Office's own menu free", async () => {
    const workbench = await openLedger({ paneWidth: 350 });
    await setHeight(workbench, 378);
    expect(
      await workbench.inPane("document.getElementById('page-summary').clientHeight"),
    ).toBeGreaterThanOrEqual(180);
    const inCorner = await workbench.inPane<string>(
      "document.elementFromPoint(innerWidth - 20, 20).closest('button, a, input')?.outerHTML ?? ''",
    );
    expect(inCorner).toBe("");
  });

  it("shows one message at a time, and the card of a figure beside the tabs, not over them", async () => {
    const workbench = await openLedger({ paneWidth: 350 });
    await setHeight(workbench, 378);
    const { pane } = workbench;
    const card = pane.getByRole("group", { name: /的依据$/ });
    const top =
      "document.querySelector('[role=group][aria-label$=依据]').getBoundingClientRect().top";
    const mainTop = "document.querySelector('main').getBoundingClientRect().top";
    for (const figure of await pane.locator("article [role=button]").all()) {
      await figure.focus();
      await card.waitFor();
      expect(await workbench.inPane<boolean>(`${top} >= ${mainTop}`)).toBe(true);
    }
    await workbench.page.keyboard.press("Escape");
    await workbench.refuseTrip(1, "AccessDenied");
    await pane.getByRole("button", { name: "插入新工作表" }).click();
    await pane.locator("[data-message=error]").waitFor();
    await workbench.refuseTrip(1, "AccessDenied");
    await openChoices(workbench);
    await pane.getByRole("radio", { name: "摘要" }).click();
    await pane.locator("[data-message=warning]").waitFor({ state: "attached" });
    const shown = () => pane.locator("main > [data-message]:visible").count();
    expect(await shown()).toBe(1);
    await pane.locator("[data-message=error]").getByRole("button", { name: "关闭" }).click();
    await pane.locator("[data-message=warning]").waitFor();
    expect(await shown()).toBe(1);
  });

  it.each([300, 350, 600])(
    "holds every page at %i px without scrolling sideways",
    async (paneWidth) => {
      const workbench = await openLedger({ paneWidth });
      for (const page of PAGES) {
        await workbench.pane.locator(`#tab-${page}`).click();
        await workbench.pane.locator(`#page-${page} h2, #page-${page} article`).first().waitFor();
        expect([page, await sidewaysScroll(workbench)]).toEqual([page, 0]);
      }
    },
  );

  it("keeps what was chosen with the workbook, and the page with the machine", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    await workbench.pane.getByText("写谁的总结？").waitFor();
    await chooseSubject(workbench, "湖北");
    await workbench.pane.locator("article").getByText("1254.7亿元").first().waitFor();
    await workbench.pane.getByText("写谁的总结？").waitFor({ state: "detached" });
    await untilKept(workbench, "MetricNarrative.Choice", "湖北");
    await reloadPane(workbench);
    await workbench.pane.locator("article").getByText("1254.7亿元").first().waitFor();

    await workbench.pane.locator("#tab-check").click();
    await reloadPane(workbench);
    await workbench.pane.getByRole("textbox", { name: "文稿" }).waitFor();
  });

  it("comes from the first tab to 复制 within 15 presses of the Tab key, by the link that skips the text", async () => {
    const workbench = await openLedger();
    await workbench.pane.locator("#tab-summary").focus();
    for (let presses = 1; presses <= 15; presses += 1) {
      await workbench.page.keyboard.press("Tab");
      const focused = () => workbench.inPane<string>("document.activeElement.textContent");
      if ((await focused()) === "跳到操作栏") await workbench.page.keyboard.press("Enter");
      if ((await focused()) === "复制") return;
    }
    throw new Error("The Tab key does not come to 复制");
  });

  it.each(["light", "dark"] as const)(
    "has no serious finding of axe on any page in %s",
    async (colorScheme) => {
      const workbench = await openLedger({
        prepare: (page) => page.emulateMedia({ colorScheme }),
      });
      for (const page of PAGES) {
        await workbench.pane.locator(`#tab-${page}`).click();
        await workbench.pane.locator(`#page-${page} h2, #page-${page} article`).first().waitFor();
        expect([page, await seriousFindings(workbench)]).toEqual([page, []]);
      }
      expect(await workbench.inPane("getComputedStyle(document.documentElement).colorScheme")).toBe(
        colorScheme,
      );
    },
  );
});

describe("an empty workbook", () => {
  it("shows a table that can be read, puts one in, and writes its text", async () => {
    const { makeBook } = await import("./makeBook");
    const workbench = await openWorkbench({ book: await makeBook({ Sheet1: [] }) });
    await workbench.settle();
    await workbench.pane.getByRole("table").waitFor();
    await workbench.pane.getByRole("button", { name: "插入示例表" }).click();
    await workbench.pane.locator("article").getByText("44.8亿元").first().waitFor();
    expect(await workbench.sheetNames()).toEqual(["Sheet1", "示例指标"]);
  });
});
