import { makeBook } from "./makeBook";
import type { OpenedWorkbench, OpenOptions } from "./openWorkbench";
import { chooseSubject, openChoices } from "./paneSteps";

/** Something that a user does in the pane and Excel is asked for. */
export interface Action {
  readonly name: string;
  /** What is opened for it; where there is nothing, it is done where the action before was. */
  readonly open?: () => OpenOptions | Promise<OpenOptions>;
  /** Up to where the action itself begins. */
  readonly prepare?: (workbench: OpenedWorkbench) => Promise<void>;
  /** The action, another for each round where it changes something. */
  readonly act: (workbench: OpenedWorkbench, round: number) => Promise<void>;
  /** It has come to its end, told without a round trip. */
  readonly done: (workbench: OpenedWorkbench, round: number) => Promise<void>;
  /** Back to where it can be done once more; where there is none it is done once. */
  readonly reset?: (workbench: OpenedWorkbench) => Promise<void>;
  /** It matters most: each of its requests is refused, not some of them. */
  readonly everyRequest?: true;
}

const ledger = (): OpenOptions => ({ sample: "科技指标台账.xlsx" });
const regions = (): OpenOptions => ({ sample: "研发投入-分地区.xlsx" });

const button = ({ pane }: OpenedWorkbench, name: string | RegExp) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();

const press = (name: string | RegExp) => (workbench: OpenedWorkbench) =>
  button(workbench, name).click();

const textShown = async ({ pane }: OpenedWorkbench) => pane.locator("article").first().waitFor();

const told = (words: string | RegExp) => async (workbench: OpenedWorkbench) =>
  workbench.pane
    .locator("[data-message=success], [data-message=info]")
    .getByText(words)
    .first()
    .waitFor({ timeout: 100_000 });

const closeMessages = async ({ pane }: OpenedWorkbench): Promise<void> => {
  const close = pane.locator("[data-message]").getByRole("button", { name: "关闭" });
  while ((await close.count()) > 0)
    await close
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
};

/** Waits until what the workbook holds has these words in it, or has them no more. */
const holds =
  (words: string | ((round: number) => string), isThere = true) =>
  async ({ page }: OpenedWorkbench, round = 0): Promise<void> => {
    await page.waitForFunction(
      ([wanted, isWanted]) => window.workbench?.contents.includes(wanted) === isWanted,
      [typeof words === "string" ? words : words(round), isThere] as const,
      { polling: 50 },
    );
  };

const turnTo =
  (tab: string) =>
  async ({ pane }: OpenedWorkbench) => {
    await pane.locator(`#tab-${tab}`).click();
    await pane.locator(`#page-${tab}`).waitFor();
  };

const more = (entry: string) => async (workbench: OpenedWorkbench) => {
  await press("更多操作")(workbench);
  await press(entry)(workbench);
};

const inOrder =
  (...steps: readonly ((workbench: OpenedWorkbench, round: number) => Promise<void>)[]) =>
  async (workbench: OpenedWorkbench, round = 0): Promise<void> => {
    for (const step of steps) await step(workbench, round);
  };

const selected =
  (address: string) =>
  async ({ page }: OpenedWorkbench): Promise<void> => {
    await page.waitForFunction((end) => window.workbench?.selection.endsWith(end), address);
  };

const select = (address: string) => (workbench: OpenedWorkbench) => workbench.select(address);
const selectElsewhere = select("主要指标!Z99");

/** As Excel does when its ribbon, or the menu of a cell, is used. */
const order = (command: string) => async (workbench: OpenedWorkbench) => {
  await workbench.inPane(`void Office.actions._association.mappings[
    Object.keys(Office.actions._association.mappings).find(
      (name) => name.toLowerCase() === ${JSON.stringify(command.toLowerCase())})
  ]({ completed() {} })`);
};

const WRONG = "2020年，全市R&D经费支出26.4亿元，高新技术企业224家。";

const checked = inOrder(turnTo("check"), async ({ pane }) => {
  await pane.getByRole("textbox", { name: "文稿" }).fill(WRONG);
  await pane.getByRole("button", { name: "核对", exact: true }).click();
  await pane.getByText(/^共 \d+ 处/).waitFor();
});

