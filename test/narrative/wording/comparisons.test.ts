import type { GivenSettings } from "../../../src/narrative/settings/settingsSchema";
import { observations, YEAR_2019, type Given } from "../../support/narrativeReading";
import { settingsOf } from "../../support/settingsOf";
import { textOf } from "../../support/textOf";
import type { Period } from "../../../src/quantity/period";

type Comparison = NonNullable<GivenSettings["comparison"]>;

function told(
  comparison: Comparison,
  given: readonly Given[],
  role?: "achievement" | "problem",
): string {
  return textOf(observations(...given), role, {}, settingsOf({ comparison }));
}

const before = { period: YEAR_2019 } as const;
const firms = (indicator: string) => [
  { indicator, unit: "家", value: 24, section: indicator },
  { indicator, unit: "家", value: 20, section: indicator, ...before },
];
const threeThings = ["高新技术企业", "科技型中小企业", "瞪羚企业"].flatMap(firms);

const half = (year: number): Period => ({ kind: "calendar", year, months: { from: 1, to: 6 } });
const halfYear = (indicator: string, unit: string, now: number, then: number): readonly Given[] => [
  { indicator, unit, decimals: 2, value: now, period: half(2020) },
  { indicator, unit, decimals: 2, value: then, period: half(2019) },
];

describe("the name of the comparison with the year before", () => {
  it.each<[Comparison, string]>([
    ["overLastYear", "比上年增加4家"],
    ["againstLastYear", "较上年增加4家"],
    ["yearOnYear", "同比增加4家"],
  ])("%s is the same in every sentence", (comparison, words) => {
    const text = told(comparison, threeThings);
    expect(text.match(/[比较]上年(?:同期)?增|同比增/g)).toHaveLength(3);
    expect(text.split(words)).toHaveLength(4);
  });

  it.each<[Comparison, string, string]>([
    ["varied", "同比增长20.0%", "同比下降0.10个百分点"],
    ["overLastYear", "比上年同期增长20.0%", "比上年同期下降0.10个百分点"],
    ["againstLastYear", "较上年同期增长20.0%", "较上年同期下降0.10个百分点"],
    ["yearOnYear", "同比增长20.0%", "同比下降0.10个百分点"],
  ])("%s in part of a year is the same part of the year before", (comparison, growth, points) => {
    const given = [
      ...halfYear("技术合同成交额", "亿元", 1.2, 1),
      ...halfYear("R&D经费投入强度", "%", 0.0232, 0.0242),
    ];
    expect(told(comparison, given)).toContain(growth);
    expect(told(comparison, given, "problem")).toContain(points);
  });

  it.each<[Comparison, string]>([
    ["overLastYear", "比上年"],
    ["againstLastYear", "较上年"],
    ["yearOnYear", "比上年"],
  ])("%s of places is %s: nobody says 同比 of them", (comparison, words) => {
    const places = [
      { indicator: "综合科技创新水平指数", unit: "%", value: 0.6 },
      { indicator: "综合科技创新水平指数", measure: "rank", value: 12, scope: "全省" },
      { indicator: "综合科技创新水平指数", measure: "rank", value: 9, scope: "全省", ...before },
    ] as const;
    expect(told(comparison, places)).toContain(`${words}后移3位`);
    expect(told(comparison, places, "problem")).toContain(`位次${words}后移3位`);
  });

  it("holds for indicators told side by side", () => {
    const growths = ["高新技术产业投资", "高新技术产业利润"].map((indicator, index) => ({
      indicator,
      measure: "growth" as const,
      value: 0.2 + index / 10,
      decimals: 1,
    }));
    expect(told("againstLastYear", growths)).toContain("较上年分别增长20.0%和30.0%");
    expect(told("yearOnYear", growths)).toContain("同比分别增长20.0%和30.0%");
  });
});
