import type { TextClause } from "../../../src/narrative/narrative";
import { printNode } from "../../../src/narrative/print/printNode";
import { sentencesIn } from "../../../src/narrative/sentencesIn";
import { write } from "../../support/changedWithout";
import { observations, readingOf, YEAR_2019, type Given } from "../../support/narrativeReading";

/** 技术合同成交额 of 20 the year before; what follows is reckoned from it. */
function clausesOf(value: number, ...more: readonly Given[]): readonly TextClause[] {
  const given = observations(
    { indicator: "技术合同成交额", value, decimals: 1 },
    { indicator: "技术合同成交额", value: 20, decimals: 1, period: YEAR_2019 },
    ...more,
  );
  return sentencesIn(write(readingOf(given))).flatMap(({ sentence }) => sentence.clauses);
}

const shown = ({ role, tells, nodes }: TextClause) => [
  nodes.map(printNode).join(""),
  role,
  ...tells.map(({ factId, senses }) => [factId.split("|")[0], ...senses].join(" ")),
];

describe("the clauses of a finished text", () => {
  it("hold the words of each claim, with the fact and what is claimed of it", () => {
    expect(clausesOf(22).map(shown)).toEqual([
      ["2020年，技术合同成交额22.0亿元", "says", "level"],
      ["，比上年增长10.0%。", "says", "growth 增长"],
    ]);
  });

  it("tell what fails from what is conceded before it", () => {
    const target: Given = {
      indicator: "技术合同成交额",
      measure: "target",
      value: 25,
      decimals: 1,
    };
    const problem = clausesOf(22, target).filter(({ role }) => role !== "says");
    expect(problem.map(shown)).toEqual([
      ["技术合同成交额虽比上年增长10.0%，但", "concedes", "growth 增长"],
      ["距年度目标还差3.0亿元。", "fails", "gap 低于"],
    ]);
  });

  it("claim what the fact claims, whichever phrase is used", () => {
    const senses = (value: number) =>
      clausesOf(value).flatMap(({ tells }) => tells.flatMap((told) => told.senses));
    expect(senses(20)).toEqual(["持平"]);
    expect(senses(20.02)).toEqual(["基本持平", "略增"]);
    expect(senses(18)).toContain("下降");
  });
});
