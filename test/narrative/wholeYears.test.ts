import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

type Sheet = readonly [name: string, ...rows: string[]];

function read(...sheets: readonly Sheet[]) {
  return readWorkbook(bookOf(...sheets.map(([name, ...rows]) => sheetOf(name, rows))));
}

function textOf(...sheets: readonly Sheet[]): string {
  const written = writeNarrative(read(...sheets), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const TRADE: Sheet = [
  "外贸",
  "2023年1-12月临江市外贸情况",
  "指标|单位|1-12月累计|同比增长（%）",
  "出口总额|亿元|21.4|6.2",
];

const RETAIL: Sheet = [
  "零售",
  "临江市2023年消费情况",
  "指标|单位|2023年|2022年",
  "社会消费品零售总额|亿元|84.5|80.1",
];

describe("1—12月 beside the year", () => {
  it("is the year: the text tells of both at once", () => {
    const text = textOf(TRADE, RETAIL);
    expect(text).toMatch(/^2023年临江市/);
    expect(text).toMatch(
      /出口总额21\.4亿元、社会消费品零售总额84\.5亿元，比上年分别增长6\.2%和5\.5%/,
    );
    expect(text).not.toContain("1—12月");
  });

  it("stays what the sheet calls it where it stands alone", () => {
    expect(textOf(TRADE)).toContain("2023年1—12月");
  });

  it("can still be asked for by its months", () => {
    const period = { kind: "calendar", year: 2023, months: { from: 1, to: 12 } } as const;
    const written = writeNarrative(read(TRADE, RETAIL), { period });
    expect(written.ok && printText(written.value)).toMatch(/^2023年临江市/);
  });
});

describe("what December alone brought", () => {
  it("is not told behind the year", () => {
    const months: Sheet = [
      "分月",
      "2023年临江市专利授权情况",
      "指标|11月|12月|全年",
      "专利授权量（件）|231|254|2816",
    ];
    const text = textOf(months);
    expect(text).toContain("2816件");
    expect(text).not.toContain("254件");
  });
});
