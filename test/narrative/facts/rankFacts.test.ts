import { findFacts } from "../../../src/narrative/facts/findFacts";
import type { Observation } from "../../../src/tables/observation";
import { ofKind, reasons } from "../../support/factsIn";
import {
  observations,
  peerTable,
  readingOf,
  YEAR_2020,
  type PeerRow,
} from "../../support/narrativeReading";

const PATENTS = [{ indicator: "专利授权量", unit: "件", decimals: 0 }];
const RATE = [{ indicator: "投入强度", unit: "%", decimals: 2 }];

function ranked(
  rows: readonly PeerRow[],
  subject: string,
  {
    columns = PATENTS,
    more = [],
    sheet = "对标",
    title,
  }: {
    readonly columns?: typeof PATENTS;
    readonly more?: readonly Observation[];
    readonly sheet?: string;
    readonly title?: string;
  } = {},
) {
  const options = { sheet, period: YEAR_2020, ...(title !== undefined && { title }) };
  const { found, table } = peerTable(columns, rows, options);
  return findFacts(readingOf([...found, ...more], { tables: [table] }), subject, YEAR_2020);
}

const CITIES: readonly PeerRow[] = [
  ["全省", 300],
  ["甲市", 100],
  ["乙市", 90],
  ["丙市", 60],
  ["丁市", 50],
];

describe("a computed rank", () => {
  it("counts the members and tells who was counted and who was not", () => {
    const [rank] = ofKind(ranked(CITIES, "丙市"), "rank");
    expect(rank).toMatchObject({
      value: 3,
      rule: "rank",
      claim: { scope: "全省", count: 4, tiedWith: [] },
    });
    const roles = rank?.operands.map(({ role, entity, cell }) => [role, entity ?? "own", cell.row]);
    expect(roles).toEqual([
      ["subject", "own", 6],
      ["peer", "甲市", 4],
      ["peer", "乙市", 5],
      ["peer", "丁市", 7],
      ["excluded", "全省", 3],
    ]);
  });

  it("is shared by equals, and the next place is skipped", () => {
    const rows: readonly PeerRow[] = [
      ["甲市", 9],
      ["乙市", 7],
      ["丙市", 7],
      ["丁市", 5],
    ];
    expect(ofKind(ranked(rows, "丙市"), "rank")).toMatchObject([
      { value: 2, claim: { tiedWith: ["乙市"] } },
    ]);
    expect(ofKind(ranked(rows, "丁市"), "rank")).toMatchObject([
      { value: 4, claim: { tiedWith: [] } },
    ]);
  });

  it("takes values as equal that the sheet shows as equal", () => {
    // 四川 2.14 and 辽宁 2.14 in the bulletin of 2022; the cells may hold more digits
    const rows: readonly PeerRow[] = [
      ["辽宁", 2.1449],
      ["四川", 2.1351],
      ["河南", 1.86],
      ["广西", 0.83],
    ];
    expect(ofKind(ranked(rows, "四川", { columns: RATE }), "rank")).toMatchObject([
      { value: 1, claim: { tiedWith: ["辽宁"] } },
    ]);
  });

  it("compares decimals, not binary floats", () => {
    const rows: readonly PeerRow[] = [
      ["甲市", 0.1 + 0.2],
      ["乙市", 0.3],
      ["丙市", 0.2],
    ];
    const columns = [{ indicator: "研发经费", unit: "亿元", decimals: 1 }];
    expect(ofKind(ranked(rows, "乙市", { columns }), "rank")).toMatchObject([
      { value: 1, claim: { tiedWith: ["甲市"] } },
    ]);
  });

  it("gives the first place to the least where less is better", () => {
    const columns = [{ indicator: "单位GDP能耗", unit: "吨标准煤", decimals: 1 }];
    const rows: readonly PeerRow[] = [
      ["甲市", 0.9],
      ["乙市", 0.5],
      ["丙市", 0.7],
    ];
    expect(ofKind(ranked(rows, "乙市", { columns }), "rank")).toMatchObject([{ value: 1 }]);
  });

  it("says so when a member shows no figure", () => {
    const columns = [...PATENTS, { indicator: "人口", unit: "万人", decimals: 0 }];
    const rows: readonly PeerRow[] = [
      ["甲市", 9, 1],
      ["乙市", 7, 1],
      ["丙市", 5, 1],
      ["丁市", null, 1],
    ];
    const [patents] = ofKind(ranked(rows, "乙市", { columns }), "rank");
    expect(patents).toMatchObject({ value: 2, claim: { count: 3, missing: 1 } });
  });

  it("leaves approximate figures and forecasts of others out of the count", () => {
    const { found, table } = peerTable(PATENTS, CITIES.slice(1), { period: YEAR_2020 });
    const loose = found.map((one) => {
      if (one.entity === "甲市") return { ...one, qualifier: "近" as const };
      return one;
    });
    const facts = findFacts(readingOf(loose, { tables: [table] }), "乙市", YEAR_2020);
    expect(ofKind(facts, "rank")).toMatchObject([{ value: 1, claim: { count: 3, missing: 1 } }]);
  });

  it("is refused for an approximate figure of one's own", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const loose = found.map((one) =>
      one.entity === "甲市" ? { ...one, qualifier: "近" as const } : one,
    );
    const facts = findFacts(readingOf(loose, { tables: [table] }), "甲市", YEAR_2020);
    expect(ofKind(facts, "rank")).toEqual([]);
    expect(reasons(facts, "rank")).toEqual(["专利授权量 approximate-value"]);
  });

  it("needs others to be ranked with", () => {
    expect(
      ofKind(
        ranked(
          [
            ["甲市", 9],
            ["乙市", 7],
          ],
          "甲市",
        ),
        "rank",
      ),
    ).toEqual([]);
  });

  it.each([
    ["the total row", CITIES, {}, "全省"],
    ["an average row", [["全市平均", 70], ...CITIES.slice(1)] as readonly PeerRow[], {}, "全市"],
    ["the title", CITIES.slice(1), { title: "2020年全省各市专利情况" }, "全省"],
    ["the name of the sheet", CITIES.slice(1), { sheet: "8全省对标" }, "全省"],
    ["nothing, and stays unknown", CITIES.slice(1), {}, ""],
  ])("takes its scope from %s", (_, rows, more, scope) => {
    expect(ofKind(ranked(rows, "乙市", more), "rank")).toMatchObject([{ claim: { scope } }]);
  });

  it.each([
    [["甲市", "乙市", "丙市"], "市"],
    [["甲县", "乙区", "丙市"], "县（市、区）"],
    [["湖北", "湖南", "广西"], "地区"],
    [["化学学院", "管理学院", "体育学院"], "学院"],
    [["城投公司", "水务公司", "交运公司"], "公司"],
    [["甲镇", "乙乡", "丙街道"], "乡镇（街道）"],
    [["纺织业", "采矿业", "家具制造业"], "行业"],
    [["内蒙古", "湖北", "恩施土家族苗族自治州"], "地区"],
    [["机械工程研究部", "材料与化工部", "信息部"], "单位"],
  ])("calls %p by what they are", (names, peerNoun) => {
    const rows = names.map((name, index): PeerRow => [name, 9 - index]);
    expect(ofKind(ranked(rows, names[0] ?? ""), "rank")).toMatchObject([{ claim: { peerNoun } }]);
  });

  it("is good in the first third and bad in the last", () => {
    const rows = Array.from({ length: 31 }, (_, index): PeerRow => [
      `地区${index + 1}`,
      100 - index,
    ]);
    const polarityAt = (place: number) => ofKind(ranked(rows, `地区${place}`), "rank")[0]?.polarity;
    expect([1, 10, 11, 20, 21, 31].map(polarityAt)).toEqual([
      "good",
      "good",
      "neutral",
      "neutral",
      "bad",
      "bad",
    ]);
  });
});