const openForm = inOrder(turnTo("functions"), async ({ pane }) => {
  await pane.locator("#use-GROWTH").click();
  await pane.getByRole("textbox", { name: "本期", exact: true }).waitFor();
});

const withFunction = () =>
  makeBook({
    表: [
      ["指标", "上年", "本年"],
      ["研发经费", 100, 125],
    ],
  }).then((book) => ({ book }));

/** All that asks Excel something: what is done in one place stands together. */
export const ACTIONS: readonly (readonly [Action, ...Action[]])[] = [
  [
    {
      name: "reading the workbook again",
      open: ledger,
      prepare: textShown,
      act: press("重新读取工作簿"),
      done: ({ pane }) => pane.getByText("已更新").first().waitFor(),
      reset: ({ pane }) => pane.getByText("已更新").first().waitFor({ state: "hidden" }),
    },
    {
      name: "going to the cell of a figure",
      prepare: selectElsewhere,
      act: press(/^224家/),
      done: selected("E8"),
      reset: inOrder(selectElsewhere, closeMessages),
    },
    {
      name: "asking what the selected cell is used for",
      prepare: inOrder(select("主要指标!E8"), turnTo("settings")),
      act: order("showUse"),
      done: ({ pane }) => pane.getByText(/E8：用于 \d+ 句/).waitFor(),
    },
    {
      name: "putting the selected cell right",
      act: order("mendCell"),
      done: ({ pane }) => pane.getByRole("heading", { name: /^更正 主要指标!E8/ }).waitFor(),
      reset: inOrder(turnTo("summary"), closeMessages),
    },
    {
      name: "choosing the length",
      prepare: inOrder(textShown, openChoices),
      act: async ({ pane }, round) =>
        pane.getByRole("radio", { name: round % 2 === 1 ? "摘要" : "完整" }).check(),
      done: holds((round) => (round % 2 === 1 ? "brief" : "full")),
      reset: closeMessages,
    },
    {
      name: "inserting the text as a sheet",
      everyRequest: true,
      prepare: textShown,
      act: press("插入新工作表"),
      done: told("已插入工作表"),
      reset: closeMessages,
    },
  ],
  [
    {
      name: "going to the cell of what was checked",
      open: ledger,
      prepare: inOrder(textShown, checked, selectElsewhere),
      act: async (workbench) => {
        await workbench.pane.getByRole("radio", { name: "清单" }).check();
        await press(/26\.4亿元 → 24\.6亿元/)(workbench);
      },
      done: selected("E5"),
      reset: inOrder(selectElsewhere, closeMessages),
    },
    {
      name: "keeping words of a draft for a reason",
      act: async (workbench, round) => {
        await press("保留原文……")(workbench);
        await workbench.pane.getByRole("textbox", { name: "为什么保留原文" }).fill(`理由${round}`);
        await press("保留")(workbench);
      },
      done: holds((round) => `理由${round}`),
      reset: inOrder(press("不再保留"), holds("理由", false), closeMessages),
    },
  ],
  [
    {
      name: "leaving a sentence out",
      open: ledger,
      prepare: inOrder(textShown, press("修改")),
      act: press(/^不写：2020年，全市/),
      done: holds("exclude"),
      reset: inOrder(press("撤销最后一处"), holds("exclude", false), closeMessages),
    },
    {
      name: "taking back what was done to a sentence",
      prepare: inOrder(press(/^不写：2020年，全市/), holds("exclude")),
      act: press("撤销最后一处"),
      done: holds("exclude", false),
      reset: inOrder(press(/^不写：2020年，全市/), holds("exclude"), closeMessages),
    },
    {
      name: "putting a sentence in other words",
      act: async (workbench, round) => {
        await press(/^改写：.*高新技术企业/)(workbench);
        const words = workbench.pane.getByRole("textbox", { name: "这一句的文字" });
        await words.fill(`第${round}稿：培育一批高新技术企业。`);
        await words.press("Enter");
      },
      done: holds((round) => `第${round}稿`),
      reset: closeMessages,
    },
  ],
  [
    {
      name: "finishing the text",
      open: ledger,
      prepare: textShown,
      act: more("定稿"),
      done: holds("MetricNarrative.Frozen"),
    },
    {
      name: "taking back that the text is finished",
      act: press("取消定稿"),
      done: holds(JSON.stringify(["MetricNarrative.Frozen", JSON.stringify("")])),
    },
  ],
  [
    {
      name: "keeping a template",
      open: ledger,
      prepare: inOrder(textShown, turnTo("check"), ({ pane }) =>
        pane.getByRole("radio", { name: "填写模板" }).check(),
      ),
      act: async (workbench, round) => {
        const draft = workbench.pane.getByRole("textbox", { name: "文稿" });
        await draft.fill(`第${round}份：高新技术企业xx家。`);
        await press("把这份文字存进工作簿")(workbench);
      },
      done: holds((round) => `第${round}份`),
      reset: closeMessages,
    },
    {
      name: "filling a kept template in",
      act: press(/^用这份/),
      done: ({ pane }) =>
        pane
          .getByText(/已改 \d+ 处|待核 \d+ 处/)
          .first()
          .waitFor(),
      reset: press("换一份"),
    },
  ],
  [
    {
      name: "taking a field's cells from the selection",
      open: ledger,
      prepare: inOrder(textShown, select("主要指标!E8"), openForm),
      act: press("本期取自选区"),
      done: async ({ page, pane }) => {
        const field = pane.getByRole("textbox", { name: "本期", exact: true });
        while (!(await field.inputValue()).endsWith("E8")) await page.waitForTimeout(50);
      },
      reset: inOrder(
        ({ pane }) => pane.getByRole("textbox", { name: "本期", exact: true }).fill(""),
        closeMessages,
      ),
    },
    {
      name: "writing a function into cells",
      prepare: async ({ pane }) => {
        await pane.getByRole("textbox", { name: "本期", exact: true }).fill("125");
        await pane.getByRole("textbox", { name: "上期", exact: true }).fill("100");
      },
      act: async (workbench, round) => {
        const target = workbench.pane.getByRole("textbox", { name: "写入到", exact: true });
        await target.fill(`主要指标!Z${round + 60}`);
        await press("写入")(workbench);
      },
      done: holds("=METRIC.GROWTH(125"),
    },
    {
      name: "setting how the text is worded",
      prepare: turnTo("settings"),
      act: async ({ pane }) => {
        const choice = pane.locator("#page-settings select").first();
        const values = await choice
          .locator("option")
          .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
        const now = await choice.inputValue();
        await choice.selectOption(values.find((value) => value !== now) ?? "");
      },
      done: holds("MetricNarrative.Wording"),
    },
    {
      name: "correcting what was read",
      prepare: turnTo("found"),
      act: press(/^不使用这张表/),
      done: holds("ignore"),
      reset: inOrder(press(/^撤销：/), holds("ignore", false), closeMessages),
    },
  ],
  [
    {
      name: "inserting the texts of all members",
      open: regions,
      prepare: textShown,
      act: more("全部单位写入一张工作表"),
      done: told("已插入工作表"),
      reset: closeMessages,
    },
    {
      name: "inserting a chart",
      prepare: async (workbench) => {
        await chooseSubject(workbench, "湖北");
        const figure = workbench.pane.locator("article [role=button]").getByText("1254.7亿元");
        await figure.first().click();
        await press("走势与排名")(workbench);
        await button(workbench, "插入图表").waitFor();
      },
      act: press("插入图表"),
      done: told("图表已插入"),
      reset: closeMessages,
    },
  ],
  [
    {
      name: "inserting a table to begin with",
      open: async () => ({ book: await makeBook({ Sheet1: [] }) }),
      prepare: ({ pane }) => pane.getByRole("button", { name: "插入示例表" }).waitFor(),
      act: press("插入示例表"),
      done: ({ pane }) => pane.locator("article").getByText("44.8亿元").first().waitFor(),
    },
  ],
  [
    {
      name: "putting values in place of functions",
      open: withFunction,
      prepare: inOrder(
        (workbench) => workbench.enter("表!D2", "=METRIC.GROWTH(C2,B2)"),
        turnTo("settings"),
        press("把函数转为数值……"),
        ({ pane }) => pane.getByRole("button", { name: "转为数值", exact: true }).waitFor(),
      ),
      act: async (workbench) => {
        const convert = button(workbench, "转为数值");
        if (!(await convert.isVisible())) await press("把函数转为数值……")(workbench);
        await convert.click();
      },
      done: holds("METRIC.GROWTH", false),
    },
  ],
];
