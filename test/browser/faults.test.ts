import { openWorkbench } from "./openWorkbench";

/** More round trips than any action takes. */
const MOST_TRIPS = 10;

const FAULTS = [
  ["InvalidOperationInCellEditMode", "a cell is being edited"],
  ["AccessDenied", "the sheet is protected"],
  ["RequestPayloadSizeLimitExceeded", "the request is too large"],
  ["InvalidRequestContext", "the session is lost"],
] as const;

describe.each(FAULTS)("%s, when %s", (code) => {
  it("at any round trip of inserting a sheet leaves the workbook as it was, or done, and the pane usable", async () => {
    const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
    await workbench.settle();
    const { pane } = workbench;
    await pane.locator("article").waitFor();
    const button = pane.getByRole("button", { name: "插入新工作表" });
    for (let trip = 1; trip <= MOST_TRIPS; trip += 1) {
      const before = (await workbench.sheetNames()).length;
      await workbench.refuseTrip(trip, code);
      await button.click();
      const message = pane.locator("[data-message=error], [data-message=success]").first();
      await message.waitFor();
      const isDone = (await message.getAttribute("data-message")) === "success";
      const after = (await workbench.sheetNames()).length;
      if (!isDone) expect([trip, after]).toEqual([trip, before]);
      await pane.locator("[data-message]").getByRole("button", { name: "关闭" }).last().click();
      // The fault came too late, for the insertion and for the reading behind it.
      if (isDone && (await workbench.tripsLeft()) > 0) return;
    }
  }, 180_000);
});
