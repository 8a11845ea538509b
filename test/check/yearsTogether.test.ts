import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented district: 12 + 15 + 18 = 45 of 交易额, 3 + 5 + 4 = 12 platforms of 10 that were planned. */
const DISTRICT = readWorkbook(
  bookOf(
    sheetOf("规划", [
      "柳河区规划指标|<|<|<|<|<",
      "指标|单位|2018年|2019年|2020年|2020年目标",
      "研发投入强度|%|1.82|1.95|2.16|2.1",
      "技术合同交易额|亿元|12|15|18|17",
      "新增市级创新平台|个|3|5|4|10",
    ]),
  ),
);

const toldOf = (text: string): string[] => drawnFor("柳河区", text, DISTRICT);

describe("what the years of a plan have brought together", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is added up for 累计 where the text has told of these years",
      "2018—2020年，柳河区研发投入强度提高到2.16%。技术合同交易额累计45亿元，2020年达18亿元。",
      ["2.16% 一致", "45亿元 一致", "18亿元 一致"],
    ],
    [
      "is left open where it may be of other years, and not held against the last of them",
      "2018—2020年，柳河区研发投入强度提高到2.16%。技术合同交易额累计61亿元。",
      ["2.16% 一致", "61亿元 查无出处"],
    ],
    [
      "is held against the year where the text tells of no others",
      "2020年，柳河区技术合同交易额累计61亿元。",
      ["61亿元 不一致 18亿元"],
    ],
    [
      "is what is new in all of them, of the target of the last",
      "三年来，累计新增市级创新平台12个，完成目标任务的120%。",
      ["12个 一致", "120% 一致"],
    ],
    [
      "is wrong where it is another figure",
      "三年来，累计新增市级创新平台13个，完成目标任务的130%。",
      ["13个 不一致 12个", "130% 不一致 120%"],
    ],
    ["need not be called 累计", "2018—2020年，柳河区实现技术合同交易额45亿元。", ["45亿元 一致"]],
    [
      "leaves a rate beyond its planned one by points",
      "2020年，研发投入强度2.16%，超出规划目标0.06个百分点。",
      ["2.16% 一致", "0.06个百分点 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});
