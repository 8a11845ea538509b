import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { chooseSubject, messages } from "./paneSteps";

/** Opens the pictures of 湖北's spending, C21 of 2022年 in the sample, among 31 regions in C4:C34. */
async function openPictures(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx" });
  const { pane } = workbench;
  await chooseSubject(workbench, "湖北");
  await pane.locator("article [role=button]").getByText("1254.7亿元").first().click();
  await pane.getByRole("button", { name: "走势与排名" }).click();
  await pane.getByRole("button", { name: "插入图表" }).first().waitFor();
  return workbench;
}

describe("a native chart, ordered through the real client library", () => {
  it("is made of the very cells, beside them, with the names of the regions and the subject marked", async () => {
    const workbench = await openPictures();
    const { pane, page } = workbench;
    await pane.getByRole("button", { name: "插入图表" }).first().click();
    await messages(pane)
      .getByText(/图表已插入/)
      .waitFor();
    const charts = await page.evaluate(() =>
      (window.workbench?.charts ?? []).map((chart) => ({
        ...chart,
        pointColors: [...chart.pointColors.keys()],
      })),
    );
    expect(charts).toHaveLength(1);
    const [chart] = charts;
    expect(chart).toMatchObject({
      type: "BarClustered",
      seriesBy: "Columns",
      hasLegend: false,
      title: "2022年R&D经费（亿元）",
    });
    const { source, names, at, pointColors = [] } = chart ?? {};
    if (!source || !names || !at) throw new Error("The chart has no cells, names or place");
    expect(names).toMatchObject({ top: source.top, bottom: source.bottom });
    expect(names.right).toBeLessThan(source.left);
    expect(at.left).toBeGreaterThan(source.right);
    expect(pointColors).toHaveLength(1);
    const name = `'2022年'!A${source.top + 1 + (pointColors[0] ?? 0)}`;
    expect(await workbench.texts(name)).toEqual(["湖北"]);
  });

  it("leaves nothing behind where a part of it fails", async () => {
    const workbench = await openPictures();
    const { pane, page } = workbench;
    await workbench.inPane(
      "void (Excel.Chart.prototype.setPosition = () => { throw new OfficeExtension.Error({ code: 'AccessDenied' }); })",
    );
    await pane.getByRole("button", { name: "插入图表" }).first().click();
    await messages(pane)
      .getByText(/撤销保护/)
      .waitFor();
    expect(await page.evaluate(() => window.workbench?.charts.length)).toBe(0);
  });
});
