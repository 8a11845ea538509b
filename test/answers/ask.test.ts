import { askOf } from "../../src/answers/ask";
import type { Question } from "../../src/answers/question";
import { SELF } from "../../src/tables/observation";
import { readingOfSheet } from "../support/readingOfSheet";

/** 28.7 over 25.6 is 12.1 % more; the sheet states 12.4 %, at comparable prices perhaps. */
const reading = readingOfSheet([
  "指标 | 单位 | 2023年 | 2022年 | 同比增长（%）",
  "R&D经费 | 亿元 | 28.7 | 25.6 | 12.4",
  "R&D经费投入强度 | % | 1.86 | 1.79 |",
  "高新技术企业 | 家 | 96 | 80 |",
  "瞪羚企业 | 家 | 3 | 0 |",
]);

const { ask } = askOf(reading);

const asked = (measure: Question["measure"], indicator: string) =>
  ask({ measure, indicator, entity: SELF, period: { kind: "calendar", year: 2023 } });

const cellsOf = (answer?: { operands: readonly { cell: { row: number; column: number } }[] }) =>
  answer?.operands.map(({ cell }) => [cell.row, cell.column]);

describe("a question to a workbook", () => {
  it("is answered by the cell that holds the figure", () => {
    const { answers } = asked("level", "R&D经费");
    expect(answers).toMatchObject([{ value: 28.7, decimals: 1, rule: "read" }]);
    expect(cellsOf(answers[0])).toEqual([[1, 2]]);
  });

  it("is answered by rule from the cells the rule needs", () => {
    const { answers } = asked("growth", "高新技术企业");
    expect(answers).toMatchObject([{ value: 0.2, rule: "growth" }]);
    expect(cellsOf(answers[0])).toEqual([
      [3, 2],
      [3, 3],
    ]);
  });

  it("has the stated rate first, the computed one behind it, and says that they differ", () => {
    const { answers, reasons } = asked("growth", "R&D经费");
    expect(answers).toMatchObject([{ value: 0.124, rule: "read" }, { rule: "growth" }]);
    expect(answers[1]?.value).toBeCloseTo(3.1 / 25.6, 10);
    expect(reasons).toMatchObject([{ problem: { code: "stored-differs" } }]);
  });

  it("is answered in percentage points where a rate has changed", () => {
    const { answers } = asked("points-change", "R&D经费投入强度");
    expect(answers[0]?.value).toBeCloseTo(0.07, 10);
    expect(answers[0]?.unit.symbol).toBe("个百分点");
  });

  it("is answered by the reason where there is no honest figure", () => {
    expect(asked("growth", "瞪羚企业")).toMatchObject({
      answers: [],
      reasons: [{ problem: { code: "zero-base" } }],
    });
  });

  it("is not answered at all about what the workbook does not know", () => {
    expect(asked("level", "专利授权量")).toEqual({ answers: [], reasons: [] });
  });
});

/** 40 of 50 is 80 %; 30 more of 100 more is 30 %, and 30 of last year's 400 is 7.5 points. */
const targets = askOf(
  readingOfSheet([
    "指标 | 单位 | 年度目标 | 2023年 | 2022年",
    "专利授权量 | 件 | 50 | 40 | 38",
    "技术合同成交额 | 亿元 | | 500 | 400",
    ".　其中：技术开发合同 | 亿元 | | 150 | 120",
  ]),
);

/** 30 per 10,000 of 20万人; the highest of five years by 5. */
const years = askOf(
  readingOfSheet([
    "指标 | 单位 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年",
    "有效发明专利拥有量 | 件 | 500 | 520 | 560 | 595 | 600",
    "常住人口 | 万人 | 20 | 20 | 20 | 20 | 20",
  ]),
);

const peers = askOf(
  readingOfSheet([
    "2023年各地区研发投入",
    "地区 | R&D经费投入强度（%）",
    "全国 | 2.50",
    "湖北 | 2.80",
    "四川 | 2.10",
    "广东 | 2.80",
    "河南 | 1.90",
  ]),
);

describe("each measure's rule", () => {
  const of2023 = (measure: Question["measure"], indicator: string) => ({
    measure,
    indicator,
    entity: SELF,
    period: { kind: "calendar", year: 2023 } as const,
  });
  const valuesOf = (
    { ask: asks }: ReturnType<typeof askOf>,
    measure: Question["measure"],
    indicator: string,
  ) => asks(of2023(measure, indicator)).answers.map(({ value, rule }) => [rule, value]);

  it.each<[ReturnType<typeof askOf>, Question["measure"], string, (string | number)[][]]>([
    [targets, "completion", "专利授权量", [["completion", 0.8]]],
    [targets, "gap", "专利授权量", [["gap", -10]]],
    [
      targets,
      "contribution",
      "技术开发合同",
      [
        ["contribution", 0.3],
        ["pull", 7.5],
      ],
    ],
    [years, "record", "有效发明专利拥有量", [["record", 600]]],
    [years, "per-capita", "有效发明专利拥有量", [["per-capita", 30]]],
  ])("is asked on demand: %# %s of %s", (book, measure, indicator, answers) => {
    expect(valuesOf(book, measure, indicator)).toEqual(answers);
  });

  it("yields places and gaps of whom a table lists", () => {
    const asks = (measure: Question["measure"], entity: string) =>
      peers.ask({ ...of2023(measure, "R&D经费投入强度"), entity }).answers;
    expect(asks("rank", "四川")).toMatchObject([{ value: 3, rule: "rank", tiedWith: [] }]);
    expect(asks("rank", "湖北")).toMatchObject([{ value: 1, tiedWith: ["广东"] }]);
    expect(asks("gap", "四川")[0]?.value).toBeCloseTo(-0.4, 10);
  });
});
