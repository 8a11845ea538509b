import { Document, Packer, Paragraph, TextRun } from "docx";
import JSZip from "jszip";
import { readFile } from "node:fs/promises";
import { useFolder } from "../support/savedBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { seriousFindings } from "./seriousFindings";

const folder = useFolder();

/**
 * The ledger has R&D spending of 20.3 亿元 in 2019 and 24.6 in 2020 (D5 and E5 of 主要指标), and 224 firms in 2020 (E8); it knows
 * no telescopes.
 */
const OLD = "2019年，全市R&D经费支出20.3亿元，天文望远镜12台。";
const NEW = "2020年，全市R&D经费支出24.6亿元，天文望远镜12台〔待核〕。";
const TEMPLATE = "2020年，全市R&D经费支出xx亿元，天文望远镜xx台。";

async function openUse(use: string): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
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

  it("speaks English where Excel does", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx", language: "en-US" });
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("#tab-check").click();
    await pane.getByText("Fill in", { exact: true }).first().click();
    await pane.getByRole("textbox", { name: "Draft" }).fill(TEMPLATE);
    await pane.getByRole("button", { name: "Fill in", exact: true }).click();
    await pane.getByText(/1 changed · 1 to look at/).waitFor();
    expect(await seriousFindings(workbench)).toEqual([]);
  });
});
