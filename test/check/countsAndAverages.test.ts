import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented counties of 苍山市: 2400 ÷ 120 is 20万元 an item, 96 ÷ 16 is 6亿元 a firm, and so on beside each case. */
const COUNTIES = readWorkbook(
  bookOf(
    sheetOf("合同", [
      "2024年苍山市各县区技术合同情况|<|<|<|<",
      "县区|合同数（项）|成交额（万元）|增速（%）|平均用时（天）",
      "东山区|120|2400|12.0|9",
      "西河县|90|1350|-3.0|8",
      "南溪县|60|1500|18.5|7",
      "北岭县|30|450|6.5|6",
      "全市|300|5700|9.0|8",
    ]),
    sheetOf("指标", [
      "指标|单位|2024年",
      "规上工业企业|家|16",
      "规上工业营业收入|亿元|96",
      "人均地区生产总值|元|61800",
    ]),
  ),
);

/** The six provinces of the centre and two beside them; invented figures: 湖北 is second of all eight, and second of six. */
const PROVINCES = readWorkbook(
  bookOf(
    sheetOf("各省", [
      "2024年部分省份投入强度",
      "省份|投入强度（%）",
      "山西|1.2",
      "安徽|2.7",
      "江西|1.9",
      "河南|2.0",
      "湖北|2.6",
      "湖南|2.5",
      "广东|3.4",
      "浙江|3.2",
    ]),
  ),
);

describe("a figure of several", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is an average of one indicator by another of its table: 2400 ÷ 120, 5700 ÷ 300",
      "东山区平均每项合同成交额20万元。全市平均每项合同成交额18万元。",
      ["20万元 一致", "18万元 不一致 19万元"],
    ],
    [
      "is an average by a word that counts: 96 ÷ 16",
      "规上工业企业16家，企均规上工业营业收入6亿元。",
      ["16家 一致", "6亿元 一致"],
    ],
    [
      "is called an average and stands in a cell",
      "人均地区生产总值61800元。人均地区生产总值68100元。",
      ["61800元 一致", "68100元 不一致 61800元"],
    ],
    [
      "counts who is above a bound: 2400, 1500 and 1350 are",
      "成交额超过1000万元的县区有3个。成交额超过1000万元的县区有4个。",
      ["3个 一致", "4个 不一致 3"],
    ],
    [
      "counts who is below a bound, named behind it: 90, 60, 30 are below 100",
      "合同数方面，3个县低于100项。",
      ["3个 一致"],
    ],
    [
      "counts who is above the average that is named: 12.0 and 18.5 above 9.0",
      "成交额增速高于全市平均的有2个县区。成交额增速高于全市平均的有3个县区。",
      ["2个 一致", "3个 不一致 2"],
    ],
    [
      "is a place among so many as there are",
      "南溪县成交额列4个县区第2位。南溪县成交额列12个县区第2位。",
      ["第2位 一致", "第2位 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("苍山市", text, COUNTIES)).toEqual(expected);
  });

  it("is a place among the provinces of a region, where all of them are there: 2.7, 2.6, 2.5", () => {
    const text = "湖北投入强度居中部第2位。湖北投入强度居中部第3位。湖北投入强度居东部第2位。";
    expect(drawnFor("湖北", text, PROVINCES)).toEqual([
      "第2位 一致",
      "第3位 不一致 第2位",
      "第2位 查无出处",
    ]);
  });

  it("is of whom the word before it points to", () => {
    const text = "成交额最高的东山区有所增长，成交额最低的西河县有所下降。";
    expect(drawnFor("苍山市", text, COUNTIES).filter((one) => one.startsWith("最"))).toEqual([
      "最高 一致",
      "最低 不一致 第3位",
    ]);
  });
});

/** Invented: 5.6 and 5.6 are no rise, 51 % is more than half and 49 % is not; 12.0 and 18.5 lie above 9.0, 6.5 does not. */
const HISTORY = readWorkbook(
  bookOf(
    sheetOf("历年", [
      "指标|2021年|2022年|2023年|2024年",
      "技术合同额（亿元）|3.2|4.1|5.6|7.8",
      "科技贷款（亿元）|4.8|5.6|5.6|6.1",
      "机构覆盖率（%）|40|44|47|51",
      "上云率（%）|30|38|45|49",
    ]),
    sheetOf("县区", [
      "2024年苍山市各县区情况",
      "县区|专利（件）|增速（%）",
      "东山区|90|12.0",
      "西河县|60|18.5",
      "南溪县|60|6.5",
      "全市|210|9.0",
    ]),
  ),
);

describe("a claiming word of several", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is of every year",
      "技术合同额逐年增长。科技贷款逐年增长。",
      ["逐年 一致", "逐年 不一致 1年"],
    ],
    [
      "is of more than half",
      "机构覆盖率51%，过半。上云率49%，过半。",
      ["51% 一致", "过半 一致", "49% 一致", "过半 不一致 49%"],
    ],
    [
      "is above the average without a figure",
      "东山区专利增速高于全市平均水平。南溪县专利增速高于全市平均水平。",
      ["高于 一致", "高于 不一致 -2.5个百分点"],
    ],
    [
      "is of each that is named",
      "东山区、西河县专利均超过50件。东山区、西河县专利均超过80件。",
      ["均 舍入一致", "50件 舍入一致", "均 不一致 60件", "80件 不一致 60件"],
    ],
    [
      "is of somebody else with the same",
      "西河县专利60件，与南溪县并列第2位。东山区专利90件，并列第1位。",
      [
        "60件 一致",
        "并列 一致",
        "第2位 一致",
        "90件 一致",
        "并列 不一致 第1位",
        "第1位 不一致 第1位",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("苍山市", text, HISTORY)).toEqual(expected);
  });
});
