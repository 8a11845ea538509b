import type { Length } from "../../../src/narrative/outline/outline";
import type { GivenSettings } from "../../../src/narrative/settings/settingsSchema";
import {
  observations,
  peerTable,
  readingOf,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";
import { settingsOf } from "../../support/settingsOf";
import { textOf } from "../../support/textOf";

type Some = Pick<GivenSettings, "thresholds" | "limits">;

/** Seven indicators with a target that they pass and a place in the province, 1st to 3rd by turns. */
const many = [
  "专利授权量",
  "专利申请量",
  ...[1, 2, 3, 4, 5].map((index) => `科技指标${index}`),
].flatMap((indicator, index): Given[] => [
  { indicator, value: 12 + index, unit: "件" },
  { indicator, measure: "target", value: 10, unit: "件" },
  { indicator, measure: "rank", value: 1 + (index % 3), scope: "全省" },
]);

const opening = (settings: Some, length: Length = "full") =>
  textOf(observations(...many), "opening", { length }, settingsOf(settings));

const cities: readonly PeerRow[] = [..."甲乙丙丁戊己庚辛壬"].map((name, index) => [
  `${name}市`,
  90 - index * 10,
]);

function problemOf(name: string, settings: Some): string {
  const { found, table } = peerTable(
    [{ indicator: "R&D经费支出", unit: "亿元", decimals: 0 }],
    cities,
    { title: "全省各市" },
  );
  const reading = readingOf(found, { tables: [table] });
  return textOf(reading, "problem", { subject: name }, settingsOf(settings));
}

describe("the settings of judgement and of length, each by the words it makes", () => {
  it("fewestTargets: how many targets it takes to say 全面完成", () => {
    expect(opening({})).toContain("7项年度目标全面完成");
    expect(opening({ thresholds: { fewestTargets: 8 } })).not.toContain("全面完成");
  });

  it("fewestPlaces and placesTallied: from how many indicators on places are summed up, and how far", () => {
    expect(opening({})).toMatch(/居全省第一位.*居第三位/);
    expect(opening({ limits: { placesTallied: 1 } })).not.toContain("居第二位");
    expect(opening({ thresholds: { fewestPlaces: 8 } })).not.toContain("居全省第一位");
  });

  it("headlines: how many figures make the opening", () => {
    const figures = (text: string) => text.match(/\d+件/g)?.length;
    expect(figures(opening({ limits: { headlines: 1 } }, "brief"))).toBe(1);
  });

  it("lastPlacesCounted: which places are counted from the end", () => {
    expect(problemOf("庚市", {})).toContain("列倒数第三位");
    const fewer = problemOf("庚市", { thresholds: { lastPlacesCounted: 2 } });
    expect(fewer).toContain("第7位，位次靠后");
  });

  it("badRankShare: from where on a place is a problem", () => {
    expect(problemOf("己市", {})).toBe("");
    expect(problemOf("己市", { thresholds: { badRankShare: 0.5 } })).toContain("第6位，位次靠后");
  });

  it("indicatorsInSentence, longerLists and namesInSentence: how long a sentence grows", () => {
    const list = Array.from({ length: 9 }, (_, index) => ({
      indicator: `${"甲乙丙丁戊己庚辛壬"[index] ?? ""}类创新平台`,
      value: 3 + index,
      unit: "个",
    }));
    const sentences = (limits: Some["limits"]) =>
      textOf(observations(...list), "achievement", {}, settingsOf(limits ? { limits } : {})).match(
        /。/g,
      )?.length;
    expect(sentences(undefined)).toBe(1);
    expect(sentences({ indicatorsInSentence: 3, longerLists: 0 })).toBe(3);
    expect(sentences({ longerLists: 0 })).toBe(2);
    expect(sentences({ namesInSentence: 20 })).toBe(3);
  });
});
