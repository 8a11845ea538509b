import { ACTIONS, type Action } from "./actions";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** What Excel refuses with, and what the pane says of it: what has happened and what can be done. */
const FAULTS = {
  AccessDenied: /请撤销保护或另存一份后再试/,
  InvalidOperationInCellEditMode: /请结束编辑后再试/,
  RequestPayloadSizeLimitExceeded: /请缩短文字或减少单元格后再试/,
  InvalidRequestContext: /请再试一次/,
} as const;
type Fault = keyof typeof FAULTS;

/** One after another where each request is refused: what Excel refuses with is told in one place for all actions. */
const faultAt = (round: number): Fault =>
  (Object.keys(FAULTS) as Fault[])[(round - 1) % 4] ?? "AccessDenied";

const requestsSoFar = ({ page }: OpenedWorkbench): Promise<number> =>
  page.evaluate(() => window.workbench?.batches.length ?? 0);

/** Until the pane has asked Excel nothing for a while. */
async function untilQuiet(workbench: OpenedWorkbench): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < 3;) {
    const now = await requestsSoFar(workbench);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await workbench.page.waitForTimeout(100);
  }
}

/** Whether what was refused is told on the page; what is only read aloud stays from the last time. */
async function isToldOf({ pane }: OpenedWorkbench, says: RegExp): Promise<"told" | "nothing"> {
  const words = pane.locator("main").getByText(says).first();
  return words.waitFor({ timeout: 20_000 }).then(
    () => "told",
    () => "nothing",
  );
}

/** Only what comes to its end; what does not is waited for by others. */
function ending(doing: Promise<void>): Promise<"done"> {
  return new Promise((resolve) => {
    doing.then(() => resolve("done")).catch(() => undefined);
  });
}

/** As the pane offers it where it does, else by doing it once more. Yields how many requests it took. */
async function tryAgain(
  workbench: OpenedWorkbench,
  action: Action,
  round: number,
): Promise<number> {
  const before = await requestsSoFar(workbench);
  const retry = workbench.pane
    .locator("[data-message=error], [data-message=warning]")
    .getByRole("button", { name: "重试" });
  if (await retry.first().isVisible()) await retry.first().click();
  else await action.act(workbench, round);
  await action.done(workbench, round);
  const requests = (await requestsSoFar(workbench)) - before;
  await untilQuiet(workbench);
  return requests;
}

/** Refuses one request of an action; yields how many it took when it was tried again. */
async function refuseOnce(
  workbench: OpenedWorkbench,
  action: Action,
  trip: number,
  round: number,
): Promise<number> {
  const fault = faultAt(round);
  const before = await workbench.contents();
  await workbench.refuseTrip(trip, fault);
  await action.act(workbench, round);
  const outcome = await Promise.race([
    ending(action.done(workbench, round)),
    isToldOf(workbench, FAULTS[fault]),
  ]);
  expect([action.name, trip, outcome]).not.toEqual([action.name, trip, "nothing"]);
  if (outcome === "told") {
    expect([action.name, trip, await workbench.contents()]).toEqual([action.name, trip, before]);
    return tryAgain(workbench, action, round);
  }
  // A reading behind the action, or what only looks at the selection, may have met it; that is tried again by itself, or on request.
  await untilQuiet(workbench);
  await workbench.refuseTrip(Number.MAX_SAFE_INTEGER, fault);
  const retry = workbench.pane.locator("[data-message]").getByRole("button", { name: "重试" });
  for (const button of await retry.all()) await button.click();
  await untilQuiet(workbench);
  expect([action.name, trip, await retry.count()]).toEqual([action.name, trip, 0]);
  return 0;
}

/** The first is refused before; all of them where it matters most, else one in the middle and the last. */
function furtherTrips(requests: number, isEvery: boolean): number[] {
  const all = Array.from({ length: Math.max(0, requests - 1) }, (_, index) => index + 2);
  return isEvery ? all : all.filter((trip) => trip === requests || trip === (requests + 2) >> 1);
}

/** Does an action as often as it has requests to be refused. */
async function refuseEach(workbench: OpenedWorkbench, action: Action): Promise<void> {
  await action.prepare?.(workbench);
  await untilQuiet(workbench);
  const requests = await refuseOnce(workbench, action, 1, 1);
  const further = action.reset ? furtherTrips(requests, action.everyRequest === true) : [];
  for (const [index, trip] of further.entries()) {
    await action.reset?.(workbench);
    await untilQuiet(workbench);
    await refuseOnce(workbench, action, trip, index + 2);
  }
  await action.reset?.(workbench);
}

describe("what Excel refuses to do", () => {
  it.each(ACTIONS.map((group) => [group.map(({ name }) => name).join("; "), group] as const))(
    "is told, leaves the workbook as it was, and works when tried again: %s",
    async (_, group) => {
      const workbench = await openWorkbench(await group[0].open?.());
      await workbench.settle();
      for (const action of group) await refuseEach(workbench, action);
    },
  );
});
