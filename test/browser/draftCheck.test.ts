import { Document, Packer, Paragraph, TextRun } from "docx";
import JSZip from "jszip";
import { readFile } from "node:fs/promises";
import { useFolder } from "../support/savedBook";
import { untilKept } from "./keptInWorkbook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { reloadPane } from "./paneSteps";
import { seriousFindings } from "./seriousFindings";

const folder = useFolder();

/** The ledger has 24.6 亿元 of spending in E5 and 224 firms in E8 of 主要指标. */
const WRONG = "2020年，全市R&D经费支出26.4亿元，高新技术企业224家。";

async function openCheck(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
  await workbench.settle();
  await workbench.pane.locator("#tab-check").click();
  return workbench;
}

async function check({ pane }: OpenedWorkbench, text: string): Promise<void> {
  await pane.getByRole("textbox", { name: "文稿" }).fill(text);
  await pane.getByRole("button", { name: "核对", exact: true }).click();
  await pane.getByText(/^共 \d+ 处/).waitFor();
}

describe("a draft held against the workbook", () => {
  it("is marked, leads to the cell, and takes the right figure", async () => {
    const workbench = await openCheck();
    const { pane, page } = workbench;
    await check(workbench, WRONG);
    await pane.getByText(/不一致 1/).waitFor();
    await pane.getByText(/文中没有提到的指标/).waitFor();
    await pane.getByRole("button", { name: /26\.4亿元 → 24\.6亿元/ }).click();
    await page.waitForFunction(() => window.workbench?.selection.endsWith("E5"));
    await pane.getByRole("button", { name: "采用" }).click();
    await pane.locator("article ins").getByText("24.6亿元").waitFor();
    expect(await seriousFindings(workbench)).toEqual([]);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("button", { name: "复制" }).click();
    await pane.getByText("已复制，采用了 1 处更正").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(WRONG.replace("26.4", "24.6"));
  });

  it("keeps a reason with the workbook and tells it at the next check", async () => {
    const workbench = await openCheck();
    const { pane } = workbench;
    await check(workbench, WRONG);
    await pane.getByRole("button", { name: "保留原文……" }).first().click();
    await pane.getByRole("textbox", { name: "为什么保留原文" }).fill("快报数");
    await pane.getByRole("button", { name: "保留", exact: true }).press("Enter");
    await pane.getByText("保留原文：快报数").waitFor();
    const focused = await workbench.inPane<string>("document.activeElement.textContent");
    expect(focused).toBe("不再保留");
    await untilKept(workbench, "MetricNarrative.Reasons", "快报数");
    await reloadPane(workbench);
    await check(workbench, WRONG);
    await pane.getByText("保留原文：快报数").waitFor();
  });

  it("comes back as the same Word document with the correction as a tracked change", async () => {
    const workbench = await openCheck();
    const { pane, page } = workbench;
    const document = new Document({
      sections: [
        { children: [new Paragraph({ children: [new TextRun({ text: WRONG, bold: true })] })] },
      ],
    });
    const buffer = await Packer.toBuffer(document);
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "总结.docx", mimeType: "", buffer });
    await pane.getByText(/^共 \d+ 处/).waitFor();
    await pane.getByRole("button", { name: "采用" }).click();
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "存为 Word" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("总结（核对）.docx");
    const file = folder.path("checked.docx");
    await download.saveAs(file);
    const zip = await JSZip.loadAsync(await readFile(file));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    expect(xml).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>26\.4亿元<\/w:delText>/);
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/>.*<w:t[^>]*>24\.6亿元<\/w:t>/);
  });

  it("shows each figure in its sentence, and says in the Word file why one was kept", async () => {
    const workbench = await openCheck();
    const { pane, page } = workbench;
    await check(workbench, WRONG);
    await pane.locator("q").filter({ hasText: "全市R&D经费支出26.4亿元，高新技术企业" }).waitFor();
    await pane.getByRole("button", { name: "保留原文……" }).first().click();
    await pane.getByRole("textbox", { name: "为什么保留原文" }).fill("快报数");
    await pane.getByRole("button", { name: "保留", exact: true }).press("Enter");
    await pane.getByText("保留原文：快报数").waitFor();
    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "存为 Word" }).click();
    const file = folder.path("kept.docx");
    await (await downloading).saveAs(file);
    const zip = await JSZip.loadAsync(await readFile(file));
    const comments = zip.file(/comments\d*\.xml$/).map((part) => part.async("string"));
    expect((await Promise.all(comments)).join("")).toContain("保留原文：快报数");
  });
});
