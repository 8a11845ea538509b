import { makeBook } from "./makeBook";
import { keptInWorkbook, untilKept } from "./keptInWorkbook";
import { chooseSubject, openChoices, reloadPane } from "./paneSteps";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./openWorkbench";
import { seriousFindings, sidewaysScroll } from "./seriousFindings";

const FORM = /\/settings\.[0-9a-f]+\.js$/;

/** The text about 四川, whose spending is the 8th of 31. */
async function openSichuan(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench({ sample: "研发投入-分地区.xlsx", ...options });
  await workbench.settle();
  await chooseSichuan(workbench);
  return workbench;
}

async function chooseSichuan(workbench: OpenedWorkbench): Promise<void> {
  await workbench.pane.locator("article").waitFor();
  await chooseSubject(workbench, "四川");
  await workbench.pane.locator("article").filter({ hasText: "四川R&D" }).waitFor();
  await untilKept(workbench, "MetricNarrative.Choice", "四川");
}

/** The settings stand on a page of their own. */
async function toSettings({ pane }: OpenedWorkbench): Promise<void> {
  await pane.locator("#tab-settings").click();
  await pane.getByRole("combobox", { name: /^位次/ }).waitFor();
}

/** Back at the text, which says these words. */
async function telling({ pane }: OpenedWorkbench, words: string): Promise<void> {
  await pane.locator("#tab-summary").click();
  await pane.locator("article").filter({ hasText: words }).waitFor();
}

/** What the workbook itself holds of the settings. */
const kept = (workbench: OpenedWorkbench) => keptInWorkbook(workbench, "MetricNarrative.Wording");

async function keptAs(workbench: OpenedWorkbench, text: string): Promise<void> {
  while ((await kept(workbench)) !== text) await workbench.page.waitForTimeout(50);
}

async function keep(workbench: OpenedWorkbench, text: string): Promise<void> {
  await workbench.inPane(`Excel.run(async (context) => {
    context.workbook.settings.add("MetricNarrative.Wording", ${JSON.stringify(text)});
    await context.sync();
  })`);
}

describe("the style of the text", () => {
  it("changes the text at once, is kept with the workbook, and goes back to the default", async () => {
    const workbench = await openSichuan();
    const { pane } = workbench;
    await telling(workbench, "总量居全国第8位");
    expect(workbench.requests.some((address) => FORM.test(address))).toBe(false);

    await toSettings(workbench);
    await pane.getByRole("combobox", { name: /^位次/ }).selectOption("第三位");
    await telling(workbench, "总量居全国第八位");
    await keptAs(workbench, '{"version":1,"ranks":"chinese"}');

    await reloadPane(workbench);
    await telling(workbench, "总量居全国第八位");
    expect(await pane.getByText("1 处", { exact: false }).count()).toBe(0);

    await toSettings(workbench);
    await pane.getByRole("button", { name: "恢复默认：位次" }).click();
    await telling(workbench, "总量居全国第8位");
    await keptAs(workbench, '{"version":1}');
  });

  it("takes thresholds in per cent and applies none that is out of bounds", async () => {
    const workbench = await openSichuan();
    const { pane } = workbench;
    await toSettings(workbench);
    await pane.getByRole("button", { name: "判断标准" }).click();
    const field = pane.getByRole("textbox", { name: /^远高于、远低于/ });
    expect(await field.inputValue()).toBe("30");
    await field.fill("5");
    await pane.getByText("请填 10 至 1000 之间的数").waitFor();
    await field.fill("15");
    await keptAs(workbench, '{"version":1,"thresholds":{"farFromBenchmark":0.15}}');
    await telling(workbench, "远低于全国2.54%的水平");

    await toSettings(workbench);
    await pane.getByRole("button", { name: "判断标准" }).click();
    await pane.getByRole("button", { name: "全部恢复默认" }).click();
    await keptAs(workbench, '{"version":1}');
    expect(await field.inputValue()).toBe("30");
    await pane.locator("[data-message]").getByText("写法已全部恢复默认").waitFor();
    await pane.locator("[data-message]").getByRole("button", { name: "撤销" }).click();
    await keptAs(workbench, '{"version":1,"thresholds":{"farFromBenchmark":0.15}}');
    expect(await field.inputValue()).toBe("15");
  });

  it("that nobody can read leaves the text as usual and is not written over unasked", async () => {
    const workbench = await openSichuan();
    const { pane } = workbench;
    const foreign = '{"version":2,"ranks":"chinese"}';
    await keep(workbench, foreign);
    await reloadPane(workbench);
    await telling(workbench, "总量居全国第8位");

    await toSettings(workbench);
    await pane.getByRole("combobox", { name: /^位次/ }).selectOption("第三");
    await pane.getByText("写法设置不能读取").waitFor();
    await telling(workbench, "总量居全国第八；");
    await toSettings(workbench);
    // Longer than several changes in a row are waited for.
    await workbench.page.waitForTimeout(1000);
    expect(await kept(workbench)).toBe(foreign);
    await pane.getByRole("button", { name: "放弃原内容，保存现在的写法" }).click();
    await keptAs(workbench, '{"version":1,"ranks":"short"}');
  });

  it("is changed with the keyboard alone, in a narrow pane, by everybody", async () => {
    const workbench = await openSichuan({ paneWidth: 320 });
    const { pane, page } = workbench;
    await toSettings(workbench);
    await pane.getByRole("combobox", { name: /^年份/ }).focus();
    await page.keyboard.press("ArrowDown");
    await telling(workbench, "2022年度，四川");
    await toSettings(workbench);
    for (const name of ["小数位数", "判断标准", "详略"]) {
      await pane.getByRole("button", { name }).press("Enter");
    }
    await pane.getByRole("combobox", { name: /^占比和比率/ }).selectOption("2");
    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await seriousFindings(workbench)).toEqual([]);
    await telling(workbench, "占全国的3.95%");
    expect(await sidewaysScroll(workbench)).toBe(0);
    expect(await seriousFindings(workbench)).toEqual([]);
  });

  it("leaves each choice in its column, however narrow the pane", async () => {
    const workbench = await openSichuan({ paneWidth: 300 });
    await toSettings(workbench);
    const wider = `[...document.querySelectorAll("select")].filter((select) =>
      select.getBoundingClientRect().right > select.closest(".fui-Field").getBoundingClientRect().right + 1).length`;
    expect(await workbench.inPane<number>(wider)).toBe(0);
  });

  it("follows a sheet of parameters until the user chooses, and says so", async () => {
    const workbench = await openWorkbench({
      book: await makeBook({
        参数: [
          ["参数", "内容"],
          ["报告年度", 2022],
          ["自称", "全市"],
          ["简/繁", "繁体"],
          ["篇幅", "完整"],
        ],
        指标: [
          ["指标", "单位", "2022年", "2021年"],
          ["技术合同成交额", "亿元", 2.44, 2],
          ["高新技术企业", "家", 224, 187],
        ],
      }),
    });
    await workbench.settle();
    const { pane } = workbench;
    await telling(workbench, "技術合同成交額");
    await openChoices(workbench);
    await pane.getByText("繁體、完整，依据工作簿参数 参数!B4、参数!B5").waitFor();
    expect(await pane.getByRole("radio", { name: "完整" }).isChecked()).toBe(true);

    await pane.getByText("简体", { exact: true }).click();
    await telling(workbench, "技术合同成交额");
    await pane.getByText("完整，依据工作簿参数 参数!B4、参数!B5").waitFor();
  });
});
