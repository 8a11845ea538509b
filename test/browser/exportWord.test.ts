import { readFile } from "node:fs/promises";
import { openDocx } from "../support/openDocx";
import { useFolder } from "../support/savedBook";
import { chooseSubject } from "./paneSteps";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

const folder = useFolder();

const WORD_LIBRARY = /\/docx\.[0-9a-f]+\.js$/;

const exportButton = ({ pane }: OpenedWorkbench) => pane.getByRole("button", { name: "导出 Word" });

async function openWritten(
  prepare?: Parameters<typeof openWorkbench>[0],
): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench(prepare);
  await workbench.settle();
  await workbench.pane.locator("article").waitFor();
  return workbench;
}

async function exported(workbench: OpenedWorkbench) {
  const downloading = workbench.page.waitForEvent("download");
  await exportButton(workbench).click();
  const download = await downloading;
  const file = folder.path(download.suggestedFilename());
  await download.saveAs(file);
  const docx = await openDocx(await readFile(file));
  return {
    name: download.suggestedFilename(),
    paragraphs: docx.paragraphs.map(({ text }) => text),
  };
}

describe("the text for Word", () => {
  it("is a file with the words of the pane; the library for it comes only when asked for", async () => {
    const workbench = await openWritten();
    const title = await workbench.pane.locator("article").getByRole("heading").first().innerText();
    expect(workbench.requests.some((address) => WORD_LIBRARY.test(address))).toBe(false);

    const { name, paragraphs } = await exported(workbench);
    expect(name).toBe(`${title}.docx`);
    expect(paragraphs[0]).toBe(title);
    const shown = (await workbench.pane.locator("article").innerText()).replace(/\s+/g, "");
    expect(shown).toContain(paragraphs.slice(1, 3).join("").replace(/\s+/g, ""));
    expect(workbench.requests.some((address) => WORD_LIBRARY.test(address))).toBe(true);
    const notice = workbench.pane.locator("[data-message]");
    await notice.getByText("如果没有出现下载，请用“复制”再粘贴到 Word").waitFor();
  });

  it("has the list of its figures behind it if wanted", async () => {
    const workbench = await openWritten();
    await workbench.pane.getByRole("button", { name: "更多操作" }).click();
    await workbench.pane.getByRole("checkbox", { name: "附数据来源" }).check();
    const { paragraphs } = await exported(workbench);
    expect(paragraphs).toContain("附件：数据来源一览");
  });

  it("has the pictures behind it that were picked, unless the workbook no longer has their figures", async () => {
    const workbench = await openWritten({ sample: "研发投入-分地区.xlsx" });
    const { pane } = workbench;
    await chooseSubject(workbench, "湖北");
    await pane.locator("article [role=button]").getByText("1254.7亿元").first().click();
    await pane.getByRole("button", { name: "走势与排名" }).click();
    const pick = pane.getByRole("button", { name: "放入 Word" });
    await pick.click();
    await pane.getByRole("button", { name: "放入 Word", pressed: true }).waitFor();
    const caption = "图1\u30002022年R&D经费（亿元）";
    expect((await exported(workbench)).paragraphs).toContain(caption);

    await workbench.enter("'2022年'!B2", "另一项经费（亿元）");
    await pane.getByRole("img", { name: /另一项经费/ }).waitFor();
    expect((await exported(workbench)).paragraphs).not.toContain(caption);
  });

  it("is copied instead where Excel lets no file out, as on a Mac", async () => {
    const workbench = await openWritten();
    // What this Excel calls itself counts as a Mac from here on.
    await workbench.inPane("Office.PlatformType.Mac = Office.context.platform");
    await exportButton(workbench).click();
    const notice = workbench.pane.locator("[data-message]");
    await notice.getByText("Mac 版 Excel 不让加载项保存文件").waitFor();
    expect(workbench.requests.some((address) => WORD_LIBRARY.test(address))).toBe(false);
  });

  it("says what to do instead where the library cannot be loaded", async () => {
    const workbench = await openWritten({
      prepare: (page) => page.route(WORD_LIBRARY, (route) => route.abort()),
    });
    await exportButton(workbench).click();
    const notice = workbench.pane.locator("[data-message]");
    await notice.getByText("无法生成 Word 文档，请用“复制”再粘贴到 Word").waitFor();
  });
});
