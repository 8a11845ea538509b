import { nodesIn } from "../../../src/narrative/nodesIn";
import type { Evidence, Paragraph } from "../../../src/narrative/narrative";
import type { GivenSettings } from "../../../src/narrative/settings/settingsSchema";
import { degreeOf } from "../../../src/narrative/facts/degree";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { PERCENT } from "../../../src/quantity/unit";
import { observations, readingOf, YEAR_2019, type Given } from "../../support/narrativeReading";
import { settingsOf } from "../../support/settingsOf";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const firms = { indicator: "高新技术企业", unit: "家" } as const;
const energy = { indicator: "单位产值能耗", unit: "吨", decimals: 2 } as const;

type Thresholds = NonNullable<GivenSettings["thresholds"]>;

function told(thresholds: Thresholds, ...given: readonly Given[]): string {
  return textOf(observations(...given), "achievement", {}, settingsOf({ thresholds })).slice(6, -1);
}

function problem(thresholds: Thresholds, ...given: readonly Given[]): string {
  const text = textOf(observations(...given), "problem", {}, settingsOf({ thresholds }));
  return text.slice(0, -1);
}

const grown = (now: number, then: number, of: Given): readonly Given[] => [
  { ...of, value: now },
  { ...of, value: then, ...before },
];
const sum = { ...money, value: 0 };

describe("基本持平", () => {
  it.each<[why: string, now: number, sentence: string]>([
    ["a rise of 0.1 %", 200.2, "200.20亿元，与上年基本持平，略增0.1%"],
    ["a fall of 0.1 %", 199.8, "199.80亿元，与上年基本持平，略降0.1%"],
    ["a rise that prints as 0.1 %", 200.28, "200.28亿元，与上年基本持平，略增0.1%"],
    ["no rise of 0.2 %", 200.4, "200.40亿元，比上年增长0.2%"],
    ["a rise too small to print", 200.01, "200.01亿元，与上年基本持平"],
    ["no equality, which is 持平", 200, "200.00亿元，与上年持平"],
  ])("as the house has it is said of %s", (_why, now, sentence) => {
    expect(told({}, ...grown(now, 200, sum))).toBe(`技术合同成交额${sentence}`);
  });

  it("reaches as far as the settings say, the bound included", () => {
    const wide = { nearlyUnchanged: 0.005 };
    expect(told(wide, ...grown(201, 200, sum))).toMatch(/与上年基本持平，略增0\.5%$/);
    expect(told(wide, ...grown(201.2, 200, sum))).toMatch(/比上年增长0\.6%$/);
    expect(told({ nearlyUnchanged: 0 }, ...grown(200.2, 200, sum))).toMatch(/比上年增长0\.1%$/);
  });

  it("is no problem, and a fall beyond it is", () => {
    expect(problem({}, ...grown(199.8, 200, sum))).toBe("");
    expect(problem({}, ...grown(190, 200, sum))).toBe("技术合同成交额比上年下降5.0%");
  });

  it("plays down nothing that has just been counted", () => {
    const given = grown(1001, 1000, { ...firms, value: 0 });
    expect(told({}, ...given)).toBe("高新技术企业1001家，比上年增加1家，增长0.1%");
  });

  it("is not said of percentage points, of which a hundredth counts", () => {
    const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2, value: 0 };
    const given = grown(0.0233, 0.0232, rate);
    expect(told({ nearlyUnchanged: 0.05 }, ...given)).toMatch(/比上年提高0\.01个百分点$/);
  });

  it("in part of a year is held against the same part of the year before", () => {
    const months = { from: 1, to: 6 };
    const half = (year: number, value: number) =>
      ({ ...money, value, period: { kind: "calendar", year, months } }) as const;
    const text = textOf(observations(half(2020, 200.2), half(2019, 200)));
    expect(text).toBe("2020年上半年，技术合同成交额200.20亿元，与上年同期基本持平，略增0.1%。");
  });
});