describe("the rank in a group", () => {
  it("counts the members of the group alone", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const grouped = found.map((one) => ({
      ...one,
      ...(one.entityRole === "member" && { group: one.entity === "甲市" ? "一组" : "二组" }),
    }));
    const ranks = ofKind(
      findFacts(readingOf(grouped, { tables: [table] }), "乙市", YEAR_2020),
      "rank",
    );
    expect(ranks).toMatchObject([
      { value: 2, claim: { scope: "全省", count: 4 } },
      { value: 1, claim: { scope: "同组", count: 3 } },
    ]);
  });
});

describe("a rank that the workbook states", () => {
  const stored = (value: number, scope = "全省") =>
    observations({
      indicator: "专利授权量",
      measure: "rank",
      value,
      scope,
      entity: "乙市",
      cell: { sheet: "指标", row: 1, column: 5 },
    });

  it("is told where nothing can be computed", () => {
    const found = observations(
      { indicator: "专利授权量", value: 4892, unit: "件" },
      { indicator: "专利授权量", measure: "rank", value: 4, scope: "全省" },
    );
    const facts = findFacts(readingOf(found), "", YEAR_2020);
    expect(ofKind(facts, "rank")).toMatchObject([
      { value: 4, rule: "read", claim: { scope: "全省", tiedWith: [] } },
    ]);
  });

  it("keeps its 并列, though the cell does not say with whom", () => {
    const found = observations(
      { indicator: "专利授权量", value: 4892, unit: "件" },
      { indicator: "专利授权量", measure: "rank", value: 2, tied: true, scope: "全省" },
    );
    expect(ofKind(findFacts(readingOf(found), "", YEAR_2020), "rank")).toMatchObject([
      { value: 2, claim: { tiedWith: [], tiedUnnamed: true } },
    ]);
  });

  // 11 of 16 is behind two thirds of all; a bare 11 may be of 31.
  it.each([
    { count: 16, polarity: "bad", fromEnd: 6 },
    { count: 31, polarity: "neutral", fromEnd: 21 },
    { count: undefined, polarity: "neutral", fromEnd: undefined },
  ])("among $count is $polarity at the 11th place", ({ count, polarity, fromEnd }) => {
    const found = observations(
      { indicator: "专利授权量", value: 4892, unit: "件" },
      {
        indicator: "专利授权量",
        measure: "rank",
        value: 11,
        scope: "全省",
        ...(count !== undefined && { count }),
      },
    );
    const [rank] = ofKind(findFacts(readingOf(found), "", YEAR_2020), "rank");
    expect(rank?.polarity).toBe(polarity);
    expect(rank?.claim.kind === "rank" ? rank.claim.fromEnd : "no rank").toBe(fromEnd);
  });

  it("and the cells confirm is told with everybody's cells", () => {
    const facts = ranked(CITIES, "乙市", { more: stored(2) });
    expect(ofKind(facts, "rank")).toMatchObject([{ value: 2, rule: "rank", claim: { count: 4 } }]);
    expect(ofKind(facts, "rank")[0]?.operands.map(({ role }) => role)).toContain("checked");
  });

  it("lends its scope to a table that has none", () => {
    const facts = ranked(CITIES.slice(1), "乙市", { more: stored(2) });
    expect(ofKind(facts, "rank")).toMatchObject([{ rule: "rank", claim: { scope: "全省" } }]);
  });

  it("and everybody's cells contradict is told no more than the computed one, and reported", () => {
    const facts = ranked(CITIES, "乙市", { more: stored(3) });
    expect(ofKind(facts, "rank")).toEqual([]);
    expect(facts.omitted.find(({ kind }) => kind === "rank")).toMatchObject({
      problem: { code: "conflicting-values" },
    });
  });

  it("in another scope stands beside the computed one", () => {
    const facts = ranked(CITIES, "乙市", { more: stored(31, "全国") });
    expect(ofKind(facts, "rank").map(({ value, claim }) => [claim.scope, value])).toEqual([
      ["全国", 31],
      ["全省", 2],
    ]);
  });
});

