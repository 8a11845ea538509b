import {
  material,
  observations,
  readingOf,
  YEAR_2021,
  type Given,
} from "../../support/narrativeReading";
import { textOf } from "../../support/textOf";

const goal = { measure: "target", period: YEAR_2021 } as const;
const actual: Given = { indicator: "技术合同成交额", value: 2.44, decimals: 2 };

function goals(...given: readonly Given[]): string {
  return textOf(observations(actual, ...given), "goal");
}

describe("goals of the coming year", () => {
  it("stand in one sentence, theme by theme, with their bounds", () => {
    expect(
      goals(
        {
          ...goal,
          indicator: "全社会研发投入",
          measure: "growth-target",
          value: 0.2,
          qualifier: "以上",
        },
        { ...goal, indicator: "研发投入强度", measure: "points-target", value: 0.1, decimals: 1 },
        { ...goal, indicator: "高新技术企业", value: 230, unit: "家", qualifier: "以上" },
        { ...goal, indicator: "新备案科技型中小企业", value: 100, unit: "家", qualifier: "以上" },
        { ...goal, indicator: "技术合同成交额", value: 2.8, decimals: 1, qualifier: "突破" },
      ),
    ).toBe(
      "2021年主要预期目标：全社会研发投入增长20%以上，研发投入强度提高0.1个百分点；力争高新技术企业达到230家以上，新备案科技型中小企业100家以上；技术合同成交额突破2.8亿元。",
    );
  });

  it("of two tiers name both, and the indicator once", () => {
    const growth = {
      ...goal,
      indicator: "高新技术产业增加值",
      measure: "growth-target",
      qualifier: "以上",
    } as const;
    expect(
      goals(
        { ...growth, value: 0.12, setBy: "向人大报告目标" },
        { ...growth, value: 0.15, setBy: "工作目标" },
      ),
    ).toBe(
      "2021年主要预期目标：高新技术产业增加值向人大报告目标增长12%以上，工作目标增长15%以上。",
    );
  });

  it.each<[Given, string]>([
    [{ ...goal, indicator: "研发投入增长", value: 0.2, unit: "%" }, "研发投入增长20%"],
    [
      { ...goal, indicator: "研发投入强度提高", value: 0.1, decimals: 1, unit: "个百分点" },
      "研发投入强度提高0.1个百分点",
    ],
    [
      { ...goal, indicator: "科技型中小企业", value: 100, unit: "家", counting: "new" },
      "新增科技型中小企业100家",
    ],
    [
      { ...goal, indicator: "科技重大专项", value: 25, unit: "项", qualifier: "左右" },
      "力争科技重大专项达到25项左右",
    ],
    [
      { ...goal, indicator: "研发投入强度", value: 0.0085, decimals: 2, unit: "%" },
      "力争研发投入强度达到0.85%",
    ],
  ])("may be written as %p", (given, words) => {
    expect(goals(given)).toBe(`2021年主要预期目标：${words}。`);
  });

  it("are followed by plans in the user's words", () => {
    const texts = [material("plan", "下一步", "落实研发投入激励政策")];
    const found = observations(actual, {
      ...goal,
      indicator: "高新技术企业",
      value: 230,
      unit: "家",
    });
    expect(textOf(readingOf(found, { texts }), "goal")).toBe(
      "2021年主要预期目标：力争高新技术企业达到230家。\n落实研发投入激励政策。",
    );
  });
});
