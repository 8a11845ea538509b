import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const falling = (indicator: string, unit: string) =>
  textOf("2025年主要指标", "指标|单位|2025年|2024年", `${indicator}|${unit}|20.5|24.5`);

describe("a fall", () => {
  it.each([
    ["药占比", "%"],
    ["平均住院日", "天"],
    ["医院感染发生率", "%"],
    ["住院患者死亡率", "%"],
    ["投诉件数", "件"],
    ["单位产值能耗", "吨标准煤"],
    ["生师比", "%"],
    ["资产负债率", "%"],
    ["门诊次均费用", "元"],
  ])("of %s, which is good when low, is no problem", (indicator, unit) => {
    expect(falling(indicator, unit)).not.toContain("存在问题");
  });

  it.each([
    ["第一产业占比", "%"],
    ["在校生数", "人"],
    ["会议次数", "次"],
    ["甲乙丙丁率", "%"],
    ["处理违规机构数", "家"],
    ["重大隐患挂牌督办", "项"],
    ["住院费用直接结算人次", "人次"],
  ])("of %s, of which nobody knows which way round is good, is no problem", (indicator, unit) => {
    expect(falling(indicator, unit)).not.toContain("存在问题");
  });

  it.each([
    ["专利授权量", "件"],
    ["工业增加值", "亿元"],
    ["研究生占比", "%"],
    ["高新技术企业", "家"],
  ])("of %s, which is good when high, is one", (indicator, unit) => {
    expect(falling(indicator, unit)).toContain("存在问题");
  });
});

describe("a target with a bound", () => {
  const held = (level: string, bound: string) =>
    textOf("2025年度指标", "指标|单位|2025年|目标值", `药品收入占医疗收入比重|%|${level}|${bound}`);

  it.each(["≤26", "不超过26", "不高于26", "26以下", "26以内", "<=26"])(
    "%s is met below it",
    (bound) => {
      const text = held("25.3", bound);
      expect(text).toContain("控制在26%的年度目标以内");
      expect(text).not.toContain("存在问题");
    },
  );

  it("is missed above it", () => {
    expect(held("27.1", "≤26")).toContain("高于年度控制目标1.1个百分点");
  });

  it.each(["≥26", "不低于26", "26以上", ">=26"])(
    "%s is missed below it, whatever the name suggests",
    (bound) => {
      expect(held("25.3", bound)).toContain("距年度目标还差0.7个百分点");
    },
  );
});

describe("the title", () => {
  it("speaks of science only where most of what is told is about science", () => {
    const hospital = textOf(
      "2025年主要指标",
      "指标|单位|2025年|2024年",
      "门急诊量|万人次|286|254.7",
      "平均住院日|天|6.3|6.8",
    );
    expect(hospital).toMatch(/^2025年医疗卫生服务情况\n/);
  });
});

describe("what counts are weighed by", () => {
  it("is no result and is not told", () => {
    const text = textOf(
      "2016年在校生情况",
      "类别|在校生数（人）|折算系数",
      "普通本科生|4615|1",
      "硕士研究生|85|1.5",
      "合计|4700|—",
    );
    expect(text).toContain("4615人");
    expect(text).not.toContain("折算系数");
  });
});
