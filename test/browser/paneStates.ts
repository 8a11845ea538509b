import { enUSWhole } from "../../src/pane/catalogues/enUSWhole";
import { zhCNWhole } from "../../src/pane/catalogues/zhCNWhole";
import { translator, type Translate } from "../../src/pane/translator";
import { makeBook } from "./makeBook";
import type { OpenedWorkbench, OpenOptions } from "./openWorkbench";

export type PaneTongue = "zh-CN" | "en-US";

export const WORDS: Readonly<Record<PaneTongue, Translate>> = {
  "zh-CN": translator(zhCNWhole),
  "en-US": translator(enUSWhole),
};

/** How the pane may stand before its user. */
export interface PaneState {
  readonly name: string;
  /** What is opened for it; where there is nothing, it follows from the state before. */
  readonly open?: () => OpenOptions | Promise<OpenOptions>;
  /** It has many words on it. */
  readonly isWordy?: true;
  /** Up to that state, in the words of the language that is spoken. */
  readonly reach: (workbench: OpenedWorkbench, t: Translate) => Promise<void>;
}

type Reach = PaneState["reach"];

const ledger = (): OpenOptions => ({ sample: "科技指标台账.xlsx" });
const regions = (): OpenOptions => ({ sample: "研发投入-分地区.xlsx" });

const inOrder =
  (...steps: readonly Reach[]): Reach =>
  async (workbench, t) => {
    for (const step of steps) await step(workbench, t);
  };

const read: Reach = async (workbench) => {
  await workbench.settle();
  await workbench.pane.locator("article").first().waitFor();
};

const turnTo =
  (tab: string): Reach =>
  async ({ pane }) => {
    await pane.locator(`#tab-${tab}`).click();
    await pane.locator(`#page-${tab} h2`).first().waitFor();
  };

const press =
  (named: (t: Translate) => string): Reach =>
  async ({ pane }, t) =>
    pane
      .getByRole("button", { name: named(t), exact: true })
      .first()
      .click();

const message =
  (intent: string): Reach =>
  async ({ pane }) =>
    pane.locator(`[data-message=${intent}]`).first().waitFor();

const refuse: Reach = (workbench) => workbench.refuseTrip(1, "AccessDenied");

const draft =
  (text: string): Reach =>
  ({ pane }, t) =>
    pane.getByRole("textbox", { name: t("check.draft") }).fill(text);

const use =
  (name: "check" | "update" | "fill"): Reach =>
  ({ pane }, t) =>
    pane.getByRole("radio", { name: t(`use.${name}`) }).check();

const inView =
  (name: "check.textView" | "check.listView"): Reach =>
  ({ pane }, t) =>
    pane.getByRole("radio", { name: t(name) }).check();

const WRONG = "2020年，全市R&D经费支出26.4亿元，高新技术企业224家，发明专利9999件。";

const checked = inOrder(
  draft(WRONG),
  press((t) => t("use.checkRun")),
  async ({ pane }) => pane.locator("#page-check q").first().waitFor(),
);

const filled = inOrder(
  read,
  turnTo("check"),
  use("fill"),
  draft("全市高新技术企业xx家，发明专利xx件，某某企业xx家。"),
  press((t) => t("use.fillRun")),
  async ({ pane }, t) => pane.getByRole("button", { name: t("check.other") }).waitFor(),
);

const form: Reach = async ({ pane }) => {
  await pane.locator("#tab-functions").click();
  await pane.locator("#use-GROWTH").click();
  await pane.locator("#page-functions input").first().waitFor();
};

const formOver =
  (target: string): Reach =>
  async (workbench) => {
    const fields = workbench.pane.locator(
      "#page-functions input[type=text], #page-functions input:not([type])",
    );
    await fields.nth(0).fill("125");
    await fields.nth(1).fill("100");
    await fields.last().fill(target);
  };

/** What an action cannot load: the pane waits for it. */
const holding =
  (chunk: string) => async (page: Parameters<NonNullable<OpenOptions["prepare"]>>[0]) =>
    page.route(new RegExp(`/${chunk}\\.[0-9a-f]+\\.js`), () => undefined);

