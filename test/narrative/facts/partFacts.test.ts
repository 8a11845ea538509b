import { factsIn, ofKind, reasons } from "../../support/factsIn";
import { observations, YEAR_2019, YEAR_2021, type Given } from "../../support/narrativeReading";

const before = { period: YEAR_2019 } as const;
const all = { indicator: "技术合同成交额" } as const;
const inventions = { indicator: "技术开发合同成交额", partOf: "技术合同成交额" } as const;

const found = (...given: readonly Given[]) => factsIn(observations(...given));
const years = (whole: [number, number], part: [number, number], more: Given[] = []) =>
  found(
    { ...all, value: whole[0], ...before },
    { ...all, value: whole[1] },
    { ...inventions, value: part[0], ...before },
    { ...inventions, value: part[1] },
    ...more,
  );

describe("what a part did to the growth of its total", () => {
  it("is its part in the change, and so many points of the growth: 30 of 120, on 600", () => {
    const facts = years([600, 720], [100, 130]);
    expect(ofKind(facts, "contribution")).toMatchObject([{ value: 0.25 }]);
    expect(ofKind(facts, "pull")).toMatchObject([{ value: 5, unit: { symbol: "个百分点" } }]);
  });

  it("is no contribution where the part fell, which is reported, and a drag of so many points", () => {
    const facts = years([600, 720], [100, 70]);
    expect(ofKind(facts, "contribution")).toEqual([]);
    expect(reasons(facts, "contribution")).toEqual(["技术开发合同成交额 opposite-changes"]);
    expect(ofKind(facts, "pull")).toMatchObject([{ value: -5 }]);
  });

  it.each<[why: string, whole: [number, number], part: [number, number], more: Given[]]>([
    ["the total fell", [720, 600], [130, 100], []],
    ["the total did not move", [600, 600], [100, 130], []],
    ["the part did not move", [600, 720], [100, 100], []],
    [
      "the total's stated growth is not that of its levels",
      [600, 720],
      [100, 130],
      [{ indicator: all.indicator, measure: "growth", value: 0.1, decimals: 1 }],
    ],
  ])("is not told where %s", (_, whole, part, more) => {
    const facts = years(whole, part, more);
    expect([...ofKind(facts, "contribution"), ...ofKind(facts, "pull")]).toEqual([]);
  });
});

it("of a count is no contribution: nobody says that projects pull", () => {
  const projects = { indicator: "科研项目", unit: "项" } as const;
  const national = { indicator: "国家级项目", unit: "项", partOf: "科研项目" } as const;
  const facts = found(
    { ...projects, value: 112, ...before },
    { ...projects, value: 127 },
    { ...national, value: 19, ...before },
    { ...national, value: 23 },
  );
  expect([...ofKind(facts, "contribution"), ...ofKind(facts, "pull")]).toEqual([]);
});

describe("part of a year against the whole year before", () => {
  const months = { from: 1, to: 6 };
  const now = { kind: "calendar", year: 2020, months } as const;
  const half = (given: Given, whole: Partial<Given>) =>
    factsIn(
      observations({ ...given, period: now }, { ...given, ...whole, ...before }),
      undefined,
      now,
    );

  it("is a share of it, and no growth", () => {
    const facts = half({ indicator: "技术合同成交额", value: 0.9 }, { value: 1.2 });
    expect(ofKind(facts, "progress")).toMatchObject([{ value: 0.75 }]);
    expect(ofKind(facts, "growth")).toEqual([]);
  });

  it.each<[why: string, given: Given]>([
    ["what there is at a date", { indicator: "有效发明专利拥有量", value: 9, unit: "件" }],
    ["firms that exist", { indicator: "高新技术企业", value: 9, unit: "家" }],
    ["a rate", { indicator: "研发投入强度", value: 0.02, unit: "%" }],
  ])("is not told of %s", (_, given) => {
    expect(ofKind(half(given, { value: 12 }), "progress")).toEqual([]);
  });

  it.each<[why: string, whole: Partial<Given>, code: string]>([
    ["zero", { value: 0 }, "zero-base"],
    ["approximate", { value: 1.2, qualifier: "近" }, "approximate-value"],
    ["expected", { value: 1.2, status: "forecast" }, "forecast-value"],
  ])("is refused where the year before is %s", (_, whole, code) => {
    const facts = half({ indicator: "技术合同成交额", value: 0.9 }, whole);
    expect(reasons(facts, "progress")).toEqual([`技术合同成交额 ${code}`]);
  });
});

describe("a goal", () => {
  const goal = (value: number, more: Partial<Given> = {}) =>
    found(
      { indicator: "科技重大专项", value: 32, unit: "项", ...more },
      { indicator: "科技重大专项", measure: "target", value, unit: "项", period: YEAR_2021 },
    );

  it("that asks for less than there is stays, with a warning", () => {
    const facts = goal(25);
    expect(ofKind(facts, "goal")).toHaveLength(1);
    expect(reasons(facts, "goal")).toEqual(["科技重大专项 goal-below-base"]);
  });

  it.each<[why: string, facts: ReturnType<typeof goal>]>([
    ["asks for as much", goal(32)],
    ["asks for more", goal(40)],
    ["counts new things, which begin at none each year", goal(25, { counting: "new" })],
    ["is compared with about so many", goal(25, { qualifier: "近" })],
  ])("that %s has none", (_, facts) => {
    expect(reasons(facts, "goal")).toEqual([]);
  });
});

describe("a score", () => {
  it("is held against the mark, and has no completion", () => {
    const facts = found(
      { indicator: "科技强县评价", value: 85.2, unit: "分", decimals: 1 },
      { indicator: "科技强县评价", measure: "target", value: 90, unit: "分" },
    );
    expect(ofKind(facts, "completion")).toEqual([]);
    expect(ofKind(facts, "gap")).toMatchObject([{ value: -4.8, polarity: "bad" }]);
  });
});