describe("大幅", () => {
  const often = { largeChange: 0.3 };

  it("is not said as the house has it: the figure speaks for itself", () => {
    expect(told({}, ...grown(5, 2, sum))).toMatch(/比上年增长150\.0%$/);
  });

  it.each<[why: string, now: number, sentence: string]>([
    ["growth of as much", 2.6, "比上年大幅增长30.0%"],
    ["growth that prints as as much", 2.5992, "比上年大幅增长30.0%"],
    ["no growth of less", 2.59, "比上年增长29.5%"],
  ])("where asked for from 30 %% on is said of %s", (_why, now, sentence) => {
    const precise = { ...sum, decimals: 4 };
    expect(told(often, ...grown(now, 2, precise))).toMatch(new RegExp(`，${sentence}$`));
  });

  it("is said behind a count, too", () => {
    const given = grown(50, 20, { ...firms, value: 0 });
    expect(told(often, ...given)).toBe("高新技术企业50家，比上年增加30家，大幅增长150.0%");
  });

  it("is said of bad news as of good", () => {
    expect(problem(often, ...grown(1.4, 2, sum))).toBe("技术合同成交额比上年大幅下降30.0%");
    const worse = grown(1.3, 1, { ...energy, value: 0 });
    expect(problem(often, ...worse)).toBe("单位产值能耗比上年大幅增长30.0%");
  });
});

describe("翻番", () => {
  it.each<[thresholds: Thresholds, now: number, sentence: string]>([
    [{}, 4, "增长100.0%，实现翻番"],
    [{}, 8, "增长300.0%，是上年的4.0倍"],
    [{ timesInFigures: 100 }, 8, "增长300.0%，实现翻两番"],
    [{ timesInFigures: 100 }, 15.9, "增长695.0%，实现翻两番"],
    [{ timesInFigures: 100 }, 16, "增长700.0%，实现翻三番"],
    [{ timesInFigures: 2 }, 4, "增长100.0%，是上年的2.0倍"],
    [{ fewestTimes: 3 }, 5.9, "增长195.0%"],
    [{ fewestTimes: 3 }, 6, "增长200.0%，实现翻番"],
  ])("with %j of 2 grown to %d is told as %s", (thresholds, now, sentence) => {
    const found = observations(...grown(now, 2, sum));
    const text = textOf(found, "achievement", { length: "full" }, settingsOf({ thresholds }));
    expect(text).toMatch(new RegExp(`${sentence}。$`));
  });

  it("is never said of less than twice as much, whatever a file asks for", () => {
    expect(() => settingsOf({ thresholds: { fewestTimes: 1.5 } })).toThrow("fewestTimes");
  });
});

describe("words of degree", () => {
  it.each<[Thresholds, number, string]>([
    [{ largeChange: 0.3 }, 300, "大幅增长"],
    [{}, 200.2, "基本持平"],
  ])("with %j rest on the cells of the figure they stand beside", (thresholds, now, word) => {
    const found = observations(...grown(now, 200, sum));
    const written = writeNarrative(readingOf(found), {}, settingsOf({ thresholds }));
    const nodes = written.ok ? written.value.sections.flatMap(nodesOf) : [];
    const words = nodes.find((node) => node.type === "text" && node.text.includes(word));
    const claims: readonly Evidence[] = words?.type === "text" ? (words.claims ?? []) : [];
    expect(claims.map(({ rule, operands }) => [rule, operands.map(({ role }) => role)])).toEqual([
      ["growth", ["current", "previous"]],
    ]);
  });

  it("hold to the printed figure, whatever binary fractions make of a bound", () => {
    const rate = { value: 0.07, decimals: 1, unit: PERCENT };
    expect(degreeOf(rate, { ...HOUSE_SETTINGS.thresholds, largeChange: 0.07 })).toBe("large");
    expect(
      degreeOf({ ...rate, value: 0.0704 }, { nearlyUnchanged: 0.07, largeChange: "off" }),
    ).toBe("slight");
  });
});

function nodesOf({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  return paragraphs.flatMap(({ sentences }) => sentences.flatMap(nodesIn));
}
