import type { BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import type { GridCell } from "../../workbench/grid/gridModel";
import type { LoggedBatch } from "../../workbench/page/session";
import { openProfile, workbenchOrigin } from "./launch/openProfile";

export interface OpenOptions {
  /** A sample, by its file's name; or a workbook of one's own in its place. */
  readonly sample?: string;
  readonly book?: Uint8Array;
  readonly paneWidth?: number;
  readonly language?: "zh-CN" | "en-US";
  /** More of the page's address, such as `blanks=0`. */
  readonly query?: string;
  /** Runs before the page is loaded, for instance to hold back one of its requests. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The workbench as a test sees it: the page, the pane inside, and short ways to the grid. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address that page and pane have asked for. */
  readonly requests: readonly string[];
  /** Waits until the add-in is ready and every function has its result. */
  settle(): Promise<void>;
  cell(address: string): Promise<GridCell>;
  /** What cells show, in the order given. */
  texts(...addresses: string[]): Promise<string[]>;
  /** Their values; an error is its text. */
  values(...addresses: string[]): Promise<GridCell["value"][]>;
  reason(address: string): Promise<string>;
  /** Enters a value or a formula, then waits until all is calculated. */
  enter(address: string, value: string | number): Promise<void>;
  select(address: string): Promise<void>;
  selection(): Promise<string>;
  sheetNames(): Promise<readonly string[]>;
  /** The add-in's round trips so far. */
  batches(): Promise<readonly LoggedBatch[]>;
  /** All that the workbook holds, without a round trip. */
  contents(): Promise<string>;
  /** From here on Excel refuses the round trip of that number with that code, once. */
  refuseTrip(trip: number, code: string): Promise<void>;
  /** How many go through until then. */
  tripsLeft(): Promise<number>;
  /** Runs code in the pane's own document, where `Office` and `Excel` are. */
  inPane<T>(code: string): Promise<T>;
  /** Waits until an expression is true there. */
  waitInPane(expression: string): Promise<void>;
  /** Chooses a file of this computer in the page's menu. */
  openFile(name: string, content: Uint8Array): Promise<void>;
}

let context: Promise<BrowserContext> | undefined;
const pages: Page[] = [];
const failures: string[] = [];

/**
 * Opens the workbench in a page of its own; the browser is the file's. Closed, and checked for exceptions, after each
 * test.
 */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  context ??= openProfile();
  const page = await (await context).newPage();
  pages.push(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => failures.push(error.stack ?? error.message));
  // What the page's security policy has stopped never becomes a request; it must not be tried either.
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) failures.push(message.text());
  });
  if (options.book)
    await page.addInitScript(putInPlace, Buffer.from(options.book).toString("base64"));
  await options.prepare?.(page);
  // Not until all is loaded: on a busy machine the pane is put in before that, and a test may hold the pane back.
  const waitUntil = "domcontentloaded";
  await page.goto(`${workbenchOrigin()}/workbench/?${queryOf(options)}`, { waitUntil });
  await page.waitForFunction(() => window.workbench !== undefined);
  return opened(page, requests);
}

afterEach(async () => {
  // What one test has left on the machine is no part of the next.
  await pages[0]?.evaluate(() => window.localStorage.clear()).catch(() => undefined);
  await Promise.all(pages.splice(0).map((page) => page.close()));
  expect(failures.splice(0)).toEqual([]);
});

afterAll(async () => {
  await (await context)?.close();
});

/**
 * Has the page be given a workbook for the sample that it asks for. By a route the browser could be told, too, but then it would
 * load and compile all scripts anew.
 */
function putInPlace(base64: string): void {
  if (window !== window.top) return;
  const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const load = window.fetch.bind(window);
  window.fetch = (address, options) =>
    typeof address === "string" && /samples\/.*\.xlsx$/.test(address)
      ? Promise.resolve(new Response(content))
      : load(address, options);
}

function queryOf({ sample, paneWidth, language, query }: OpenOptions): string {
  const asked = new URLSearchParams(query);
  if (sample !== undefined) asked.set("sample", sample);
  if (paneWidth !== undefined) asked.set("pane", String(paneWidth));
  if (language !== undefined) asked.set("language", language);
  return asked.toString();
}

function opened(page: Page, requests: readonly string[]): OpenedWorkbench {
  const settle = async (): Promise<void> => {
    await page.waitForFunction(() => window.workbench?.isSettled === true);
  };
  const cell = (address: string): Promise<GridCell> =>
    page.evaluate((where) => {
      if (!window.workbench) throw new Error("No workbook is open");
      return window.workbench.cell(where);
    }, address);
  return {
    page,
    pane: page.frameLocator("iframe"),
    requests,
    settle,
    cell,
    texts: async (...addresses) =>
      (await Promise.all(addresses.map(cell))).map((each) => each.text),
    values: async (...addresses) =>
      (await Promise.all(addresses.map(cell))).map((each) => each.value),
    reason: (address) => page.evaluate((where) => window.workbench?.reason(where) ?? "", address),
    enter: async (address, value) => {
      await page.evaluate(([where, what]) => window.workbench?.setCell(where, what), [
        address,
        value,
      ] as const);
      await settle();
    },
    select: (address) => page.evaluate((where) => window.workbench?.select(where), address),
    selection: () => page.evaluate(() => window.workbench?.selection ?? ""),
    sheetNames: () => page.evaluate(() => window.workbench?.sheetNames ?? []),
    batches: () => page.evaluate(() => window.workbench?.batches ?? []),
    contents: () => page.evaluate(() => window.workbench?.contents ?? ""),
    refuseTrip: (trip, code) =>
      page.evaluate(([which, why]) => window.workbench?.refuseTrip(which, why), [
        trip,
        code,
      ] as const),
    tripsLeft: () => page.evaluate(() => window.workbench?.tripsLeft ?? 0),
    inPane: <T>(code: string): Promise<T> => paneFrame(page).evaluate(code),
    waitInPane: async (expression) => {
      await paneFrame(page).waitForFunction(expression);
    },
    openFile: async (name, content) => {
      const buffer = Buffer.from(content);
      await page.locator(".file-picker").setInputFiles({ name, mimeType: "", buffer });
    },
  };
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("The pane is not there");
  return frame;
}
