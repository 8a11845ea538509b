import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { rewriteSentence, templateOf } from "../../../src/narrative/edits/rewriteSentence";
import { sentencesIn } from "../../../src/narrative/sentencesIn";
import { startSession, type Session } from "../../../src/pane/engine/session";
import { sendWorkbook } from "../../../src/pane/engine/sendWorkbook";
import type { Corrections } from "../../../src/tables/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/tables/corrections/noCorrections";
import { titleOf } from "../../../src/pane/state/keepChoice";
import type { Cell, Sheet, Workbook } from "../../../src/workbook/workbook";

const cell = (value: string | number): Cell => ({
  value,
  text: String(value),
  numberFormat: "General",
});

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): Sheet => ({
  name,
  visible: true,
  firstRow: 0,
  firstColumn: 0,
  rows: rows.map((row) => row.map(cell)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** Made up: an office's indicators of two years, one with a target. */
const ledger = (patents: number): Sheet =>
  sheet("指标", [
    ["指标", "单位", "2023年", "2024年", "2024年目标"],
    ["研发经费支出", "亿元", 40, 44.8, 43],
    ["发明专利授权量", "件", 500, patents, 520],
  ]);

const regions = sheet("2024年", [
  ["地区", "R&D经费（亿元）"],
  ["甲市", 30.5],
  ["乙市", 20.5],
  ["丙市", 10.5],
]);

const choice = { length: "standard" } as const;
const now = { pause: () => Promise.resolve(), isOff: () => false };

/** A session that has understood a workbook, and how it was handed over. */
async function understood(workbook: Workbook, session: Session = startSession(), sent?: Workbook) {
  const asked: string[] = [];
  const engine = {
    ask: async <Name extends Parameters<Session>[0]>(name: Name, ask: never): Promise<never> => {
      asked.push(name);
      return (await session(name, ask)) as never;
    },
    stop: () => {},
  };
  await sendWorkbook(engine, workbook, sent, now);
  const view = await session("understand", { corrections: NO_CORRECTIONS });
  return { session, view, asked };
}

const write = async (session: Session, settings = HOUSE_SETTINGS) =>
  session("write", { choice, settings });

describe("the core at work for the pane", () => {
  test("keeps the figures to itself and tells how many there are, whose, and of what", async () => {
    const { view } = await understood({ sheets: [regions] });
    expect(view).toMatchObject({
      figures: 3,
      indicators: ["R&D经费"],
      members: [
        { entity: "甲市", counted: true },
        { entity: "乙市", counted: true },
        { entity: "丙市", counted: true },
      ],
      asksSubject: true,
    });
    expect(view).not.toHaveProperty("observations");
  });

  test("asks nobody whose text it is where the workbook is an office's own", async () => {
    expect((await understood({ sheets: [ledger(600)] })).view.asksSubject).toBe(false);
  });

  test("is sent only the sheets that have changed", async () => {
    const first: Workbook = { sheets: [ledger(600), regions] };
    const { session } = await understood(first);
    const second: Workbook = { sheets: [ledger(450), regions] };
    const { asked, view } = await understood(second, session, first);
    expect(asked).toEqual(["begin", "rows"]);
    expect(view.tables.map(({ area }) => area.sheet)).toEqual(["指标", "2024年"]);
  });

  test.each([
    ["nothing more to say than the standard text", "full", true],
    ["its standard text, of which that is no question", "standard", undefined],
  ] as const)("tells of a small book that it has %s", async (_, length, told) => {
    const { session } = await understood({ sheets: [ledger(600)] });
    const { asStandard, result } = await session("write", {
      choice: { length },
      settings: HOUSE_SETTINGS,
    });
    expect(result.ok).toBe(true);
    expect(asStandard).toBe(told);
  });

  test("tells what has changed since note was taken, and nothing right after", async () => {
    const first: Workbook = { sheets: [ledger(600)] };
    const { session } = await understood(first);
    expect((await write(session)).changes).toBeUndefined();
    await understood({ sheets: [ledger(450)] }, session, first);
    const { changes } = await write(session);
    expect(changes?.figures.map(({ before, after }) => [before, after])).toContainEqual([
      "600件",
      "450件",
    ]);
    await session("takeNote", {});
    expect((await write(session)).changes).toBeUndefined();
  });

  test("counts no correction among what has changed, and nothing once the workbook is as it was", async () => {
    const first: Workbook = { sheets: [ledger(600), regions] };
    const { session, view } = await understood(first);
    const [table] = view.tables;
    const patents = table?.rows.find(({ label }) => label.includes("专利"));
    if (!table?.anchor || !patents?.anchor)
      throw new Error("The row of patents is not known again");
    const line = { table: table.anchor, axis: "row", line: patents.anchor } as const;
    const corrections: Corrections = {
      version: 1,
      corrections: [{ kind: "unit", ...line, unit: "项" }],
    };
    const changed = async () => {
      await session("understand", { corrections });
      return (await write(session)).changes?.figures.map(({ before, after }) => [before, after]);
    };
    expect(await changed()).toBeUndefined();
    await understood({ sheets: [ledger(450), regions] }, session, first);
    expect(await changed()).toContainEqual(["600项", "450项"]);
    await understood({ sheets: [ledger(600), regions] }, session);
    expect(await changed()).toBeUndefined();
  });

  test("counts no words of the user's own among what has changed, whenever they were written", async () => {
    const first: Workbook = { sheets: [ledger(600)] };
    const { session } = await understood(first);
    await understood({ sheets: [ledger(450)] }, session, first);
    const { result, changes } = await write(session);
    if (!result.ok) throw new Error("No text");
    const placed = sentencesIn(result.value).find(({ sentence: { id } }) => id.includes("专利"));
    if (!placed) throw new Error("Nothing is told of patents");
    const own = rewriteSentence(
      placed.sentence,
      templateOf(placed.sentence).replace("发明专利", "全年发明专利"),
    );
    if (!own.ok) throw new Error(own.problem.code);
    const { subject } = result.value;
    const edits = [{ version: 1 as const, subject, period: "2024年", edits: [own.value] }];
    const edited = await session("write", { choice, settings: HOUSE_SETTINGS, edits });
    expect(edited.result).not.toEqual(result);
    expect(edited.changes).toEqual(changes);
  });

  test("does to the text what the user has done to it, and gives the text before that, too", async () => {
    const { session } = await understood({ sheets: [ledger(600)] });
    const plain = await write(session);
    if (!plain.result.ok) throw new Error("No text");
    const { subject, sections } = plain.result.value;
    const [first] = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences),
    );
    const edits = [
      {
        version: 1 as const,
        subject,
        period: "2024年",
        edits: [{ kind: "exclude" as const, sentence: first?.id ?? "" }],
      },
    ];
    const edited = await session("write", { choice, settings: HOUSE_SETTINGS, edits });
    const ids = (text: typeof plain.result.value) =>
      text.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((one) => one.sentences.map(({ id }) => id)),
      );
    expect(edited.result.ok && ids(edited.result.value)).not.toContain(first?.id);
    expect(edited.generated && ids(edited.generated)).toContain(first?.id);
  });

  test("holds a finished text against the workbook as it is now", async () => {
    const first: Workbook = { sheets: [ledger(600)] };
    const { session } = await understood(first);
    const { result } = await write(session);
    if (!result.ok) throw new Error("No text");
    const frozen = await session("freeze", {
      narrative: result.value,
      choice: { length: "standard", script: "hans", settings: HOUSE_SETTINGS },
    });
    expect((await session("drift", { frozen })).changes).toBeUndefined();
    await understood({ sheets: [ledger(450)] }, session, first);
    const drift = await session("drift", { frozen });
    expect(drift.changes?.figures.some(({ after }) => after === "450件")).toBe(true);
    expect(JSON.stringify(drift.narrative)).toContain("600");
  });

  test("checks a draft: what is wrong, what it should be, where that stands, and what is not told", async () => {
    const { session } = await understood({ sheets: [ledger(600)] });
    const view = await session("check", {
      text: "2024年，研发经费支出45.8亿元。",
      language: "zh-CN",
    });
    expect(view.marks).toMatchObject([
      {
        words: "45.8亿元",
        verdict: "inconsistent",
        suggestion: { words: "45.8亿元", text: "44.8亿元" },
        source: { cells: [{ sheet: "指标", row: 1, column: 3 }] },
      },
    ]);
    expect(view.unmentioned.map(({ indicator }) => indicator)).toContain("发明专利授权量");
  });

  test("draws a figure over the years and among its peers", async () => {
    const own = await understood({ sheets: [ledger(600)] });
    const series = await own.session("series", { cell: { sheet: "指标", row: 1, column: 3 } });
    expect(series.trend.map(({ label, value }) => [label, value])).toEqual([
      ["2023年", 40],
      ["2024年", 44.8],
    ]);
    const peers = await understood({ sheets: [regions] });
    const ranked = await peers.session("series", { cell: { sheet: "2024年", row: 2, column: 1 } });
    expect(ranked.peers.map(({ label, isOwn }) => [label, isOwn])).toEqual([
      ["甲市", false],
      ["乙市", true],
      ["丙市", false],
    ]);
  });

  test("writes the text of every member", async () => {
    const { session } = await understood({ sheets: [regions] });
    const texts = await session("writeAll", { choice, settings: HOUSE_SETTINGS });
    expect(texts.map(({ subject }) => subject)).toEqual(["甲市", "乙市", "丙市"]);
  });

  test("holds nothing that could not be sent to another thread", async () => {
    const { session, view } = await understood({ sheets: [regions, ledger(600)] });
    expect(structuredClone(view)).toEqual(view);
    const written = await write(session);
    expect(structuredClone(written)).toEqual(written);
  });

  test("puts the user's title over the text it was made for, and over no other", async () => {
    const { session } = await understood({ sheets: [ledger(600)] });
    const { result: plain } = await write(session);
    if (!plain.ok) throw new Error("The ledger has a text");
    const { title: automatic } = plain.value;
    const title = { text: "本市科技工作情况", of: titleOf(plain.value) };
    const writeFor = async (own: typeof title) => {
      const { result } = await session("write", {
        choice: { ...choice, title: own },
        settings: HOUSE_SETTINGS,
      });
      return result.ok ? result.value.title : undefined;
    };
    expect(await writeFor(title)).toBe("本市科技工作情况");
    expect(await writeFor({ ...title, of: `${title.of} 1—6月` })).toBe(automatic);
    expect(await writeFor({ ...title, text: "" })).toBe(automatic);
  });

  test("brings an old text up to date and fills in a template, each with its cells", async () => {
    const { session } = await understood({ sheets: [ledger(600)] });
    const ask = { language: "zh-CN", subject: "本市" } as const;
    const updated = await session("revise", {
      ...ask,
      use: "update",
      text: "2023年，研发经费支出40.0亿元。",
    });
    expect(updated).toMatchObject({
      ok: true,
      value: {
        period: "2024年",
        from: 2023,
        edits: [
          { old: "2023", text: "2024", why: "time" },
          { old: "40.0亿元", text: "44.8亿元", source: { cells: [{ row: 1, column: 3 }] } },
        ],
        open: [],
      },
    });
    const filled = await session("revise", {
      ...ask,
      use: "fill",
      text: "2024年，研发经费支出xx亿元，望远镜xx台。",
    });
    expect(filled).toMatchObject({
      value: {
        edits: [{ old: "xx亿元", text: "44.8亿元", why: "filled" }],
        open: [{ words: "xx台", marked: true }],
      },
    });
  });
});