/** Every page and what may stand on it: what is reached one from another stands together. */
export const PANE_STATES: readonly (readonly [PaneState, ...PaneState[]])[] = [
  [
    {
      name: "starting",
      open: () => ({ ...ledger(), prepare: holding("pane") }),
      reach: async ({ pane }) => pane.locator("header, [role=status], main").first().waitFor(),
    },
  ],
  [
    {
      name: "a page on its way",
      open: () => ({ ...ledger(), prepare: holding("check") }),
      reach: inOrder(read, async ({ pane }) => {
        await pane.locator("#tab-check").click();
        await pane.locator("#page-check").waitFor();
      }),
    },
  ],
  [
    {
      name: "an empty workbook",
      open: async () => ({ book: await makeBook({ Sheet1: [] }) }),
      reach: async ({ pane }) => pane.getByRole("table").waitFor(),
    },
  ],
  [
    {
      name: "an unread table",
      open: async () => ({
        book: await makeBook({
          表: [
            ["", "完成情况", "说明情况"],
            ["科技贷", 12, 5],
            ["科技券", 7, 6],
          ],
        }),
      }),
      reach: turnTo("found"),
    },
  ],
  [
    { name: "the text", open: ledger, reach: read },
    {
      name: "a notice of what went well",
      reach: inOrder(
        press((t) => t("actions.insert")),
        message("success"),
      ),
    },
    {
      name: "a notice of what failed",
      reach: inOrder(
        refuse,
        press((t) => t("actions.insert")),
        message("error"),
      ),
    },
    {
      name: "a stale text, that could not be read again",
      reach: inOrder(
        refuse,
        press((t) => t("status.refresh")),
        message("warning"),
      ),
    },
  ],
  [
    { name: "a text of whom nobody has chosen", open: regions, isWordy: true, reach: read },
    {
      name: "more to do with the text",
      reach: press((t) => t("actions.more")),
    },
  ],
  [
    {
      name: "the card of a figure",
      open: ledger,
      reach: inOrder(read, async ({ pane }) => {
        await pane.locator("article [role=button]").first().focus();
        await pane.locator("article [role=group]").waitFor();
      }),
    },
    {
      name: "pictures",
      reach: async ({ pane }, t) => {
        await pane.getByRole("button", { name: t("evidence.draw") }).click();
        await pane
          .getByRole("button", { name: t("picture.insert") })
          .first()
          .waitFor();
      },
    },
  ],
  [
    {
      name: "what an edit of the workbook has changed",
      open: ledger,
      reach: inOrder(
        read,
        (workbench) => workbench.enter("主要指标!E8", 180),
        press((t) => t("changes.show")),
        ({ pane }, t) => pane.getByRole("group", { name: t("changes.list") }).waitFor(),
      ),
    },
  ],
  [
    {
      name: "a finished text that the workbook has left behind",
      open: ledger,
      reach: inOrder(
        read,
        press((t) => t("actions.more")),
        press((t) => t("frozen.freeze")),
        ({ pane }, t) => pane.getByText(t("frozen.holds")).waitFor(),
        (workbench) => workbench.enter("主要指标!E8", 240),
        ({ pane }, t) => pane.getByRole("button", { name: t("frozen.renew") }).waitFor(),
      ),
    },
  ],
  [
    {
      name: "a sentence that is being put in other words",
      open: ledger,
      reach: inOrder(
        read,
        press((t) => t("edit.start")),
        async ({ pane }, t) => {
          await pane
            .getByRole("button", { name: new RegExp(`^${t("edit.rewrite")}`) })
            .first()
            .click();
          await pane.getByRole("textbox", { name: t("edit.words") }).waitFor();
        },
      ),
    },
  ],
  [
    { name: "an empty draft", open: ledger, isWordy: true, reach: inOrder(read, turnTo("check")) },
    { name: "a checked draft, as a list", reach: checked },
    { name: "a checked draft, as a text", reach: inView("check.textView") },
    {
      name: "a reason that is being written",
      reach: inOrder(
        inView("check.listView"),
        press((t) => t("check.keep")),
      ),
    },
  ],
  [{ name: "a filled template", open: ledger, reach: filled }],
  [
    {
      name: "what was understood",
      open: ledger,
      isWordy: true,
      reach: inOrder(read, turnTo("found")),
    },
    { name: "all functions", reach: turnTo("functions") },
    { name: "the form of a function", reach: inOrder(form, formOver("Z1")) },
    {
      name: "the question whether cells may be overwritten",
      reach: inOrder(
        formOver("主要指标!E8"),
        press((t) => t("functions.write")),
        async ({ pane }) => pane.getByRole("alertdialog").or(pane.getByRole("dialog")).waitFor(),
      ),
    },
  ],
  [
    {
      name: "settings",
      open: ledger,
      isWordy: true,
      reach: inOrder(
        read,
        (workbench) => workbench.enter("主要指标!Z1", "=METRIC.GROWTH(125,100)"),
        turnTo("settings"),
      ),
    },
    {
      name: "the question whether functions become values",
      reach: inOrder(
        press((t) => t("values.start")),
        async ({ pane }, t) =>
          pane.getByRole("button", { name: t("values.run"), exact: true }).waitFor(),
      ),
    },
  ],
];
