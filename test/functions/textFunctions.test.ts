import { readFileSync } from "node:fs";

import {
  amount,
  gapInWords,
  growthInWords,
  pointsInWords,
  rankInWords,
  shareInWords,
} from "../../src/functions/functions";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { REGIONS_BOOK, sampleReading } from "../support/sampleReading";
import { callFunction, provideHost } from "./callFunction";
import { asDouble, cell, column, noFigure, unclearZero, unfitCells, zeroOrBlank } from "./cells";

beforeAll(provideHost);

describe("GROWTHTEXT", () => {
  const of = (current: unknown, previous: unknown, ...rest: unknown[]): unknown =>
    callFunction(() => growthInWords(cell(current), cell(previous), ...rest));

  it.each<[unknown, unknown, unknown, unknown, string]>([
    [125, 100, undefined, undefined, "比上年增长25.0%"],
    [75, 100, null, null, "比上年下降25.0%"],
    [125, 100, "上年", "", "比上年增长25.0%"],
    [125, 100, "year", 2, "比上年增长25.00%"],
    [125, 100, "同期", 0, "同比增长25%"],
    [75, 100, "same months", 1, "同比下降25.0%"],
    [100, 100, undefined, undefined, "与上年持平"],
    [100, 100, "同期", undefined, "与上年同期持平"],
    // 0.01 % does not show with one decimal.
    [100.01, 100, undefined, undefined, "与上年基本持平"],
    // Up to 0.1 % is next to nothing, and printed with it.
    [100.01, 100, undefined, 2, "与上年基本持平，略增0.01%"],
    [99.9, 100, "同期", undefined, "与上年同期基本持平，略降0.1%"],
    [100.11, 100, undefined, 2, "比上年增长0.11%"],
    // A half is rounded away from zero, in decimals: 1.005 % is 1.01 %.
    [101.005, 100, undefined, 2, "比上年增长1.01%"],
    ["1.5亿元", "12000万元", undefined, undefined, "比上年增长25.0%"],
    // Below zero is a loss: of it there is no growth rate, but words for how it turned.
    [-20, 80, undefined, undefined, "由盈转亏"],
    [5, -46, undefined, undefined, "扭亏为盈"],
    [-23, -46, undefined, undefined, "比上年减亏50.0%"],
    [-69, -46, "同期", undefined, "同比增亏50.0%"],
    [-46, -46, "较年初", undefined, "与年初持平"],
    // Rates lie apart by points.
    ["2.54%", "2.33%", undefined, undefined, "比上年提高0.21个百分点"],
    [
      asDouble(0.0254, "0.00%"),
      asDouble(0.0233, "0.00%"),
      "同比",
      undefined,
      "同比提高0.21个百分点",
    ],
    // Free words of what is compared with.
    [125, 100, "去年", undefined, "比上年增长25.0%"],
    [125, 100, "比2019年", undefined, "比2019年增长25.0%"],
    [125, 100, 2019, undefined, "比2019年增长25.0%"],
    [125, 100, "环比", undefined, "环比增长25.0%"],
    [100, 100, "环比", undefined, "环比持平"],
    [75, 100, "上月", undefined, "比上月下降25.0%"],
    [100, 100, "比上月", undefined, "与上月持平"],
    [125, 100, "较年初", undefined, "较年初增长25.0%"],
    [125, 100, "与2019年相比", undefined, "比2019年增长25.0%"],
    [125, 100, "比“十三五”末", undefined, "比“十三五”末增长25.0%"],
    // Nearly all is not all.
    [0.01, 100, undefined, undefined, "比上年下降99.99%"],
  ])("of %j over %j, %j, %j, is %s", (current, previous, since, decimals, expected) => {
    expect(of(current, previous, since, decimals)).toEqual([[expected]]);
  });

  it.each<[unknown, unknown, unknown, unknown]>([
    [5, 0, undefined, zeroOrBlank("上期")],
    [0, 80, undefined, unclearZero("本期")],
    ["", 80, undefined, noFigure("本期")],
    [asDouble(0), -46, undefined, ["#N/A", "基期为负，增长率没有意义，可改用增减额"]],
    [-5, asDouble(0), undefined, zeroOrBlank("上期")],
    [5, 4, "随便", ["#VALUE!", "“比较对象”不能填“随便”，可以填：上年 / 同期 / 环比"]],
    [5, 4, "<b>", ["#VALUE!", "“比较对象”不能填“<b>”，可以填：上年 / 同期 / 环比"]],
  ])("of %j over %j, %j, is refused with a reason", (current, previous, since, expected) => {
    expect(of(current, previous, since)).toEqual(expected);
  });

  it("takes columns, each refusal in its own cell", () => {
    expect(callFunction(() => growthInWords(column(110, 5), column(100, 0)))).toEqual([
      ["比上年增长10.0%"],
      [zeroOrBlank("上期")],
    ]);
  });
});

