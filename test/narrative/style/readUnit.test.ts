import { readUnit, sharedReadUnit } from "../../../src/narrative/style/readUnit";
import { unitOf } from "../../../src/quantity/unitOf";
import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";

const figure = (value: number, symbol: string) => {
  const unit = unitOf(symbol);
  if (!unit) throw new Error(symbol);
  return { value, unit };
};

describe("the unit in which a large amount is read aloud", () => {
  it.each<[number, string, string | undefined, string]>([
    [2853412, "万元", "亿元", "a hundred million of money and more"],
    [9865, "万元", undefined, "less than that"],
    [15680, "万美元", "亿美元", "money of another country"],
    [156_230_000, "元", "亿元", "money in 元"],
    [3_256_000, "元", "万元", "a million in 元"],
    [38652, "元", undefined, "what somebody earns"],
    [486_231, "人", "万人", "people"],
    [98_650, "人", undefined, "fewer people"],
    [286_532, "吨", "万吨", "what is measured in another base than its unit's"],
    [8652, "万吨", undefined, "what is in 万 already"],
    [12_563, "万人次", "亿人次", "more than a hundred million in 万"],
    [20.3, "亿元", undefined, "what is in 亿 already"],
    [820_000, "元/月", undefined, "what is held against something"],
    [0.953, "%", undefined, "a rate"],
  ])("%d%s is read in %s: %s", (value, symbol, read) => {
    expect(readUnit(figure(value, symbol))?.symbol).toBe(read);
  });

  it("is that of the larger ones beside it for tens of thousands, and for no fewer", () => {
    const all = figure(312_560, "户");
    expect(readUnit(figure(98_650, "户"), [all])?.symbol).toBe("万户");
    expect(readUnit(figure(8280, "户"), [all])).toBeUndefined();
    expect(readUnit(figure(98_650, "件"), [all])).toBeUndefined();
  });

  it("is one for all in a list, or none", () => {
    expect(sharedReadUnit([figure(12_563, "万元"), figure(56_320, "万元")])?.symbol).toBe("亿元");
    expect(sharedReadUnit([figure(12_563, "万元"), figure(563, "万元")])).toBeUndefined();
  });
});

describe("a text told aloud", () => {
  const text = (rows: readonly string[]) => {
    const written = writeNarrative(readWorkbook(bookOf(sheetOf("Sheet1", rows))), {});
    if (!written.ok) throw new Error(written.problem.code);
    return printText(written.value);
  };

  it("has no zeros that the cells do not show, and no more than two decimals", () => {
    const told = text([
      "2023年桐岭县主要指标",
      "指标|单位|2023年|2022年",
      "社会消费品零售总额|万元|86000|80000",
      "固定资产投资|万元|1652345|1523800",
    ]);
    expect(told).toContain("社会消费品零售总额8.6亿元");
    expect(told).toContain("固定资产投资165.23亿元");
  });
});
