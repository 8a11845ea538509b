import type { Reading } from "../../src/tables/table";
import { readingOfSheet } from "../support/readingOfSheet";
import { drawnFor } from "./checkedIn";

const BANK = readingOfSheet(
  [
    "平川县2023年6月末金融机构存贷款情况（单位：亿元）",
    "指标|余额|比年初增加|比年初增长（%）|同比增长（%）|同比多增",
    "各项存款|560.2|45.3|8.8|9.8|12.1",
    "各项贷款|423.5|38.6|10.0|12.4|-4.5",
  ],
  "Sheet1",
);

const PLACES = readingOfSheet(
  [
    "平川县2023年主要指标",
    "指标|2023年|全省位次|位次变化|尚差",
    "专利授权量（件）|120|5|↑2|3",
    "高新技术企业（家）|30|8|后移1位|0",
  ],
  "Sheet1",
);

const MONTHS = readingOfSheet(
  [
    "平川县2023年用电情况",
    "指标|2022年6月|2023年5月|2023年6月",
    "工业用电量（万千瓦时）|3000|3125|3200",
  ],
  "Sheet1",
);

const LEVELS = readingOfSheet(
  ["平川县2023年3月贷款情况", "指标|2022年|2023年3月", "贷款余额（亿元）|400|423.5"],
  "Sheet1",
);

const TWO_YEARS = readingOfSheet(
  [
    "2021年平川县主要经济指标",
    "指标|绝对量|同比增长（%）|两年平均增长（%）|增速比上年同期±（百分点）",
    "固定资产投资（亿元）|326.5|12.3|6.5|3.1",
  ],
  "Sheet1",
);

const FASTER = readingOfSheet(
  [
    "2023年1—9月平川县主要经济指标",
    "指标|绝对量|同比增长（%）|较1—8月（百分点）|增速比上年同期±（百分点）",
    "工业投资（亿元）|326.5|12.3|0.6|3.1",
  ],
  "Sheet1",
);

const FURTHER_BACK = readingOfSheet(
  [
    "2023年1—3月平川县文旅指标",
    "指标|绝对量|同比增长（%）|较2019年同期±%",
    "旅游收入（亿元）|32.6|62.3|-4.1",
  ],
  "Sheet1",
);

const TIMES = readingOfSheet(
  ["2022年平川县科技指标", "指标|2022年|2022年为2012年的倍数", "高新技术企业（家）|125|5.2"],
  "Sheet1",
);

const CASES: readonly (readonly [string, Reading, string, readonly string[]])[] = [
  [
    "is held against what the sheet states",
    BANK,
    "6月末，各项存款余额560.2亿元，较年初增加45.3亿元，增长8.8%，同比增长9.8%，同比多增12.1亿元。",
    ["560.2亿元 一致", "45.3亿元 一致", "8.8% 一致", "9.8% 一致", "12.1亿元 一致"],
  ],
  [
    "is wrong where it is that of the year before",
    BANK,
    "各项存款余额较年初增长9.8%，同比多增21.1亿元；各项贷款余额比年初增加39.6亿元，同比少增4.5亿元。",
    [
      "9.8% 不一致 增长8.8%",
      "21.1亿元 不一致 增加12.1亿元",
      "39.6亿元 不一致 增加38.6亿元",
      "4.5亿元 一致",
    ],
  ],
  [
    "is of places and of targets",
    PLACES,
    "专利授权量居全省第5位，比上年前移2位，距目标尚差3件；高新技术企业后移2位。",
    ["第5位 一致", "2位 一致", "3件 一致", "2位 不一致 下降1位"],
  ],
  [
    "follows from the months: 3200 ÷ 3125",
    MONTHS,
    "6月，工业用电量环比增长2.4%，比上月增长2.5%，同比增长6.7%。",
    ["2.4% 一致", "2.5% 不一致 增长2.4%", "6.7% 舍入一致"],
  ],
  [
    "follows from the end of the year before: 423.5 - 400, 423.5 ÷ 400",
    LEVELS,
    "3月末，贷款余额423.5亿元，较年初增加23.5亿元，增长5.9%。",
    ["423.5亿元 一致", "23.5亿元 一致", "5.9% 舍入一致"],
  ],
  [
    "is of growth, against that of the months so far a month earlier, and of nothing else",
    FASTER,
    "工业投资增长12.3%，增速比1—8月加快0.6个百分点，比上年同期加快3.1个百分点。工业投资增速比上半年加快0.6个百分点。",
    ["12.3% 一致", "0.6个百分点 一致", "3.1个百分点 一致", "0.6个百分点 查无出处"],
  ],
  [
    "is held against a year further back",
    FURTHER_BACK,
    "一季度，旅游收入32.6亿元，同比增长62.3%，比2019年同期下降4.1%；旅游收入较2019年同期增长4.1%。",
    ["32.6亿元 一致", "62.3% 一致", "4.1% 一致", "4.1% 不一致 下降4.1%"],
  ],
  [
    "is so many times what it was then",
    TIMES,
    "2022年，高新技术企业125家，是2012年的5.2倍，是2015年的5.2倍。",
    ["125家 一致", "5.2倍 一致", "5.2倍 查无出处"],
  ],
  [
    "is a mean of years, or of a growth rate",
    TWO_YEARS,
    "固定资产投资增长12.3%，两年平均增长6.5%，增速比上年同期加快3.1个百分点。",
    ["12.3% 一致", "6.5% 一致", "3.1个百分点 一致"],
  ],
  [
    "is not found where nothing tells, whatever grew over the year",
    TWO_YEARS,
    "固定资产投资环比增长12.3%。",
    ["12.3% 查无出处"],
  ],
];

describe("a movement that is none over the year before", () => {
  it.each(CASES)("%s", (_, reading, text, verdicts) => {
    expect(drawnFor("平川县", text, reading)).toEqual(verdicts);
  });
});
