import { printText } from "../../../src/narrative/print/printText";
import { toTraditional } from "../../../src/narrative/print/toTraditional";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../../src/narrative/settings/settingsSchema";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { regionReading } from "../../support/regionReading";

/** The report on 四川 (R&D spending of 2022, 国家统计局) in a style. */
function written(style: Partial<NarrativeSettings>) {
  const settings = { ...HOUSE_SETTINGS, ...style };
  const narrative = writeNarrative(regionReading(), { subject: "四川" }, settings);
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

const { decimals } = HOUSE_SETTINGS;

describe("the settings of style", () => {
  it.each<[string, Partial<NarrativeSettings>, string]>([
    ["places in Chinese numerals", { ranks: "chinese" }, "总量居全国第八位；"],
    ["places for short", { ranks: "short" }, "并列全国第十三，"],
    ["amounts without decimals", { decimals: { ...decimals, amounts: 0 } }, "支出1215亿元，"],
    ["shares with two decimals", { decimals: { ...decimals, shares: 2 } }, "占全国的3.95%，"],
    [
      "points with one decimal",
      { decimals: { ...decimals, points: 1 } },
      "低于全国水平0.4个百分点。",
    ],
    [
      "punctuation in half width",
      { punctuation: "half" },
      "2022年,四川R&D经费支出1215.0亿元,占全国的3.9%,",
    ],
    ["the period as the year of a report", { periods: "annual" }, "\n2022年度，四川R&D经费支出"],
    ["the period in Chinese numerals", { periods: "chinese" }, "\n二〇二二年，四川R&D经费支出"],
    [
      "spaces around figures, names left as they are",
      { spacing: "figures" },
      "2022 年，四川R&D经费支出 1215.0 亿元，占全国的 3.9%，总量居全国第 8 位；",
    ],
    ["spaces around % before words", { spacing: "figures" }, "低于全国水平 0.40 个百分点。"],
    [
      "the title in the same style",
      { periods: "annual" },
      "2022年度四川研究与试验发展（R&D）经费投入情况",
    ],
    [
      "the title with spaces",
      { spacing: "figures" },
      "2022 年四川研究与试验发展（R&D）经费投入情况",
    ],
  ])("%s", (_name, style, words) => {
    expect(printText(written(style))).toContain(words);
  });

  it("leave the evidence of a figure as it was", () => {
    const evidenceIn = (style: Partial<NarrativeSettings>) =>
      JSON.stringify(written(style), (key, value: unknown) =>
        ["shown", "style"].includes(key) ? undefined : value,
      );
    expect(evidenceIn({ ranks: "chinese", units: "magnitude" })).toBe(evidenceIn({}));
    const untitled = (json: string) => json.replace(/"title":"[^"]*"/, "");
    expect(untitled(evidenceIn({ periods: "chinese" }))).toBe(untitled(evidenceIn({})));
  });

  it("hold in Traditional characters too", async () => {
    const settings = { ranks: "chinese", periods: "annual", spacing: "figures" } as const;
    const traditional = printText(await toTraditional(written(settings)));
    expect(traditional).toContain("總量居全國第八位；");
    expect(traditional).toContain("2022 年度，四川R&D經費支出 1215.0 億元，");
  });
});
