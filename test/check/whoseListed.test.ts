import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented province. */
const PROVINCE = readWorkbook(
  bookOf(
    sheetOf("各市", [
      "全省技术合同成交额|<|<",
      "市|成交额（亿元）|同比增长（%）",
      "全省|235.5|12.5",
      "合州市|142.5|20.3",
      "安岭市|48|-8.1",
      "阜阴市|36.7|-47.2",
      "亳州市|5.1|-69.1",
      "宣原市|3.2|15.4",
    ]),
    sheetOf("门诊", [
      "指标|单位|2023年|一季度|二季度|三季度|四季度",
      "门急诊量|万人次|286|66.8|70.1|73.5|75.6",
    ]),
  ),
);

const toldOf = (text: string): string[] => drawnFor("全省", text, PROVINCE);

describe("of whom the figures of a list are", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is said by the clause before, whose first name looks like a place by itself",
      "2023年，成交额增速方面，亳州、阜阴、安岭3个市为负增长，分别下降69.1%、47.2%和8.1%。",
      ["69.1% 一致", "47.2% 一致", "8.1% 一致"],
    ],
    [
      "is nobody's where nobody is named for each: none of them is wrong",
      "2023年，亳州市成交额不高，多数市为负增长，分别下降69.1%、47.2%和8.1%。",
      ["69.1% 查无出处", "47.2% 查无出处", "8.1% 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text).filter((one) => one.includes("%"))).toEqual(expected);
  });
});

/** An invented district of two kinds of places. */
const DISTRICT_OF_TOWNS = readWorkbook(
  bookOf(
    sheetOf("镇街", [
      "2023年各镇街情况|<|<|<",
      "镇街|研发经费（亿元）|增长（%）|税收完成率（%）",
      "全区|15.1|8.3|92",
      "大云镇|4.1|12.7|105.8",
      "安窑镇|2.9|10.3|98",
      "惠江街道|2.4|10.2|101",
    ]),
  ),
);

describe("of a town and a street", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "each has its own figure",
      "2023年，大云镇研发经费增长12.7%；安窑镇和惠江街道分别增长10.3%和10.2%。",
      ["12.7% 一致", "10.3% 一致", "10.2% 一致"],
    ],
    [
      "a rate of what stands behind it is not of what was named before",
      "2023年，大云镇研发经费4.1亿元。完成率152.5%的合同额领跑。",
      ["4.1亿元 一致", "152.5% 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    const told = drawnFor("全区", text, DISTRICT_OF_TOWNS);
    expect(told.filter((one) => /[%元]/.test(one))).toEqual(expected);
  });
});

/** An invented city's hotels. */
const HOTELS = readWorkbook(
  bookOf(
    sheetOf("饭店", [
      "指标|单位|2022年|2023年|二季度|三季度",
      "门票收入|万元|6458|11500|2310|4120",
      "饭店出租率|%|39|56.3|56.8|66.4",
    ]),
  ),
);

describe("a rate", () => {
  it("goes on as a rate in another time, whatever it has risen by", () => {
    const text =
      "2023年，门票收入11500万元，增长78.1%。饭店出租率56.3%，提高17.3个百分点，三季度达66.4%，比二季度提高9.6个百分点。";
    expect(drawnFor("全市", text, HOTELS).slice(-3)).toEqual([
      "17.3个百分点 一致",
      "66.4% 一致",
      "9.6个百分点 一致",
    ]);
  });
});

describe("a sum whose name stands behind 合计", () => {
  it.each<[because: string, text: string, expected: string]>([
    [
      "is of all whom the sentence has told",
      "2023年，成交额前三位是合州（142.5亿元）、安岭（48亿元）、阜阴（36.7亿元），合计成交额227.2亿元。",
      "227.2亿元 一致",
    ],
    [
      "is no figure of the last of them",
      "2023年，成交额前三位是合州（142.5亿元）、安岭（48亿元）、阜阴（36.7亿元），合计成交额228.2亿元。",
      "228.2亿元 查无出处",
    ],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text).at(-1)).toBe(expected);
  });
});

describe("a time that something is only held against", () => {
  it("is no time of the change behind it", () => {
    const text = "2023年，四季度门急诊量75.6万人次，为全年各季度最高，比一季度增加8.8万人次。";
    expect(toldOf(text).filter((one) => one.includes("万人次"))).toEqual([
      "75.6万人次 一致",
      "8.8万人次 一致",
    ]);
  });
});

/** An invented district, whose table holds what was planned and what was done. */
const DISTRICT = readWorkbook(
  bookOf(
    sheetOf("面积", [
      "桐岭区2023年粮食播种面积|<|<|<",
      "作物|计划面积（万亩）|完成面积（万亩）|完成计划（%）",
      "水稻|29|30|103.4",
      "玉米|7|7.05|100.7",
    ]),
  ),
);

describe("what is planned to be sown", () => {
  it("is held against the target, and not against what was done", () => {
    const text = "2023年，全区计划种植粮食36万亩，其中水稻29万亩。";
    const told = drawnFor("桐岭区", text, DISTRICT);
    expect(told.filter((one) => one.startsWith("29"))).not.toContain("29万亩 不一致 30万亩");
  });
});
