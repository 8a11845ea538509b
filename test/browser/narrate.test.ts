import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

const REGIONS = "研发投入-分地区.xlsx";

async function opened(): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: REGIONS });
  await workbench.settle();
  return workbench;
}

describe("NARRATE in a cell", () => {
  it("reads its range from the workbook and spills the sentences of the narrative", async () => {
    const workbench = await opened();
    await workbench.enter("I1", '=METRIC.NARRATE(A1:C34,"四川")');
    const [first, second] = await workbench.texts("I1", "I2");
    expect(first).toBe(
      "2022年，四川R&D经费支出1215.0亿元，占全国的3.9%，总量居全国第8位；R&D经费投入强度2.14%，与辽宁并列全国第13位，低于全国水平0.40个百分点。",
    );
    expect(second).toMatch(/。$/);
  });

  it("is written anew when a figure in its range is edited", async () => {
    const workbench = await opened();
    await workbench.enter("I1", '=METRIC.NARRATE(A1:C34,"湖北")');
    expect((await workbench.texts("I1"))[0]).toContain("1254.7亿元");
    await workbench.enter("B20", 1300.5);
    expect((await workbench.texts("I1"))[0]).toContain("1300.5亿元");
  });

  it("leaves the rest of the sheet unread: no place among all where only some rows are given", async () => {
    const workbench = await opened();
    await workbench.enter("I1", '=METRIC.NARRATE(A1:B8,"北京")');
    const [first] = await workbench.texts("I1");
    expect(first).toContain("2843.3亿元");
    expect(first).not.toContain("6.83");
    expect(first).not.toContain("全国第3位");
  });

  it("says why there is nothing to say", async () => {
    const workbench = await opened();
    await workbench.enter("I1", '=METRIC.NARRATE(A1:C34,"月球")');
    expect(await workbench.texts("I1")).toEqual(["#N/A"]);
    expect(await workbench.reason("I1")).toContain("工作簿中没有“月球”的数据");
    await workbench.enter("I1", '=METRIC.NARRATE({"地区";"北京"})');
    expect(await workbench.reason("I1")).toContain("须直接引用工作表中的区域");
  });
});
