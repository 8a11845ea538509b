import type { Observation } from "../../../src/tables/observation";
import { factsIn, ofKind } from "../../support/factsIn";
import { observations, YEAR_2019 } from "../../support/narrativeReading";

/** 会议次数 falls from 50 to 40, under a target of 45; its name does not tell which way round is good. */
function meetings(said: Pick<Observation, "lowerIsBetter">) {
  const about = { indicator: "会议次数", unit: "次", ...said };
  return factsIn(
    observations(
      { ...about, value: 40 },
      { ...about, value: 50, period: YEAR_2019 },
      { ...about, value: 45, measure: "target" },
    ),
  );
}

describe("which way round an indicator is good", () => {
  it("is neither where neither name nor user says: the fall is no problem, and only the target of an amount is one to reach", () => {
    const found = meetings({});
    expect(ofKind(found, "growth")).toMatchObject([{ value: -0.2, polarity: "neutral" }]);
    expect(ofKind(found, "completion")).toMatchObject([{ polarity: "bad" }]);
  });

  it("is that of the whole for a part whose own name does not tell", () => {
    const part = { indicator: "甲类", partOf: "专利授权量", unit: "件" };
    const found = factsIn(
      observations({ ...part, value: 40 }, { ...part, value: 50, period: YEAR_2019 }),
    );
    expect(ofKind(found, "growth")).toMatchObject([{ polarity: "bad" }]);
  });

  it("is what the user says: less is better, the fall good news and the target met", () => {
    const found = meetings({ lowerIsBetter: true });
    expect(ofKind(found, "growth")).toMatchObject([{ value: -0.2, polarity: "good" }]);
    // 2 - 40/45, the rule of a target that is not to be exceeded
    expect(ofKind(found, "completion")).toMatchObject([{ polarity: "good", lowerIsBetter: true }]);
    expect(ofKind(found, "completion")[0]?.value).toBeCloseTo(1.1111, 4);
  });

  it("can be turned round against what the name suggests", () => {
    const energy = { indicator: "单位GDP能耗", unit: "件", lowerIsBetter: false } as const;
    const found = factsIn(
      observations({ ...energy, value: 40 }, { ...energy, value: 50, period: YEAR_2019 }),
    );
    expect(ofKind(found, "growth")).toMatchObject([{ polarity: "bad" }]);
  });
});
