import { readWorkbook } from "../../src/tables/readWorkbook";
import { fillDraft } from "../../src/revise/fillDraft";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** 一季度 571.2 and 二季度 656.6 are their months added up, and 656.6 / 571.2 is 1.1495. */
const HOSPITALS = readWorkbook(
  bookOf(
    sheetOf("月报", [
      "2023年上半年澄江市医疗服务月报|<|<|<|<|<|<|<",
      "指标|单位|1月|2月|3月|4月|5月|6月",
      "实有床位|张|29362|29400|29500|29600|29650|29688",
      "病床使用率|%|66.5|70.1|84.6|80.0|81.0|82.0",
      "总诊疗|万人次|180.1|190.2|200.9|210.3|225.2|221.1",
      "次均医药费用|元|225.6|224.0|223.0|222.0|220.0|216.9",
    ]),
  ),
);

/** So far, each column from January on. */
const INDUSTRY = readWorkbook(
  bookOf(
    sheetOf("增速", [
      "澄江市2023年1—6月工业增速（%）|<|<|<",
      "指标|1—2月|1—3月|1—6月",
      "规模工业增加值|6.3|6.6|7.1",
      "全省规模工业增加值|6.9|7.1|7.0",
    ]),
    sheetOf("对比", [
      "与全省平均水平比较|<|<",
      "指标（1—6月）|全市增速（%）|全省增速（%）",
      "规模工业增加值|7.1|7.0",
      "工业投资|57.5|23.5",
    ]),
  ),
);

const inHospitals = (text: string) => drawnFor("澄江市", text, HOSPITALS);
const inIndustry = (text: string) => drawnFor("澄江市", text, INDUSTRY);

describe("months of a year held against each other", () => {
  test.each([
    [
      "each month has its own level, whichever is named behind",
      "2023年，病床使用率由1月的66.5%提高到6月的82.0%，3月份最高，达84.6%。",
      ["66.5% 一致", "82.0% 一致", "最高 查无出处", "84.6% 一致"],
    ],
    [
      "a wrong one is that of another month",
      "2023年，病床使用率由1月的66.5%提高到6月的84.6%。",
      ["66.5% 一致", "84.6% 年份或期间错位 82.0%"],
    ],
    [
      "what is more than in a month, in the amount and in per cent",
      "2023年6月份次均医药费用216.9元，比1月减少8.7元，下降3.9%。",
      ["216.9元 一致", "8.7元 一致", "3.9% 舍入一致"],
    ],
    [
      "what stood then",
      "2023年6月末，全市实有床位29688张，比1月末增加326张。",
      ["29688张 一致", "326张 一致"],
    ],
    [
      "a quarter is its months added up",
      "2023年，二季度总诊疗656.6万人次，比一季度增长15.0%。",
      ["656.6万人次 一致", "15.0% 舍入一致"],
    ],
    [
      "but not of what stands at their ends",
      "2023年，二季度实有床位88938张。",
      ["88938张 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(inHospitals(text)).toEqual(expected);
  });

  test.each([
    [
      "the pace of each stretch of months",
      "2023年，规模工业增加值累计增速从1—2月的6.3%起步，一季度回升至6.6%，1—6月达到7.1%。",
      ["6.3% 一致", "6.6% 一致", "7.1% 一致"],
    ],
    [
      "同期 of another is the same months",
      "2023年1—6月，规模工业增加值增长7.1%。同期全省规模工业增加值增长7%。",
      ["7.1% 一致", "7% 一致"],
    ],
    [
      "each indicator is held against its own of all, and not against another of theirs",
      "2023年1—6月，工业投资增长57.5%，高于全省34个百分点。",
      ["57.5% 一致", "34个百分点 一致"],
    ],
    [
      "of another indicator of theirs it is no gap",
      "2023年1—6月，工业投资增长57.5%，高于全省50.5个百分点。",
      ["57.5% 一致", "50.5个百分点 不一致 高34.0个百分点"],
    ],
  ])("%s", (_, text, expected) => {
    expect(inIndustry(text)).toEqual(expected);
  });

  it("in a template as well", () => {
    const text = "2023年1—6月，工业投资增长xx%，高于全省xx个百分点。";
    const made = fillDraft(INDUSTRY, text, { subject: "澄江市" });
    expect(made.ok && made.value.text).toBe(text.replace("xx", "57.5").replace("xx", "34.0"));
  });
});
