import type { Page } from "playwright-core";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { seriousFindings } from "./seriousFindings";

const bookName = (workbench: OpenedWorkbench): Promise<string | undefined> =>
  workbench.page.evaluate(() => window.workbench?.bookName);

describe("the workbench", () => {
  it("asks before it drops what was changed, by another workbook or by the other language", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { page } = workbench;
    const question = page.getByRole("dialog", { name: "未保存的修改" });
    const other = await makeBook({ 甲: [["第一"]] });
    await workbench.enter("B20", 5000);

    await workbench.openFile("另一本.xlsx", other);
    await question.getByRole("button", { name: "返回" }).click();
    await page.getByRole("link", { name: "English" }).click();
    await question.waitFor();
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    expect(await workbench.texts("B20")).toEqual(["5000.0"]);
    expect(await bookName(workbench)).toBe("研发投入-分地区.xlsx");

    await workbench.openFile("另一本.xlsx", other);
    await question.getByRole("button", { name: "不保存，继续" }).click();
    await page.waitForFunction(() => window.workbench?.bookName === "另一本.xlsx");
    // Nothing has been changed in this one: nothing is asked.
    await workbench.settle();
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("button", { name: "Open workbook" }).waitFor();
  });

  it("asks nothing once the changes are saved", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { page } = workbench;
    await workbench.enter("B20", 5000);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "打开工作簿" }).click();
    await page.getByRole("menuitem", { name: "另存为 .xlsx" }).click();
    await saving;
    await workbench.openFile("另一本.xlsx", await makeBook({ 甲: [["第一"]] }));
    await page.waitForFunction(() => window.workbench?.bookName === "另一本.xlsx");
  });

  it.each(["light", "dark"])(
    "has no serious finding of axe of its own in %s colours",
    async (theme) => {
      const workbench = await openWorkbench({ query: `theme=${theme}` });
      await workbench.settle();
      expect(await seriousFindings(workbench, "workbench")).toEqual([]);
    },
  );

  it("changes to dark colours and back, and remembers it in its address", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const { page } = workbench;
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "深色" }).click();
    expect(await background()).not.toBe(light);
    expect(page.url()).toContain("theme=dark");
    await page.getByRole("button", { name: "深色" }).click();
    expect(await background()).toBe(light);
  });

  it("is dark from the start where the browser is, and so is the pane", async () => {
    const prepare = (page: Page): Promise<void> => page.emulateMedia({ colorScheme: "dark" });
    const workbench = await openWorkbench({ prepare });
    await workbench.settle();
    await workbench.pane.locator("article").waitFor();
    expect(await workbench.page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    // Fluent's own background of dark themes.
    const background = "getComputedStyle(document.querySelector('#pane > *')).backgroundColor";
    expect(await workbench.inPane(background)).toBe("rgb(41, 41, 41)");
  });
});
