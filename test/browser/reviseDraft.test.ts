import { Document, Packer, Paragraph, TextRun } from "docx";
import JSZip from "jszip";
import { readFile } from "node:fs/promises";
import { readDocx } from "../../src/hosts/docx/readDocx";
import { useFolder } from "../support/savedBook";
import { keptInWorkbook, untilKept } from "./keptInWorkbook";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./openWorkbench";
import { messages, reloadPane } from "./paneSteps";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

const folder = useFolder();

/**
 * The ledger has R&D spending of 20.3 亿元 in 2019 and 24.6 in 2020 (D5 and E5 of 主要指标), and 224 firms in 2020 (E8); it knows
 * no telescopes.
 */
const OLD = "2019年，全市R&D经费支出20.3亿元，天文望远镜12台。";
const NEW = "2020年，全市R&D经费支出24.6亿元，天文望远镜12台〔待核〕。";
const TEMPLATE = "2020年，全市R&D经费支出xx亿元，天文望远镜xx台。";

async function openUse(use: string, options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", ...options });
  await workbench.settle();
  await workbench.pane.locator("#tab-check").click();
  await workbench.pane.getByText(use, { exact: true }).click();
  return workbench;
}

async function copied({ pane, page }: OpenedWorkbench): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "复制" }).click();
  await pane.getByText("已复制").first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe("an old text brought up to date", () => {
  it("says this year's figures in its own words, marks what it cannot, and leads to the cells", async () => {
    const workbench = await openUse("更新旧文");
    const { pane, page } = workbench;
    expect(await seriousFindings(workbench)).toEqual([]);
    await pane.getByRole("textbox", { name: "文稿" }).fill(OLD);
    await pane.getByRole("button", { name: "更新", exact: true }).click();
    await pane.getByText(/已改 2 处 · 待核 1 处/).waitFor();
    await pane.getByText("已改（2）").click();
    await pane.getByRole("button", { name: /20\.3亿元 → 24\.6亿元|20\.3 → 24\.6/ }).click();
    await page.waitForFunction(() => window.workbench?.selection.endsWith("E5"));
    await pane.locator("article ins").getByText("24.6").waitFor();
    expect(await seriousFindings(workbench)).toEqual([]);
    expect(await copied(workbench)).toBe(NEW);
  });

  it("opens on what was changed where nothing is left to look at, and shows the new text under its name", async () => {
    const workbench = await openUse("更新旧文");
    const { pane } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill("2019年，全市R&D经费支出20.3亿元。");
    await pane.getByRole("button", { name: "更新", exact: true }).press("Enter");
    await pane.getByText(/已改 2 处 · 待核 0 处/).waitFor();
    await pane.getByRole("button", { name: /20\.3亿元 → 24\.6亿元|20\.3 → 24\.6/ }).waitFor();
    const focused = await workbench.inPane<string>("document.activeElement.tagName");
    expect(focused).not.toBe("BODY");
    const arrow = `getComputedStyle(document.querySelector("details[open] > summary"), "::before").content`;
    expect(await workbench.inPane<string>(arrow)).toContain("▾");
    await pane.getByText("新文", { exact: true }).click();
    await pane.locator("article ins").getByText("24.6").waitFor();
  });

  it("keeps the old words of a clause on request, and marks them", async () => {
    const workbench = await openUse("更新旧文");
    const { pane } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill(OLD);
    await pane.getByRole("button", { name: "更新", exact: true }).click();
    await pane.getByText(/已改 2 处/).waitFor();
    await pane.getByText("已改（2）").click();
    await pane.getByRole("button", { name: "保留原文" }).last().click();
    await pane.getByText(/已改 1 处 · 待核 2 处/).waitFor();
    expect(await copied(workbench)).toMatch(/^2020年，.*20\.3(?:亿元)?〔待核〕/);
  });

  it("comes back as the same Word document with every change tracked", async () => {
    const workbench = await openUse("更新旧文");
    const { pane, page } = workbench;
    const run = new TextRun({ text: OLD, bold: true });
    const document = new Document({
      sections: [{ children: [new Paragraph({ children: [run] })] }],
    });
    const buffer = await Packer.toBuffer(document);
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "去年总结.docx", mimeType: "", buffer });
    await pane.getByText(/已改 2 处/).waitFor();
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "存为 Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("去年总结（更新）.docx");
    const file = folder.path("updated.docx");
    await download.saveAs(file);
    const zip = await JSZip.loadAsync(await readFile(file));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    expect(xml).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>20\.3/);
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/>.*<w:t[^>]*>24\.6/);
  });
});

