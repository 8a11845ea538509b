import type { ExcelClientName } from "../../workbench/protocol/excelClient";
import { openWorkbench } from "./openWorkbench";

interface Expected {
  readonly client: ExcelClientName;
  /** What `=METRIC.GROWTH(125,100)` shows: only Microsoft 365 and the web take numbers with a format. */
  readonly growth: string;
}

// The same work in every kind of Excel the product is meant for, with nothing asked of it that it does not have.
describe.each<Expected>([
  { client: "ltsc2021", growth: "0.25" },
  { client: "ltsc2024", growth: "0.25" },
  { client: "microsoft365", growth: "25.0%" },
  { client: "web", growth: "25.0%" },
])("in $client", ({ client, growth }) => {
  it("the pane reads and writes, functions answer, the text goes to a sheet and to Word", async () => {
    const workbench = await openWorkbench({ query: `client=${client}` });
    await workbench.settle();
    const { pane, page } = workbench;
    await pane.locator("article").waitFor();
    expect(await workbench.inPane<string>("document.querySelector('article').innerText")).toMatch(
      /2022年/,
    );
    expect(await workbench.texts("D20", "E20", "F20", "G20")).toEqual(["7", "12", "-0.21", "4.1%"]);
    await workbench.enter("J1", "=METRIC.GROWTH(125,100)");
    expect(await workbench.texts("J1")).toEqual([growth]);
    expect((await workbench.cell("J1")).numberFormat).toBe("General");

    await pane.getByRole("button", { name: "插入新工作表" }).click();
    await pane.locator("[data-message]").getByText("已插入工作表").waitFor();
    expect(await workbench.sheetNames()).toHaveLength(2);

    const downloading = page.waitForEvent("download");
    await pane.getByRole("button", { name: "导出 Word" }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);

    const refused = (await workbench.batches()).flatMap(({ response }) => response.Error ?? []);
    expect(refused).toEqual([]);
  });
});
