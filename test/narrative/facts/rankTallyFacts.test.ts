import { ofKind, factsIn } from "../../support/factsIn";
import {
  observations,
  peerTable,
  readingOf,
  YEAR_2020,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { SELF } from "../../../src/tables/observation";
import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Indicators with a place stated for each. */
const stated = (places: readonly number[], more: Partial<Given> = {}) =>
  observations(
    ...places.flatMap((value, index): Given[] => [
      { indicator: `指标${index}`, value: 5, unit: "件", ...more },
      { indicator: `指标${index}`, measure: "rank", value, scope: "全省" },
    ]),
  );

const told = (places: readonly number[]) =>
  ofKind(factsIn(stated(places)), "rank-tally").map(({ claim: { place, bound }, value }) => [
    bound ? "within" : "at",
    place,
    value,
  ]);

const YEAR_2024 = { kind: "calendar", year: 2024 } as const;

describe("a tally of places", () => {
  it.each<[places: number[], told: unknown[]]>([
    [
      [1, 1, 3, 4, 9],
      [
        ["at", 1, 2],
        ["at", 3, 1],
      ],
    ],
    [[1, 1, 1, 1], [["at", 1, 4]]],
    [[2, 3, 3, 9], [["within", 3, 3]]],
    [[2, 7, 8, 9], []],
  ])("of places %j is %j", (places, expected) => {
    expect(told(places)).toEqual(expected);
  });

  it("is not told where the sheet holds a place that could not be read", () => {
    const sheet = (last: string) =>
      readingOfSheet([
        "2024年全县指标",
        "指标|单位|2024年|全省位次",
        "专利授权量|件|5|1",
        "高新技术企业|家|6|1",
        "技术合同|项|7|2",
        `科技成果|项|8|${last}`,
        "研发人员|人|9|2",
      ]);
    const tallies = (last: string) => ofKind(findFacts(sheet(last), SELF, YEAR_2024), "rank-tally");
    expect(tallies("1").map(({ value }) => value)).toEqual([3, 2]);
    expect(tallies("第?位")).toEqual([]);
  });

  it("says of how many indicators, and rests on every place counted", () => {
    const facts = factsIn(stated([1, 2, 6, 7]));
    const [all] = ofKind(facts, "ranked");
    expect(all).toMatchObject({ value: 4, unit: { symbol: "项" }, claim: { scope: "全省" } });
    expect(all?.operands.map(({ value }) => value)).toEqual([1, 2, 6, 7]);
    for (const tally of ofKind(facts, "rank-tally")) expect(tally.operands).toEqual(all?.operands);
  });

  it("is not made of three", () => {
    expect(told([1, 1, 3])).toEqual([]);
  });

  const columns = "甲乙丙丁"
    .split("")
    .map((name) => ({ indicator: name, unit: "件", decimals: 0 }));
  const field = (own: readonly number[], others: readonly PeerRow[]) => {
    const { found, table } = peerTable(columns, [["甲市", ...own], ...others], {
      title: "全省各市",
      period: YEAR_2020,
    });
    return findFacts(readingOf(found, { tables: [table] }), "甲市", YEAR_2020);
  };
  const peers = (count: number, values = [5, 5, 5, 5]): PeerRow[] =>
    Array.from({ length: count }, (_, index) => [`${index}市`, ...values]);

  it("counts no bound that is wider than half the field: the first three of five tell nothing", () => {
    const second = [[`冠市`, 9, 9, 9, 9] as const, ...peers(3)];
    expect(ofKind(field([8, 8, 8, 8], second), "rank-tally")).toEqual([]);
    const wider = [[`冠市`, 9, 9, 9, 9] as const, ...peers(5)];
    expect(ofKind(field([8, 8, 8, 8], wider), "rank-tally")).toMatchObject([
      { value: 4, claim: { place: 3, bound: true } },
    ]);
  });

  it("leaves out rankings in which somebody has no figure", () => {
    const gap: PeerRow = ["缺市", null, 1, 1, 1];
    expect(ofKind(field([8, 8, 8, 8], [...peers(3), gap]), "ranked")).toEqual([]);
  });
});

describe("the words of a tally", () => {
  const SEVEN = ["R&D经费", "高新技术企业", "专利授权量", "技术合同成交额"];
  const text = (places: readonly number[], more: Partial<Given> = {}) => {
    const found = stated(places, more).map((one, index) => ({
      ...one,
      indicator: SEVEN[Math.floor(index / 2)] ?? one.indicator,
    }));
    return textOf(found, "opening", { length: "full" });
  };

  it.each<[places: number[], sentence: string]>([
    [[1, 1, 2, 5, 6, 7, 8], "7项指标中，2项居全省第一位、1项居第二位。"],
    [[1, 1, 1, 1, 1, 1, 1], "7项指标均居全省第一位。"],
    [[2, 2, 3, 3, 3, 6, 8], "7项指标中，5项居全省前三位。"],
  ])("of places %j are “%s”", (places, sentence) => {
    expect(text(places)).toContain(sentence);
  });

  it("call scores what they are", () => {
    expect(text([1, 1, 2, 5, 6, 7, 8], { unit: "分" })).toContain("7项考核得分中，");
  });
});

describe("a table that lists one group only", () => {
  it("tells a place once", () => {
    const { found, table } = peerTable(
      [{ indicator: "考核得分", unit: "分", decimals: 1 }],
      [
        ["甲县", 9.6],
        ["乙县", 9.1],
        ["丙县", 8.7],
        ["丁县", 8.2],
      ],
      { period: YEAR_2020, sheet: "考核" },
    );
    const grouped = found.map((one) => ({ ...one, group: "二类县" }));
    const { facts } = findFacts(readingOf(grouped, { tables: [table] }), "乙县", YEAR_2020);
    expect(ofKind({ facts }, "rank").map(({ claim }) => claim.scope)).toEqual(["同组"]);
  });
});

describe("a city's own row above its counties", () => {
  const placesOf = (own: string, title: string) => {
    const rows = [title, "县区|专利授权量(件)", own, "甲县|500", "乙县|400", "丙县|300"];
    const { facts } = findFacts(readingOfSheet(rows), SELF, { kind: "calendar", year: 2023 });
    return ofKind({ facts }, "rank").map(({ value }) => value);
  };

  it("has no place among them: it is what they are parts of", () => {
    expect(placesOf("本市|1200", "2023年全市各县区情况")).toEqual([]);
  });

  it("has one where it is one of them", () => {
    expect(placesOf("本县|450", "2023年全市各县区情况")).toEqual([2]);
    expect(placesOf("本市|450", "2023年全省各市情况")).toEqual([2]);
  });
});