describe("a template filled in", () => {
  it("has the figures of the workbook in its gaps, and keeps the gaps that the workbook cannot fill", async () => {
    const workbench = await openUse("填写模板");
    const { pane } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill(TEMPLATE);
    await pane.getByRole("button", { name: "填写", exact: true }).click();
    await pane.getByText(/已改 1 处 · 待核 1 处/).waitFor();
    expect(await copied(workbench)).toBe(
      "2020年，全市R&D经费支出24.6亿元，天文望远镜xx台〔待核〕。",
    );
    expect(await seriousFindings(workbench)).toEqual([]);
  });

  it("lists the figures that a gap may mean, and says the one that is pressed, also by the keyboard", async () => {
    const book = await makeBook({
      指标: [
        ["指标", "单位", "2023年"],
        ["规上高新技术企业", "家", 21],
        ["规下高新技术企业", "家", 58],
      ],
    });
    const workbench = await openUse("填写模板", { book });
    const { pane } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill("高新技术企业xx家。");
    await pane.getByRole("button", { name: "填写", exact: true }).click();
    await pane.getByText(/已改 0 处 · 待核 1 处/).waitFor();
    const candidates = pane.getByRole("group", { name: "xx家 可能是" });
    expect(await seriousFindings(workbench)).toEqual([]);
    await candidates.getByRole("button", { name: "采用：规下高新技术企业 58家" }).press("Enter");
    await pane.getByText(/已改 1 处 · 待核 0 处/).waitFor();
    await pane
      .getByRole("button", { name: "采用：规下高新技术企业 58家", pressed: true })
      .waitFor();
    expect(await copied(workbench)).toBe("高新技术企业58家。");
  });

  it("is kept with the workbook, filled in by one press when it is opened again, and can be removed", async () => {
    const workbench = await openUse("填写模板");
    const { pane, page } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill(`年度总结\n${TEMPLATE}`);
    await pane.getByRole("button", { name: "把这份文字存进工作簿" }).click();
    await messages(pane).getByText("“年度总结”已随工作簿保存").waitFor();
    await untilKept(workbench, "MetricNarrative.Templates", "天文望远镜");
    expect(await seriousFindings(workbench)).toEqual([]);

    await reloadPane(workbench);
    await pane.getByRole("button", { name: "用这份：年度总结" }).press("Enter");
    await pane.getByText(/已改 1 处 · 待核 1 处/).waitFor();
    await pane.getByRole("button", { name: "换一份" }).press("Enter");
    expect(await workbench.inPane<string>("document.activeElement.tagName")).toBe("TEXTAREA");

    const name = pane.getByRole("textbox", { name: "改名：年度总结" });
    await name.fill("科技总结");
    await name.press("Enter");
    await untilKept(workbench, "MetricNarrative.Templates", "科技总结");
    await pane.getByRole("button", { name: "删除底稿：科技总结" }).click();
    await pane.getByText("随工作簿保存的底稿（1）").waitFor({ state: "detached" });
    await messages(pane).getByRole("button", { name: "撤销" }).click();
    await pane.getByText("随工作簿保存的底稿（1）").waitFor();
    await pane.getByRole("button", { name: "删除底稿：科技总结" }).click();
    const kept = () => keptInWorkbook(workbench, "MetricNarrative.Templates");
    while ((await kept())?.includes("天文望远镜")) await page.waitForTimeout(50);
  });

  it("is saved as a Word document where it was pasted, every gap filled in as a tracked change", async () => {
    const workbench = await openUse("填写模板");
    const { pane, page } = workbench;
    await pane.getByRole("textbox", { name: "文稿" }).fill(TEMPLATE);
    await pane.getByRole("button", { name: "填写", exact: true }).click();
    await pane.getByText(/已改 1 处/).waitFor();
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "存为 Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("文稿（已填）.docx");
    const file = folder.path("filled.docx");
    await download.saveAs(file);
    expect(await readDocx(new Uint8Array(await readFile(file)))).toEqual({
      ok: true,
      value: "2020年，全市R&D经费支出24.6亿元，天文望远镜xx台〔待核〕。",
    });
    const zip = await JSZip.loadAsync(await readFile(file));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    expect(xml).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>xx/);
  });

  it("speaks English where Excel does", async () => {
    const workbench = await openWorkbench({
      sample: "科技指标台账.xlsx",
      language: "en-US",
      paneWidth: 320,
    });
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("#tab-check").click();
    await pane.getByText("Fill in", { exact: true }).first().click();
    await pane.getByRole("textbox", { name: "Draft" }).fill(TEMPLATE);
    await pane.getByRole("button", { name: "Fill in", exact: true }).click();
    await pane.getByText(/1 changed · 1 to look at/).waitFor();
    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await seriousFindings(workbench)).toEqual([]);
  });
});