describe("SHARETEXT", () => {
  const of = (part: unknown, whole: unknown, ...rest: unknown[]): unknown =>
    callFunction(() => shareInWords(cell(part), cell(whole), ...rest));

  it.each<[unknown, unknown, unknown, unknown, string]>([
    [1254.7, 30782.9, "全国", undefined, "占全国的4.1%"],
    [1254.7, 30782.9, [["全国"]], 2, "占全国的4.08%"],
    [1254.7, 30782.9, "合计", undefined, "占总量的4.1%"],
    [1254.7, 53734.9, "GDP", undefined, "占地区生产总值的比重为2.33%"],
    [1254.7, 30782.9, undefined, undefined, "占比为4.1%"],
    [1254.7, 30782.9, 0, undefined, "占比为4.1%"],
    // Never a share that looks like none.
    [0.8, 30782.9, "全国", undefined, "占全国的0.003%"],
    [0.4, 1000, "全国", undefined, "占全国的0.04%"],
    [0.04, 100_000, "全国", undefined, "占全国的0.00004%"],
    // Nor one that looks like the whole.
    [999.6, 1000, "全国", undefined, "占全国的99.96%"],
    [30782.8, 30782.9, "全国", undefined, "占全国的99.9997%"],
    [99.6, 100, "全省", 0, "占全省的99.6%"],
    [1000.4, 1000, "GDP", 1, "占地区生产总值的比重为100.04%"],
    [30782.9, 30782.9, "全国", undefined, "占全国的100.0%"],
    ["230万元", "2.3亿元", "全市", undefined, "占全市的1.0%"],
  ])("of %j in %j, %j, %j, is %s", (part, whole, name, decimals, expected) => {
    expect(of(part, whole, name, decimals)).toEqual([[expected]]);
  });

  it.each<[unknown, unknown, unknown]>([
    [30, 0, zeroOrBlank("总量")],
    [0, 30, unclearZero("部分")],
    [30, -5, ["#N/A", "“总量”为负数，结果没有意义"]],
  ])("of %j in %j is refused with a reason", (part, whole, expected) => {
    expect(of(part, whole, "全国")).toEqual(expected);
  });
});

describe("POINTSTEXT", () => {
  const of = (current: unknown, previous: unknown, ...rest: unknown[]): unknown =>
    callFunction(() => pointsInWords(cell(current), cell(previous), ...rest));

  it.each<[unknown, unknown, readonly unknown[], string]>([
    [2.54, 2.33, ["%"], "比上年提高0.21个百分点"],
    [2.3, 3.8, ["%", "同期"], "同比下降1.5个百分点"],
    [0.0254, 0.0233, ["1"], "比上年提高0.21个百分点"],
    ["2.54%", "2.5%", [], "比上年提高0.04个百分点"],
    [2.5, 2, ["%", "", 2], "比上年提高0.50个百分点"],
    [2.54, 2.54, ["%"], "与上年持平"],
    [2.541, 2.54, ["%"], "与上年基本持平"],
    [asDouble(0.25, "0.0%"), "20%", [], "比上年提高5个百分点"],
  ])("from %j to %j, %j, is %s", (current, previous, rest, expected) => {
    expect(of(current, previous, ...rest)).toEqual([[expected]]);
  });

  it.each<[unknown, unknown, readonly unknown[], unknown]>([
    [2.54, 2.33, [], ["#VALUE!", expect.stringContaining("不能确定 2.54")]],
    [0, 2.33, ["%"], unclearZero("本期")],
    ["—", "2.33%", [], noFigure("本期")],
  ])("from %j to %j, %j, is refused with a reason", (current, previous, rest, expected) => {
    expect(of(current, previous, ...rest)).toEqual(expected);
  });
});

