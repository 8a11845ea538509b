import { findFacts } from "../../../src/narrative/facts/findFacts";
import { membersOf } from "../../../src/narrative/outline/membersOf";
import { sortFacts } from "../../../src/narrative/outline/sortFacts";
import { sentencesOf } from "../../../src/narrative/plan/sentencesOf";
import { observations, readingOf, YEAR_2020, type Given } from "../../support/narrativeReading";

function members(...given: readonly Given[]) {
  const { facts } = findFacts(readingOf(observations(...given)), "", YEAR_2020);
  return membersOf(sortFacts(facts, "").own, "standard");
}

function sentences(...given: readonly Given[]) {
  return sentencesOf(members(...given)).map((said) => said.map(({ indicator }) => indicator));
}

const pieces = { value: 9, unit: "件" } as const;

describe("sentences", () => {
  it("hold a rate and the amount it is named after", () => {
    expect(
      sentences(
        { indicator: "R&D经费", value: 9 },
        { indicator: "R&D经费投入强度", value: 0.02, unit: "%" },
        { indicator: "技术合同成交额", value: 9 },
      ),
    ).toEqual([["R&D经费", "R&D经费投入强度"], ["技术合同成交额"]]);
  });

  it("hold a total with its parts, wherever the parts stand", () => {
    expect(
      sentences(
        { ...pieces, indicator: "专利授权量" },
        { indicator: "技术合同成交额", value: 9 },
        { ...pieces, indicator: "发明专利授权量", partOf: "专利授权量" },
      ),
    ).toEqual([["专利授权量", "发明专利授权量"], ["技术合同成交额"]]);
  });

  it("keep parts of parts, and lose nothing where totals go round in circles", () => {
    expect(
      sentences(
        { ...pieces, indicator: "专利授权量" },
        { ...pieces, indicator: "发明", partOf: "专利授权量" },
        { ...pieces, indicator: "企业发明", partOf: "发明" },
        { ...pieces, indicator: "甲", partOf: "乙" },
        { ...pieces, indicator: "乙", partOf: "甲" },
        { ...pieces, indicator: "丙", partOf: "丙" },
      )
        .flat()
        .sort(),
    ).toEqual(["专利授权量", "丙", "乙", "企业发明", "发明", "甲"].sort());
  });

  it("list like things up to ten", () => {
    const names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子"];
    expect(sentences(...names.map((indicator) => ({ ...pieces, indicator })))).toEqual([
      names.slice(0, 10),
      ["子"],
    ]);
  });

  it("keep apart things that are counted in different units", () => {
    expect(sentences({ ...pieces, indicator: "甲" }, { indicator: "乙", value: 9 })).toEqual([
      ["甲"],
      ["乙"],
    ]);
  });
});
