import type { Batch } from "../../workbench/protocol/batch";
import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

/** Asking for events and looking up the user's corrections are round trips of their own, at about the same time. */
function isAside({ Actions, ObjectPaths }: Batch): boolean {
  return (
    Actions.some((action) => action.Name?.startsWith("_Register")) ||
    Object.values(ObjectPaths).some((path) => path.Name === "Settings")
  );
}

/** What a snapshot costs: from listing the sheets to letting go of what it held. */
async function roundTripsOfSnapshot(workbench: OpenedWorkbench): Promise<number> {
  await workbench.page.waitForFunction(() =>
    window.workbench?.batches.some(({ batch }) =>
      batch.Actions.some((action) => action.Name === "_RemoveReference"),
    ),
  );
  const trips = (await workbench.batches())
    .filter(({ batch }) => !isAside(batch))
    .map(({ batch }) => batch.Actions);
  const first = trips.findIndex((actions) =>
    // The library has taken `items/` off the names by then.
    actions.some((action) => action.QueryInfo?.Select?.includes("visibility") === true),
  );
  const last = trips.findIndex((actions) =>
    actions.some((action) => action.Name === "_RemoveReference"),
  );
  expect(first).toBeGreaterThanOrEqual(0);
  return last - first + 1;
}

const table = [
  ["指标", "单位", "2021年", "2022年"],
  ["R&D经费", "亿元", 20.3, 24.6],
  ["高新技术企业", "家", 187, 224],
];

describe("the pane", () => {
  it("finds itself in Excel, through Microsoft's own client library", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    const found = await workbench.inPane(
      "({ host: Office.context.host, language: Office.context.displayLanguage, shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1') })",
    );
    expect(found).toEqual({ host: "Excel", language: "zh-CN", shared: true });
  });

  it("speaks the language the page is asked for", async () => {
    const workbench = await openWorkbench({ language: "en-US" });
    await workbench.settle();
    expect(await workbench.inPane("Office.context.displayLanguage")).toBe("en-US");
    await workbench.page.getByRole("button", { name: "Open workbook" }).waitFor();
  });

  it("takes the same number of round trips to read 1 sheet as to read 12", async () => {
    const one = await openWorkbench({ book: await makeBook({ 一: table }) });
    const twelve = await openWorkbench({
      book: await makeBook(
        Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`表${index + 1}`, table])),
      ),
    });
    const trips = await roundTripsOfSnapshot(one);
    expect(await roundTripsOfSnapshot(twelve)).toBe(trips);
    // The sheets, their used ranges, everything in them, and letting go.
    expect(trips).toBe(4);
  });

  it("makes no round trip that the host refuses", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const refused = (await workbench.batches()).flatMap(({ response }) => response.Error ?? []);
    expect(refused).toEqual([]);
  });

  it("is told when it is closed and opened again, and runs on meanwhile", async () => {
    const workbench = await openWorkbench();
    await workbench.settle();
    await workbench.inPane(
      "Office.addin.onVisibilityModeChanged(({ visibilityMode }) => (window.seen = [...(window.seen ?? []), visibilityMode]))",
    );
    await workbench.page.getByRole("button", { name: "关闭窗格" }).click();
    await workbench.enter("B20", 5000);
    expect(await workbench.texts("D20")).toEqual(["1"]);
    await workbench.page.getByRole("button", { name: "打开窗格" }).click();
    await workbench.waitInPane("window.seen.length > 1");
    expect(await workbench.inPane("window.seen")).toEqual(["Hidden", "Taskpane"]);
  });
});

describe("the whole page", () => {
  it("asks nothing of any other machine", async () => {
    const workbench = await openWorkbench({ sample: "科技指标台账.xlsx" });
    await workbench.settle();
    const origin = new URL(workbench.page.url()).origin;
    const own = (address: string): boolean =>
      address.startsWith(`${origin}/`) || /^(data|blob):/.test(address);
    expect(workbench.requests.filter((address) => !own(address))).toEqual([]);
    expect(workbench.requests).toContain(`${origin}/office/excel-web-16.00.js`);
  });
});
