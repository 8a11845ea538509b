/** `npm run screens`: pictures of every page of the built pane over a sample workbook, light and dark, into docs/screens/. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { launchOptions } from "../test/browser/launch/launchOptions";
import { localhostCertificate } from "../workbench/server/certificate";
import { mountsOf, serve } from "../workbench/server/serve";

const project = path.resolve(__dirname, "..");
const folder = path.join(project, "docs/screens");

/** A draft with two figures that the sample workbook contradicts. */
const DRAFT =
  "2020年，全市R&D经费支出26.4亿元，高新技术企业242家，专利授权量4892件。\n每万人口有效发明专利拥有量2.4件，技术合同成交额2.44亿元。";

/** How each page comes into the state that its picture shows. */
const SHOTS: readonly (readonly [name: string, show: (pane: FrameLocator) => Promise<void>])[] = [
  ["summary", async (pane) => pane.locator("article").waitFor()],
  ["check", showCheck],
  ["functions", async (pane) => showTab(pane, "functions", "#use-GROWTH")],
  ["settings", async (pane) => showTab(pane, "settings", "h2")],
  ["found", async (pane) => showTab(pane, "found", "h2")],
];

async function showTab(pane: FrameLocator, page: string, part: string): Promise<void> {
  await pane.locator(`#tab-${page}`).click();
  await pane.locator(`#page-${page} ${part}`).first().waitFor();
}

async function showCheck(pane: FrameLocator): Promise<void> {
  await pane.locator("#tab-check").click();
  await pane.getByRole("textbox", { name: "文稿" }).fill(DRAFT);
  await pane.getByRole("button", { name: "核对", exact: true }).click();
  await pane.getByText(/^共 \d+ 处/).waitFor();
  await pane.getByRole("button", { name: /^下一处/ }).click();
}

async function open(page: Page, origin: string, theme: string): Promise<FrameLocator> {
  const query = new URLSearchParams({ sample: "科技指标台账.xlsx", pane: "380", theme });
  await page.goto(`${origin}/workbench/?${query.toString()}`, { waitUntil: "domcontentloaded" });
  const pane = page.frameLocator("iframe");
  await pane.locator("article").waitFor({ timeout: 120_000 });
  return pane;
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const certificate = await localhostCertificate(path.join(project, ".cache/certificates"));
  const server = await serve(mountsOf(project), certificate, 0);
  const browser = await chromium.launch({ ...(await launchOptions(project)), headless: true });
  for (const theme of ["light", "dark"] as const) {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      colorScheme: theme,
      viewport: { width: 900, height: 640 },
    });
    const pane = await open(page, server.origin, theme);
    for (const [name, show] of SHOTS) {
      await show(pane);
      await page.waitForTimeout(1000);
      const file = path.join(folder, `${name}-${theme}.png`);
      await page.locator("iframe").screenshot({ path: file });
      console.log(path.relative(project, file));
    }
    await page.close();
  }
  await browser.close();
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
