import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county, 青川县, among five; each expected figure stands in these sheets or follows from them by hand. */
const READING = readWorkbook(
  bookOf(
    sheetOf("台账", [
      "指标|单位|2021年|2022年|2022年目标",
      "研发经费支出|亿元|10.0|11.5|12.0",
      "研发投入强度|%|2.60|2.56|2.81",
    ]),
    sheetOf("各县", [
      "2022年各县主要指标",
      "地区|工业增加值增速（%）|城镇登记失业率（%）|院士工作站（个）",
      "青川县|5.1|3.1|18",
      "东岭县|16.8|2.8|48",
      "西坪县|8.9|1.9|18",
      "临江县|15.1|4.4|56",
      "宁化县|2.2|3.6|7",
    ]),
    sheetOf("历年", ["指标|2019年|2020年|2021年|2022年", "在校生（万人）|12.5|12.0|11.4|10.8"]),
  ),
);

const drawn = (text: string, subject = "青川县"): string[] => drawnFor(subject, text, READING);

describe("what a clause takes over from the one before it", () => {
  it.each<[what: string, text: string, told: readonly string[]]>([
    [
      // 2.81 - 2.56; 2.60 - 2.56
      "is no growth of another indicator: behind a gap to a target the rate itself fell by points",
      "2022年，研发经费支出增长15%。研发投入强度距年度目标还差0.25个百分点，比上年下降0.04个百分点。",
      ["15% 一致", "0.25个百分点 一致", "0.04个百分点 一致"],
    ],
    [
      "is the growth of the same indicator where it names no other",
      "2022年，研发经费支出增长15%，比上年提高0.04个百分点。",
      ["15% 一致", "0.04个百分点 查无出处"],
    ],
    [
      "is no pace where the next list names what it is of",
      "2022年，工业增加值增速居前两位的依次为东岭县（16.8%）、临江县（15.1%）；城镇登记失业率最低的依次为西坪县（1.9%）、东岭县（2.8%）。",
      ["16.8% 一致", "15.1% 一致", "1.9% 一致", "2.8% 一致"],
    ],
    [
      "is that the place is shared, counted from the end as well",
      "2022年，院士工作站18个，在5个县中与西坪县并列第3位，列倒数第二位。",
      ["18个 一致", "并列 一致", "第3位 一致", "倒数第二位 一致"],
    ],
    [
      "is not taken over where the place is told of alone",
      "2022年，院士工作站18个，列倒数第二位。",
      ["18个 一致", "倒数第二位 不一致 并列倒数第2位"],
    ],
  ])("%s", (_, text, told) => {
    expect(drawn(text, text.includes("研发") ? "" : undefined)).toEqual(told);
  });

  it("is the time that its paragraph begins with", () => {
    const text =
      "2022年工作总结\n\n2021年，研发经费支出10亿元。在校生11.4万人。\n\n在校生10.8万人。";
    expect(drawn(text, "")).toEqual(["10亿元 一致", "11.4万人 一致", "10.8万人 一致"]);
    expect(drawn("2022年工作总结\n\n研发经费支出11.5亿元。在校生11.4万人。", "")).toEqual([
      "11.5亿元 一致",
      "11.4万人 年份或期间错位 10.8万人",
    ]);
  });
});

describe("the year that a text of 本年 names", () => {
  const READ = readWorkbook(
    bookOf(
      sheetOf("各县", [
        "地区|研发投入强度（%）|研发投入强度增速（%）",
        "青川县|3.22|11.9",
        "东岭县|3.42|16.6",
        "西坪县|2.11|17.7",
      ]),
      sheetOf("明细", [
        "地区|年份|指标|数值|单位",
        "青川县|2023年|旅游收入|57.5|亿元",
        "东岭县|2023年|旅游收入|15.2|亿元",
        "西坪县|2023年|旅游收入|59.8|亿元",
      ]),
    ),
  );

  it("is that of the figures that the workbook dates so", () => {
    const text = "青川县研发投入强度3.22%。\n\n2023年，旅游收入57.5亿元。";
    expect(drawnFor("青川县", text, READ)).toEqual(["3.22% 一致", "57.5亿元 一致"]);
  });
});
