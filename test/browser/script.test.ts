import { readFile } from "node:fs/promises";
import { openDocx } from "../support/openDocx";
import { useFolder } from "../support/savedBook";
import { chooseSubject } from "./paneSteps";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./openWorkbench";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

const DICTIONARIES = /\/traditional\.[0-9a-f]+\.js$/;
const SIMPLIFIED = /湖北R&D经费支出1254\.7亿元，占全国的4\.1%/;
const TRADITIONAL = /湖北R&D經費支出1254\.7億元，佔全國的4\.1%/;

const folder = useFolder();

/** The text about 湖北: 1254.7 亿元 stand in B20 of the sample. */
async function openHubei(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx", ...options });
  await workbench.settle();
  const { pane } = workbench;
  await pane.locator("article").waitFor();
  await chooseSubject(workbench, "湖北");
  await pane.locator("article").filter({ hasText: "湖北R&D" }).waitFor();
  return workbench;
}

const script = ({ pane }: OpenedWorkbench, name: string) =>
  pane.getByRole("radiogroup", { name: /字体|Characters/ }).getByRole("radio", { name });

const article = ({ pane }: OpenedWorkbench) => pane.locator("article");

async function traditional(workbench: OpenedWorkbench): Promise<string> {
  await script(workbench, "繁體").check();
  const shown = article(workbench).filter({ hasText: TRADITIONAL });
  await shown.waitFor();
  return shown.innerText();
}

const squeezed = (text: string) => text.replace(/\s+/g, "");

describe("the script of the text", () => {
  it("turns Traditional and back with names and figures as they were; the dictionaries come when asked for", async () => {
    const workbench = await openHubei();
    const before = await article(workbench).innerText();
    expect(before).toMatch(SIMPLIFIED);
    const isFetched = () => workbench.requests.some((address) => DICTIONARIES.test(address));
    expect(isFetched()).toBe(false);

    const after = await traditional(workbench);
    expect(isFetched()).toBe(true);
    expect(after).toContain("2022年湖北研究與試驗發展（R&D）經費投入情況");
    expect(after.match(/[\d.]+/g)).toEqual(before.match(/[\d.]+/g));
    expect(await article(workbench).getAttribute("lang")).toBe("zh-Hant");

    await script(workbench, "繁體").press("ArrowLeft");
    await article(workbench).filter({ hasText: SIMPLIFIED }).waitFor();
    expect(await article(workbench).innerText()).toBe(before);
  });

  it("stays through edits and the other page, and figures still lead to their cells", async () => {
    const workbench = await openHubei();
    await traditional(workbench);
    const { pane } = workbench;
    await workbench.enter("B20", 1300.5);
    const figure = article(workbench).getByRole("button", { name: /^1300\.5億元/ });
    await figure.first().click();
    await workbench.page.waitForFunction(() => window.workbench?.selection === "'2022年'!B20");

    await pane.locator("#tab-found").click();
    await pane.locator("#tab-summary").click();
    expect(await article(workbench).innerText()).toContain("1300.5億元");
    expect(await script(workbench, "繁體").isChecked()).toBe(true);
  });

  it("is that of both flavours on the clipboard", async () => {
    const workbench = await openHubei();
    const shown = await traditional(workbench);
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.pane.getByRole("button", { name: "复制", exact: true }).click();
    await workbench.pane.getByRole("button", { name: "已复制" }).waitFor();
    const read = (type: string) =>
      workbench.page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return (await (await item?.getType(wanted))?.text()) ?? "";
      }, type);
    expect(squeezed(await read("text/plain"))).toBe(squeezed(shown));
    const html = await read("text/html");
    expect(html).toContain("億元</span>");
    expect(squeezed(html.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&"))).toBe(squeezed(shown));
  });

  it("is that of the new sheet, its name included, and of the file for Word", async () => {
    const workbench = await openHubei();
    await traditional(workbench);
    await workbench.pane.getByRole("button", { name: "插入新工作表" }).click();
    await workbench.pane.locator("[data-message]").getByText("指標總結 湖北 2022年").waitFor();
    expect(await workbench.sheetNames()).toContain("指標總結 湖北 2022年");
    expect((await workbench.texts("'指標總結 湖北 2022年'!A3"))[0]).toMatch(TRADITIONAL);

    const downloading = workbench.page.waitForEvent("download");
    await workbench.pane.getByRole("button", { name: "导出 Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("2022年湖北研究與試驗發展（R&D）經費投入情況.docx");
    const file = folder.path("traditional.docx");
    await download.saveAs(file);
    const { paragraphs } = await openDocx(await readFile(file));
    expect(paragraphs.map(({ text }) => text).join("")).toMatch(TRADITIONAL);
  });

  it("stays Simplified, with a word why, where the dictionaries cannot be loaded, and can be tried again", async () => {
    let isBroken = true;
    const workbench = await openHubei({
      prepare: (page) =>
        page.route(DICTIONARIES, (route) => (isBroken ? route.abort() : route.continue())),
    });
    await script(workbench, "繁體").click();
    await workbench.pane
      .locator("[data-message]")
      .getByText(/^无法载入繁体字库/)
      .waitFor();
    const { pane } = workbench;
    await pane.getByRole("radio", { name: "简体", checked: true }).waitFor();
    await article(workbench).filter({ hasText: SIMPLIFIED }).waitFor();
    await pane.getByRole("button", { name: "复制", disabled: false }).waitFor();

    isBroken = false;
    await traditional(workbench);
  });

  it("shows progress and keeps the text in reach while the dictionaries are on their way, without a false copy", async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const workbench = await openHubei({
      language: "en-US",
      paneWidth: 320,
      prepare: (page) =>
        page.route(DICTIONARIES, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await script(workbench, "Traditional").click();
    const progress = workbench.pane.getByRole("progressbar", {
      name: "Loading Traditional characters",
    });
    await progress.waitFor();
    expect(await article(workbench).innerText()).toMatch(SIMPLIFIED);
    expect(await workbench.pane.getByRole("button", { name: "Copy" }).isDisabled()).toBe(true);
    letGo();
    await article(workbench).filter({ hasText: TRADITIONAL }).waitFor();
    await progress.waitFor({ state: "detached" });

    expect(await seriousFindings(workbench)).toEqual([]);
    expect(await sidewaysScroll(workbench)).toBe(0);
  });
});