describe("RANKTEXT", () => {
  const figures = column(100, 90, 90, 80);
  const of = (values: unknown[][], peers: unknown[][], ...rest: unknown[]): unknown =>
    callFunction(() => rankInWords(values, peers, ...rest));

  it("says the place, and that it is shared", () => {
    expect(of(figures, figures, "全省")).toEqual([
      ["居全省第1位"],
      ["并列全省第2位"],
      ["并列全省第2位"],
      ["居全省第4位"],
    ]);
  });

  it("may leave out among whom, count from below, and compare at few decimals", () => {
    expect(of(cell(80), figures)).toEqual([["居第4位"]]);
    expect(of(cell(80), figures, "同组", 1)).toEqual([["居同组第1位"]]);
    expect(of(cell(2.144), column(2.144, 2.141, 1), "全国", "", "", 2)).toEqual([
      ["并列全国第1位"],
    ]);
  });

  it.each<[string, unknown[][], unknown[][], unknown]>([
    ["not among them", cell(7), column(1, 2), ["#N/A", "该数值不在排名范围内"]],
    ["nobody to compare", cell(7), column("", "—"), ["#N/A", "排名范围内没有数字"]],
    [
      "a zero that may be a blank",
      cell(-3),
      column(5, 0, -3),
      ["#N/A", expect.stringContaining("不能确定是数值还是空白")],
    ],
    [
      "a peer that is an error",
      cell(1),
      column(1, "#REF!"),
      ["#N/A", "引用的单元格是错误值 #REF!"],
    ],
  ])("is refused with a reason: %s", (_name, values, peers, expected) => {
    expect(of(values, peers, "全省")).toEqual(expected);
  });
});

describe("GAPTEXT", () => {
  const of = (actual: unknown, target: unknown, ...rest: unknown[]): unknown =>
    callFunction(() => gapInWords(cell(actual), cell(target), ...rest));

  it.each<[unknown, unknown, readonly unknown[], string]>([
    [200, 230, ["", "件"], "低于年度目标30件"],
    [2.44, 1.8, ["", "亿元"], "高于年度目标0.64亿元"],
    [230, 230, ["", "件"], "达到年度目标"],
    [2.44, 1.8, [], "高于年度目标0.64"],
    ["2.44亿元", "18000万元", [], "高于年度目标0.64亿元"],
    ["2.44亿元", "18000万元", ["", "万元"], "高于年度目标6400万元"],
    [2.33, 2.54, ["全国", "%"], "低于全国水平0.21个百分点"],
    [0.0233, 0.0254, ["全国", "1"], "低于全国水平0.21个百分点"],
    ["2.33%", "2.33%", ["全省平均"], "与全省平均水平持平"],
    [2.541, 2.54, ["全国", "%"], "与全国水平基本持平"],
    [2.541, 2.54, ["", "%"], "高于年度目标0.001个百分点"],
    [13, 11.5, ["全省", "项"], "高于全省水平1.5项"],
    [13, 11.5, ["全省", "项", 0], "高于全省水平2项"],
    // A gap too small for the decimals is told with more of them, and rightly: half a hundredth is not one.
    [100.003, 100, ["", "亿元"], "高于年度目标0.003亿元"],
    [0.006, 0.001, ["全省", "亿元"], "高于全省水平0.005亿元"],
    [100.04, 100, ["", "亿元", 0], "高于年度目标0.04亿元"],
    // Level is what is small beside the figures: 0.04 of 100, not 0.2 of 1.
    [100.04, 100, ["全省", "亿元", 0], "与全省水平基本持平"],
    [1.2, 1, ["全省", "亿元", 0], "高于全省水平0.2亿元"],
    [0.003, 0.002, ["全省", "亿元"], "高于全省水平0.001亿元"],
  ])("of %j to %j, %j, is %s", (actual, target, rest, expected) => {
    expect(of(actual, target, ...rest)).toEqual([[expected]]);
  });

  it.each<[unknown, unknown, readonly unknown[], unknown]>([
    [0, 230, ["", "件"], unclearZero("实际")],
    [200, "", ["", "件"], noFigure("目标")],
    [200, 230, ["", "些"], ["#VALUE!", "“单位”不能填“些”"]],
    [200, 230, ["", "位次"], ["#VALUE!", "“单位”不能填“位次”"]],
    ["2亿元", "1亿元", ["", "件"], ["#VALUE!", "单位“亿元”与“件”之间不能换算"]],
    ["2亿元", 1, ["", "亿元"], ["#VALUE!", "单位不同，不能相比"]],
    ["2.33%", 2.54, ["全国"], ["#VALUE!", expect.stringContaining("不能确定 2.54")]],
  ])("of %j to %j, %j, is refused with a reason", (actual, target, rest, expected) => {
    expect(of(actual, target, ...rest)).toEqual(expected);
  });
});

