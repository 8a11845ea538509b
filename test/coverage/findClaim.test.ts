import { writeNarrative } from "../../src/narrative/writeNarrative";
import type { Reading } from "../../src/tables/table";
import { observations, readingOf } from "../support/narrativeReading";
import { findClaim } from "./findClaim";
import { readClaims } from "./readClaims";
import { saidSentences } from "./saidSentence";

/** What a workbook of a few cells says; its figures are invented. */
const reading = readingOf(
  observations(
    { indicator: "专利申请总量", value: 13065, unit: "件" },
    { indicator: "专利申请总量", measure: "rank", value: 4, scope: "全省" },
    { indicator: "专利授权量", value: 4892, unit: "件" },
    { indicator: "专利授权量", measure: "rank", value: 4, scope: "全省" },
    { indicator: "技术合同成交额", value: 2.44, decimals: 2 },
    { indicator: "技术合同成交额", measure: "growth", value: 0.245, decimals: 1 },
    { indicator: "院士工作站", value: 15, unit: "家", counting: "stock" },
    { indicator: "博士后工作站", value: 8, unit: "家", counting: "stock" },
    { indicator: "研发平台", value: 150, unit: "家", counting: "stock" },
    { indicator: "省级实验室", value: 28, unit: "家", partOf: "研发平台" },
    { indicator: "研究项目", value: 60, unit: "项", qualifier: "近", verb: "组织实施" },
  ),
);

function isSaid(line: string, of: Reading = reading): boolean {
  const written = writeNarrative(of, { length: "full" });
  const [claim] = readClaims(line);
  if (!written.ok || !claim) throw new Error(line);
  return findClaim(claim, saidSentences(written.value, of)) !== undefined;
}

describe("findClaim", () => {
  it.each([
    "1 | level | 专利申请总量 = 13065件",
    "2 | rank shared_predicate | 专利申请总量 = 4位; 专利授权量 = 4位 | scope=全省",
    "3 | yoy_growth | 技术合同成交额 = 24.5%",
    "4 | stock parallel | 院士工作站 = 15家; 博士后工作站 = 8家",
    "5 | breakdown stock | 省级实验室 = 28家",
    "6 | activity_count | 研究项目 = 近60项",
  ])("finds what the text says: %s", (line) => {
    expect(isSaid(line)).toBe(true);
  });

  it.each([
    ["another value", "level | 专利申请总量 = 13066件"],
    ["other decimals", "level | 技术合同成交额 = 2.440亿元"],
    ["another unit", "level | 专利申请总量 = 13065项"],
    ["another unit of the same size", "level | 技术合同成交额 = 24400万元"],
    ["a figure of a neighbour in the same list", "stock | 博士后工作站 = 15家"],
    ["a name that only contains the indicator's", "level | 专利申请 = 13065件"],
    ["another kind", "yoy_growth | 专利申请总量 = 13065件"],
    ["a level for a growth rate", "level | 技术合同成交额 = 24.5%"],
    ["a total for a part", "breakdown | 研发平台 = 150家"],
    ["something there for something done", "activity_count | 院士工作站 = 15家"],
    ["something there for something new", "new_count | 院士工作站 = 15家"],
    ["a place among others", "rank | 专利申请总量 = 4位 | scope=全国"],
    ["a firm figure for a loose one", "activity_count | 研究项目 = 60项"],
    ["a loose figure for a firm one", "stock | 院士工作站 = 近15家"],
    ["somebody else's figure", "level | 专利申请总量 = 13065件 | whose=甲县"],
    [
      "figures of two sentences as one statement",
      "yoy_growth stock | 技术合同成交额 = 24.5%; 院士工作站 = 15家",
    ],
    ["one kind of two", "stock rank | 院士工作站 = 15家"],
  ])("does not take %s: %s", (_, line) => {
    expect(isSaid(`0 | ${line}`)).toBe(false);
  });

  it("misses what the workbook does not hold", () => {
    const without = readingOf(
      reading.observations.filter(({ indicator }) => indicator !== "省级实验室"),
    );
    expect(isSaid("5 | breakdown | 省级实验室 = 28家", without)).toBe(false);
  });
});
