import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

import { makeBook } from "../test/browser/makeBook";
import { launchOptions } from "../test/browser/launch/launchOptions";
import { localhostCertificate } from "../workbench/server/certificate";
import { mountsOf, serve } from "../workbench/server/serve";
import { PROJECT } from "./builtFunctions";
import { columnOf } from "./columns";
import { milliseconds, printTable } from "./table";

const CALLS = 10_000;
const ROUNDS = 3;

/**
 * Ten thousand results in Chromium: through the grid and Microsoft's own custom-functions runtime, when a cell that
 * all of them use is edited; and for comparison by the grid's own formulas, and in the page without any of both.
 */
export async function runtimeBench(): Promise<void> {
  const certificate = await localhostCertificate(path.join(PROJECT, ".cache/certificates"));
  const server = await serve(mountsOf(PROJECT), certificate, 0);
  const browser = await chromium.launch({ ...(await launchOptions(PROJECT)), headless: true });
  try {
    const edited = async (formulaOf: (row: number) => string | undefined): Promise<string> => {
      const page = await openBook(browser, server.origin, formulaOf);
      const taken = await editedTimes(page);
      await page.context().close();
      return milliseconds(Math.min(...taken));
    };
    const direct = await calledInPage(browser, server.origin);
    printTable(
      `(c) ${CALLS.toLocaleString("en-US")} results in Chromium, ms`,
      ["how", "time"],
      [
        ["GROWTH called in the page, cell by cell", milliseconds(direct.single)],
        ["GROWTH called in the page, a column at once", milliseconds(direct.column)],
        ["the grid's own formulas, one a cell", await edited((row) => `(A${row}-D$1)/D$1`)],
        [
          "METRIC.GROWTH through the runtime, one a cell",
          await edited((row) => `_xldudf_METRIC_GROWTH(A${row},D$1)`),
        ],
        [
          "METRIC.GROWTH through the runtime, one spilled column",
          await edited((row) => (row === 1 ? `_xldudf_METRIC_GROWTH(A1:A${CALLS},D1)` : undefined)),
        ],
      ],
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openBook(
  browser: Browser,
  origin: string,
  formulaOf: (row: number) => string | undefined,
): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const rows = columnOf(CALLS, 1).map(([figure = 0], index) => {
    const formula = formulaOf(index + 1);
    return [figure, null, formula === undefined ? null : { formula, result: 0 }, 100];
  });
  const body = Buffer.from(await makeBook({ 指标: rows }));
  await page.route("**/samples/*.xlsx", (route) => route.fulfill({ body }));
  await page.goto(`${origin}/workbench/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await settled(page);
  return page;
}

/** Edits the cell that all formulas use, some times over. */
async function editedTimes(page: Page): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const start = performance.now();
    await page.evaluate((value) => window.workbench?.setCell("D1", value), 100 + round);
    await settled(page);
    taken.push(performance.now() - start);
  }
  return taken;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench?.isSettled === true, undefined, {
    timeout: 300_000,
  });
}

/** What of the time is the function's own. */
async function calledInPage(
  browser: Browser,
  origin: string,
): Promise<{ single: number; column: number }> {
  const page = await openBook(browser, origin, () => undefined);
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  const code = `(() => {
    const growth = CustomFunctions._association.mappings.GROWTH;
    const column = ${JSON.stringify(columnOf(CALLS, 1))};
    const timed = (run) => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    const best = (run) => Math.min(...Array.from({ length: ${ROUNDS} }, () => timed(run)));
    return {
      single: best(() => column.map((row) => growth([row], [[100]]))),
      column: best(() => growth(column, [[100]])),
    };
  })()`;
  const taken = await frame?.evaluate<{ single: number; column: number }>(code);
  await page.context().close();
  if (!taken) throw new Error("The add-in's page is not there");
  return taken;
}
