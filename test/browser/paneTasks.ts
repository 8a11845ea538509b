import type { Browser, Page } from "playwright-core";

/** One task of the thread that the pane shares with the cells' functions. */
export interface PaneTask {
  /** Of the processor's time, which a busy machine does not stretch. */
  readonly milliseconds: number;
  /** The scripts that ran in it, the longest first. */
  readonly scripts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const CATEGORIES = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"];

/**
 * What the pane's thread did while something was done, the longest task first. The workbench runs in the same thread, which Excel
 * does not: its tasks are left out.
 */
export async function paneTasks(
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly PaneTask[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser");
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return tasksIn(await traceOf(browser)).sort((a, b) => b.milliseconds - a.milliseconds);
}

async function traceOf(browser: Browser): Promise<readonly TraceEvent[]> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return trace.traceEvents;
}

function tasksIn(events: readonly TraceEvent[]): PaneTask[] {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const timed = events.filter((event) => event.ph === "X" && mainThreads.has(threadOf(event)));
  const scripted = timed.filter(({ args }) => args?.data?.url !== undefined);
  return timed
    .filter(({ name, tdur = 0 }) => name === "ThreadControllerImpl::RunTask" && tdur > 1000)
    .flatMap((task) => {
      const inside = scripted.filter(
        (event) =>
          threadOf(event) === threadOf(task) &&
          event.ts >= task.ts &&
          event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0),
      );
      inside.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
      const scripts = inside.map(({ args }) => (args?.data?.url ?? "").replace(/^.*\//, ""));
      const isPane = scripts.length > 0 && !scripts.includes("workbench.js");
      return isPane ? [{ milliseconds: (task.tdur ?? 0) / 1000, scripts }] : [];
    });
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
