import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { narrateCommand } from "../../src/cli/narrateCommand";
import { SAMPLES } from "../support/readSample";
import { useFolder } from "../support/savedBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

const REGIONS = "研发投入-分地区.xlsx";
const folder = useFolder();

async function save(workbench: OpenedWorkbench): Promise<Uint8Array> {
  const { page } = workbench;
  const handedOut = page.waitForEvent("download");
  await page.getByRole("button", { name: "打开工作簿" }).click();
  await page.getByRole("menuitem", { name: "另存为 .xlsx" }).click();
  const download = await handedOut;
  expect(download.suggestedFilename()).toBe(REGIONS);
  const file = folder.path("saved.xlsx");
  await download.saveAs(file);
  return readFile(file);
}

async function narrativeOf(file: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  await narrateCommand([file, "--subject", "湖北"], { print, complain: print });
  return printed.join("\n");
}

describe("a workbook saved from the workbench", () => {
  it("tells the same as before, and keeps the last values of the functions once a cell was changed", async () => {
    const workbench = await openWorkbench({ sample: REGIONS });
    await workbench.settle();
    const unchanged = folder.path("same.xlsx");
    await writeFile(unchanged, await save(workbench));
    expect(await narrativeOf(unchanged)).toBe(await narrativeOf(join(SAMPLES, REGIONS)));

    await workbench.enter("B20", 5000);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await save(workbench)) as unknown as ExcelJS.Buffer);
    const sheet = book.worksheets[0];
    const [rank, share] = ["D20", "G20"].map((address) => sheet?.getCell(address));
    expect(sheet?.getCell("B20").value).toBe(5000);
    expect(rank?.formula).toMatch(/^_xldudf_METRIC_RANK\(/);
    expect(rank?.result).toBe(1);
    expect(share?.formula).toMatch(/^_xldudf_METRIC_SHARE\(/);
    expect((share?.result as number).toFixed(3)).toBe("0.162");
    expect(share?.numFmt).toBe("0.0%");
  });
});