describe("the rank by growth", () => {
  it("ranks the growth rates of the table, apart from the levels", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const growths = found.map((one, index) => ({
      ...one,
      measure: "growth" as const,
      value: [0.1, 0.05, 0.2, 0.3, 0.1][index] ?? 0,
      unit: { symbol: "%", base: "ratio", factor: 1 },
      decimals: 1,
      cell: { ...one.cell, column: 2 },
    }));
    const facts = findFacts(
      readingOf([...found, ...growths], { tables: [table] }),
      "丙市",
      YEAR_2020,
    );
    expect(ofKind(facts, "rank").map(({ value, claim }) => [claim.basis, value])).toEqual([
      ["level", 3],
      ["growth", 1],
    ]);
  });
});

describe("the change of rank", () => {
  it("is the earlier place the workbook states less the present one", () => {
    const found = observations(
      { indicator: "专利授权量", value: 4892, unit: "件" },
      { indicator: "专利授权量", measure: "rank", value: 4, scope: "全省" },
      { indicator: "专利授权量", measure: "previous-rank", value: 6, scope: "全省" },
    );
    const facts = findFacts(readingOf(found), "", YEAR_2020);
    expect(ofKind(facts, "rank-change")).toMatchObject([{ value: 2, polarity: "good" }]);
  });

  it("is computed from the earlier figures of the same table", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const earlier = found.map((one, index) => ({
      ...one,
      period: { kind: "calendar" as const, year: 2019 },
      value: [300, 100, 40, 60, 50][index] ?? 0,
      cell: { ...one.cell, column: 2 },
    }));
    const facts = findFacts(
      readingOf([...found, ...earlier], { tables: [table] }),
      "乙市",
      YEAR_2020,
    );
    expect(ofKind(facts, "rank-change")).toMatchObject([{ value: 2, claim: { scope: "全省" } }]);
  });

  it("is refused when the number of members has changed", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const earlier = found
      .filter(({ entity }) => entity !== "丁市")
      .map((one) => ({
        ...one,
        period: { kind: "calendar" as const, year: 2019 },
        cell: { ...one.cell, column: 2 },
      }));
    const facts = findFacts(
      readingOf([...found, ...earlier], { tables: [table] }),
      "乙市",
      YEAR_2020,
    );
    expect(ofKind(facts, "rank-change")).toEqual([]);
    expect(reasons(facts, "rank-change")).toEqual(["专利授权量 changed-peers"]);
  });

  it("is refused when one member has taken the place of another, though there are as many", () => {
    const { found, table } = peerTable(PATENTS, CITIES, { period: YEAR_2020 });
    const earlier = found.map((one) => ({
      ...one,
      entity: one.entity === "丁市" ? "辛市" : one.entity,
      period: { kind: "calendar" as const, year: 2019 },
      cell: { ...one.cell, column: 2 },
    }));
    const facts = findFacts(
      readingOf([...found, ...earlier], { tables: [table] }),
      "乙市",
      YEAR_2020,
    );
    expect(ofKind(facts, "rank-change")).toEqual([]);
    expect(reasons(facts, "rank-change")).toEqual(["专利授权量 changed-peers"]);
  });
});
