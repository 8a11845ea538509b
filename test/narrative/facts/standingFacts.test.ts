import type { Observation } from "../../../src/tables/observation";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { factsIn, ofKind, reasons } from "../../support/factsIn";
import {
  observations,
  peerTable,
  readingOf,
  YEAR_2020,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";
import { yearsUntil2020 } from "../../support/yearsOf";

const stated = { indicator: "专利授权量", unit: "件" } as const;
const places = (values: readonly (number | null)[]): Given[] =>
  yearsUntil2020({ indicator: "专利授权量", measure: "rank", scope: "全省" }, values);

/** The places stated for the years up to 2020. */
const placed = (values: readonly (number | null)[]) =>
  factsIn(observations({ ...stated, value: 4892 }, ...places(values)));

describe("the first time among the leaders", () => {
  it.each<[values: (number | null)[], group: number | undefined]>([
    [[14, 12, 11, 9], 10],
    [[5, 4, 4, 3], 3],
    [[3, 2, 2, 1], 1],
    [[14, 9, 11, 9], undefined],
    [[12, 11, 9], undefined],
    [[14, 13, 12, 11], undefined],
  ])("of places %j is %s", (values, group) => {
    expect(ofKind(placed(values), "top").map(({ value }) => value)).toEqual(group ? [group] : []);
  });
});

describe("years in the lead", () => {
  it.each<[values: (number | null)[], years: number | undefined]>([
    [[2, 1, 1, 1], 3],
    [[1, 1, 1, 1], 4],
    [[1, 1, 2, 1], undefined],
    [[1, 1, null, 1], undefined],
    [[2, 1, 1], undefined],
  ])("of places %j are %s", (values, years) => {
    expect(ofKind(placed(values), "leading").map(({ value }) => value)).toEqual(
      years ? [years] : [],
    );
  });

  it("are counted in the figures of each year where no place is stated", () => {
    const found: Observation[] = [];
    for (const year of [2018, 2019, 2020]) {
      const rows: readonly PeerRow[] = [
        ["甲市", year],
        ["乙市", 30],
        ["丙市", 20],
        ["丁市", 10],
      ];
      const columns = [{ indicator: "专利授权量", unit: "件", decimals: 0 }];
      const table = peerTable(columns, rows, {
        sheet: "全省各市",
        period: { kind: "calendar", year },
      });
      found.push(
        ...table.found.map((one) => ({
          ...one,
          cell: { ...one.cell, column: year - 2000 },
        })),
      );
    }
    const { facts } = findFacts(readingOf(found), "甲市", YEAR_2020);
    expect(ofKind({ facts }, "leading")).toMatchObject([{ value: 3, claim: { scope: "全省" } }]);
  });
});

describe("the only one of a scope", () => {
  const others = (values: readonly (number | null)[], own = 1) => {
    const rows = values.map((value, index): PeerRow => [
      `${"乙丙丁戊"[index] ?? "己"}市`,
      value,
      5,
    ]);
    const { found, table } = peerTable(
      [
        { indicator: "国家实验室", unit: "家", decimals: 0 },
        { indicator: "人员", unit: "人", decimals: 0 },
      ],
      [["甲市", own, 5], ...rows],
      { sheet: "全省各市", period: YEAR_2020 },
    );
    return findFacts(readingOf(found, { tables: [table] }), "甲市", YEAR_2020);
  };

  it("has some where everybody else has none", () => {
    expect(ofKind(others([0, 0, 0]), "exclusive")).toMatchObject([
      { value: 1, claim: { scope: "全省" } },
    ]);
  });

  it.each<[why: string, facts: ReturnType<typeof others>]>([
    ["somebody else has one", others([0, 1, 0])],
    ["somebody's figure is blank, which is not zero", others([0, null, 0])],
    ["the subject has none", others([0, 0, 0], 0)],
  ])("is not claimed where %s", (_, facts) => {
    expect(ofKind(facts, "exclusive")).toEqual([]);
  });
});

describe("what came through", () => {
  const stages = (applied: number, passed: number, more: Partial<Given> = {}) => {
    const base = { base: "高新技术企业", unit: "家" } as const;
    return factsIn(
      observations(
        { ...base, indicator: "高新技术企业申报", stage: "申报", value: applied },
        { ...base, indicator: "高新技术企业通过", stage: "通过", value: passed, ...more },
      ),
    );
  };

  it("is a share of what was applied for", () => {
    expect(ofKind(stages(10, 8), "funnel")).toMatchObject([{ value: 0.8, rule: "pass-rate" }]);
  });

  it("does not look like all of it when it is not: 1999 of 2000", () => {
    expect(ofKind(stages(2000, 1999), "funnel")).toMatchObject([{ decimals: 2 }]);
  });

  it.each<[why: string, facts: ReturnType<typeof stages>, code: string]>([
    ["more came through than had been applied for", stages(8, 10), "part-exceeds-whole"],
    ["nothing had been applied for", stages(0, 0), "zero-whole"],
    ["about so many came through", stages(10, 8, { qualifier: "近" }), "approximate-value"],
  ])("is refused where %s", (_, facts, code) => {
    expect(ofKind(facts, "funnel")).toEqual([]);
    expect(reasons(facts, "funnel")).toEqual([`高新技术企业通过 ${code}`]);
  });

  it("is not told of two things, nor of projects and firms", () => {
    expect(ofKind(stages(10, 8, { base: "科技型企业" }), "funnel")).toEqual([]);
    expect(ofKind(stages(10, 8, { unit: "项" }), "funnel")).toEqual([]);
  });
});

describe("all targets of the year", () => {
  const names = ["研发经费", "技术合同成交额", "科技贷款"];
  const targets = (actual: readonly (number | null)[]) =>
    factsIn(
      observations(
        ...names.flatMap((indicator, index): Given[] => {
          const value = actual[index] ?? null;
          return [
            ...(value === null ? [] : [{ indicator, value }]),
            { indicator, measure: "target", value: 10 },
          ];
        }),
      ),
    );

  it("are met where every one is", () => {
    expect(ofKind(targets([12, 10, 11]), "targets-met")).toMatchObject([
      { value: 3, claim: { all: true } },
    ]);
  });

  it("are counted where most are met: so many of so many, the missed ones held against it", () => {
    const facts = targets([12, 9, 11]);
    const [met] = ofKind(facts, "targets-met");
    expect(met).toMatchObject({ value: 2, claim: { all: false } });
    expect(ofKind(facts, "targets-set")).toMatchObject([{ value: 3 }]);
    expect(met?.operands.map(({ role, value }) => `${role} ${value}`)).toEqual([
      "current 12",
      "target 10",
      "checked 9",
      "checked 10",
      "current 11",
      "target 10",
    ]);
  });

  it.each<[why: string, actual: (number | null)[]]>([
    ["most are missed", [8, 9, 11]],
    ["one has no figure", [12, null, 11]],
  ])("are not counted where %s", (_, actual) => {
    expect(ofKind(targets(actual), "targets-met")).toEqual([]);
  });

  it("are not summed up where there are two", () => {
    const two = factsIn(
      observations(
        ...names.slice(0, 2).flatMap((indicator): Given[] => [
          { indicator, value: 12 },
          { indicator, measure: "target", value: 10 },
        ]),
      ),
    );
    expect(ofKind(two, "targets-met")).toEqual([]);
  });
});