describe("AMOUNT", () => {
  const of = (value: unknown, ...rest: unknown[]): unknown =>
    callFunction(() => amount(cell(value), ...rest));

  it.each<[unknown, readonly unknown[], string]>([
    [1254.7, ["亿元"], "1254.7亿元"],
    [13065, ["件"], "13065件"],
    [13065, [], "13065"],
    [1254.678, ["亿元"], "1254.68亿元"],
    [1254.7, ["亿元", 0], "1255亿元"],
    [1.005, ["", 2], "1.01"],
    [-3.5, ["亿元"], "-3.5亿元"],
    [2.33, ["%"], "2.33%"],
    [0.0233, ["1"], "2.33%"],
    ["2.33%", [], "2.33%"],
    ["15000万元", ["亿元"], "1.5亿元"],
    ["15000万元", [], "15000万元"],
    // Never an amount that looks like none.
    [0.0004, ["亿元", 2], "0.0004亿元"],
    ["0件", [], "0件"],
  ])("of %j, %j, is %s", (value, rest, expected) => {
    expect(of(value, ...rest)).toEqual([[expected]]);
  });

  it("of a 0 that is one is said", () => {
    expect(of(0, "件")).toEqual(unclearZero("数值"));
    expect(of(0, "件", "", "值")).toEqual([["0件"]]);
  });

  it.each(unfitCells)("does not print %s", (_name, unfit, expected) => {
    expect(of(unfit, "件")).toEqual(expected);
  });
});

describe("the words in cells are those of the narrative", () => {
  // The bulletin's figures as plain data: name, amount in 亿元, intensity in per cent.
  const rows = readFileSync("assets/samples/data/rd-2022.csv", "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","))
    .map(([name = "", spending = "", rate = ""]) => ({ name, spending, rate }));
  const [country, ...regions] = rows;
  const spendings = column(...regions.map(({ spending }) => Number(spending)));

  it.each(regions.map((region) => [region.name, region] as const))(
    "of %s",
    async (subject, { spending, rate }) => {
      const reading = await sampleReading(REGIONS_BOOK);
      const written = writeNarrative(reading, { subject });
      const narrative = written.ok ? printText(written.value) : "";
      const share = shareInWords(
        cell(Number(spending)),
        cell(Number(country?.spending)),
        "全国",
      ).join("");
      const place = rankInWords(cell(Number(spending)), spendings, "全国").join("");
      const gap = gapInWords(cell(Number(rate)), cell(Number(country?.rate)), "全国", "%", 2).join(
        "",
      );
      expect(narrative).toContain(amount(cell(Number(spending)), "亿元", 1).join(""));
      expect(narrative).toContain(share);
      expect(narrative.replace(/位居|列(?=全国)/g, "居")).toContain(place);
      expect(narrative.replaceAll("仍低于", "低于")).toContain(gap);
    },
  );
});
