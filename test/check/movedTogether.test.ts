import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county. */
const COUNTY = readWorkbook(
  bookOf(
    sheetOf("粮食", [
      "桐岭县粮食播种面积|<|<|<",
      "作物|单位|2022年|2023年",
      "早稻播种面积|万亩|6.5|6.8",
      "中稻播种面积|万亩|33|33.1",
      "旱粮播种面积|万亩|19.4|19.5",
      "粮食产量|万吨|40.1|41.3",
    ]),
    sheetOf("收入", [
      "桐岭县税收收入|<|<|<",
      "税种|单位|2022年|2023年",
      "增值税|万元|2610|3518",
      "契税|万元|812|695",
    ]),
  ),
);

const toldOf = (text: string): string[] => drawnFor("桐岭县", text, COUNTY);

describe("how several together have moved", () => {
  const SUM =
    "2023年，早稻播种面积6.8万亩，中稻播种面积33.1万亩，旱粮播种面积19.5万亩。三项合计59.4万亩，";

  it.each<[because: string, text: string, expected: readonly string[]]>([
    ["is told of their sum", `${SUM}比上年增加0.5万亩。`, ["59.4万亩 一致", "0.5万亩 一致"]],
    ["in per cent, too", `${SUM}增长0.8%。`, ["59.4万亩 一致", "0.8% 舍入一致"]],
    [
      "is wrong where it is that of the last of them",
      `${SUM}比上年增加0.1万亩。`,
      ["59.4万亩 一致", "0.1万亩 不一致 增加0.5万亩"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text).slice(3)).toEqual(expected);
  });
});

describe("what is taken in or spent more", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is a change of what was named",
      "2023年，增值税完成3518万元，增收908万元，增长34.8%；契税695万元，减收117万元。",
      ["3518万元 一致", "908万元 一致", "34.8% 舍入一致", "695万元 一致", "117万元 一致"],
    ],
    [
      "is wrong where it went the other way",
      "2023年，契税695万元，增收117万元。",
      ["695万元 一致", "117万元 不一致 减少117万元"],
    ],
    [
      "is told from the year that the text says it began in",
      "2022年到2023年，粮食产量由40.1万吨增加到41.3万吨，增产1.2万吨。",
      ["40.1万吨 一致", "41.3万吨 一致", "1.2万吨 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

/** An invented waterworks, of which one rate lags behind by a month. */
const WATERWORKS = readWorkbook(
  bookOf(
    sheetOf("指标", [
      "江口供水公司2023年1—9月生产经营情况|<|<",
      "指标|单位|累计完成",
      "供水量|万吨|224.4",
      "产销差率|%|12.2",
      "水费回收率(1—8月)|%|97.3",
    ]),
  ),
);

describe("a figure of other months in a table of those of the text", () => {
  it("is right where the text says no time of it", () => {
    const text = "江口供水公司2023年1—9月生产情况\n供水量224.4万吨。水费回收率97.3%。";
    expect(drawnFor("江口供水公司", text, WATERWORKS)).toEqual(["224.4万吨 一致", "97.3% 一致"]);
  });
});
