import { makeBook } from "./makeBook";
import { openWorkbench, type OpenedWorkbench } from "./openWorkbench";

async function open(): Promise<OpenedWorkbench> {
  const book = await makeBook({
    指标: [
      ["指标", "上年", "本年"],
      ["研发经费", 100, 125],
      ["合同额", 0, 60],
      ["专利", 40, 50],
    ],
  });
  const workbench = await openWorkbench({ book });
  await workbench.settle();
  await workbench.pane.locator("article").waitFor();
  return workbench;
}

describe("the pane beside a cell with an error", () => {
  it("says the reason that Excel keeps to itself, in a spill too, and offers the form to mend it", async () => {
    const workbench = await open();
    const { pane } = workbench;
    const message = pane.locator("[data-message]");
    await workbench.enter("D2", "=METRIC.GROWTH(C2:C4,B2:B4)");
    await workbench.select("D3");
    await message.getByText(/^D3 显示 #N\/A：.*零/).waitFor();
    await message.getByRole("button", { name: "修改公式" }).click();

    const field = (name: string) => pane.getByRole("textbox", { name, exact: true });
    await pane.getByRole("heading", { name: /^GROWTH/ }).waitFor();
    await pane.getByText("=METRIC.GROWTH(C2:C4,B2:B4)").waitFor();
    expect(await field("写入到").inputValue()).toBe("'指标'!D2");

    await workbench.select("D2");
    await message.waitFor({ state: "detached" });
  });

  it("tells a formula of several calls from one whose result has no room", async () => {
    const workbench = await open();
    const message = workbench.pane.locator("[data-message]");
    await workbench.enter("E3", "=METRIC.GROWTH(C3,B3)*100");
    await workbench.select("E3");
    await message.getByText("公式不止调用一个函数").waitFor();
    await workbench.enter("F3", "备注");
    await workbench.enter("F2", "=METRIC.GROWTH(C2:C4,C2:C4)");
    await workbench.select("F2");
    await message.getByText("结果要占用多个单元格").waitFor();
  });
});

describe("a workbook with our functions", () => {
  it("has the add-in started with it from the first call on, and not before", async () => {
    const workbench = await open();
    const behavior = (): Promise<string> => workbench.inPane("Office.addin.getStartupBehavior()");
    expect(await behavior()).toBe("None");
    await workbench.enter("D2", "=METRIC.GROWTH(C2,B2)");
    await workbench.waitInPane("Office.addin.getStartupBehavior().then((it) => it === 'Load')");
    expect(await workbench.values("D2")).toEqual([0.25]);
  });
});
