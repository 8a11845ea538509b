import { findFacts } from "../../../src/narrative/facts/findFacts";
import { membersOf } from "../../../src/narrative/outline/membersOf";
import { sortFacts } from "../../../src/narrative/outline/sortFacts";
import { clausesOf } from "../../../src/narrative/plan/clausesOf";
import {
  observations,
  readingOf,
  YEAR_2019,
  YEAR_2020,
  type Given,
} from "../../support/narrativeReading";

/** A clause as `joint form rule: kinds of its indicators`. */
function clauses(...given: readonly Given[]): readonly string[] {
  const { facts } = findFacts(readingOf(observations(...given)), "", YEAR_2020);
  const members = membersOf(sortFacts(facts, "").own, "standard");
  return clausesOf(members).map(({ joint, form, because, about }) => {
    const told = about.map(({ claim, indicator }) => `${claim.kind} ${indicator}`);
    return `${joint === "" ? "-" : joint} ${form} ${because}: ${told.join(" + ")}`;
  });
}

const pieces = { value: 9, unit: "件" } as const;
const fourth = { measure: "rank", value: 4, scope: "全省" } as const;

describe("the clauses of a sentence", () => {
  it("are the claims of an indicator one by one", () => {
    expect(
      clauses(
        { ...pieces, indicator: "专利", value: 800, period: YEAR_2019 },
        { ...pieces, indicator: "专利", value: 900 },
        { ...fourth, indicator: "专利" },
      ),
    ).toEqual([
      "- one by-itself: level 专利",
      "， one by-itself: growth 专利",
      "， one by-itself: rank 专利",
    ]);
  });

  it("go on with a second place where the first stopped", () => {
    expect(
      clauses(
        { ...pieces, indicator: "专利" },
        { ...fourth, indicator: "专利" },
        { ...fourth, indicator: "专利", scope: "同组", value: 1 },
      ),
    ).toEqual([
      "- one by-itself: level 专利",
      "， one by-itself: rank 专利",
      "、 further further-place: rank 专利",
    ]);
  });

  it("list bare figures, the first of which may say how they are counted", () => {
    expect(
      clauses(
        { ...pieces, indicator: "甲", counting: "stock" },
        { ...pieces, indicator: "乙", counting: "stock" },
      ),
    ).toEqual(["- list bare-in-list: level 甲", "、 list bare-in-list: level 乙"]);
  });

  it("tell one place of all indicators that hold it", () => {
    expect(
      clauses(
        { ...pieces, indicator: "甲" },
        { ...fourth, indicator: "甲" },
        { ...pieces, indicator: "乙" },
        { ...fourth, indicator: "乙" },
      ),
    ).toEqual([
      "- list bare-in-list: level 甲",
      "、 list bare-in-list: level 乙",
      "， all one-place: rank 甲 + rank 乙",
    ]);
  });

  it("name no breakdown before a part that the sheet puts in none", () => {
    const of = { ...pieces, value: 5, partOf: "进出口" } as const;
    expect(
      clauses(
        { ...pieces, indicator: "进出口", value: 10 },
        { ...of, indicator: "出口" },
        { ...pieces, indicator: "对欧出口", value: 3, partOf: "出口", breakdown: "市场" },
        { ...pieces, indicator: "对美出口", value: 2, partOf: "出口", breakdown: "市场" },
        { ...of, indicator: "进口" },
      ),
    ).toEqual([
      "- one by-itself: level 进出口",
      "，其中 list bare-in-list: level 出口",
      "（其中 list bare-in-list: level 对欧出口",
      "、 list bare-in-list: level 对美出口",
      "； list bare-in-list: level 进口",
    ]);
  });

  it("put the growth rates of indicators without levels in order", () => {
    const grown = { measure: "growth", unit: "%", decimals: 1 } as const;
    expect(
      clauses({ ...grown, indicator: "甲", value: 0.1 }, { ...grown, indicator: "乙", value: 0.2 }),
    ).toEqual(["- each growths-in-order: growth 甲 + growth 乙"]);
  });

  it("put the targets that all have passed behind their figures", () => {
    const target = { measure: "target", unit: "件", value: 5 } as const;
    expect(
      clauses(
        { ...pieces, indicator: "甲" },
        { ...target, indicator: "甲" },
        { ...pieces, indicator: "乙" },
        { ...target, indicator: "乙" },
      ),
    ).toEqual([
      "- list bare-in-list: level 甲",
      "、 list bare-in-list: level 乙",
      "， each targets-in-order: completion 甲 + completion 乙",
    ]);
  });

  it("open the parts of a total with 其中, and say of one that is all of it what it is", () => {
    expect(
      clauses(
        { ...pieces, indicator: "奖项", unit: "项" },
        { ...pieces, indicator: "三等奖", unit: "项", partOf: "奖项" },
      ),
    ).toEqual(["- one by-itself: level 奖项", "， all part-is-whole: level 三等奖 + level 奖项"]);
    expect(
      clauses(
        { ...pieces, indicator: "奖项", unit: "项" },
        { ...pieces, indicator: "二等奖", unit: "项", value: 2, partOf: "奖项" },
        { ...pieces, indicator: "三等奖", unit: "项", value: 7, partOf: "奖项" },
      ),
    ).toEqual([
      "- one by-itself: level 奖项",
      "，其中 list bare-in-list: level 二等奖",
      "、 list bare-in-list: level 三等奖",
    ]);
  });
});
