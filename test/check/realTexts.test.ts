import type { Reading } from "../../src/tables/table";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented city 南江市 that has a county of its own name, and an invented park with what it has done in four months. */
const CITY = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "南江市2023年主要指标|<|<|<",
      "指标|单位|2023年|2022年",
      "高新技术企业|家|502|437",
      "一般公共预算收入|亿元|192.9|185.5",
      "农林牧渔业总产值|亿元|25.4|24.0",
      "农林牧渔业增加值|亿元|14.5|13.6",
      "战略性新兴产业产值|亿元|6.2|5.8",
      "引进博士|名|110|96",
    ]),
    sheetOf("县区", [
      "2023年各县高新技术企业数（家）|<",
      "县区|高新技术企业",
      "南江县|60",
      "北源县|45",
      "东岭县|38",
    ]),
  ),
);

const PARK = readWorkbook(
  bookOf(
    sheetOf("快报", [
      "云洲高新区2024年1-4月主要指标|<|<|<|<",
      "指标|单位|4月|1-4月|同比增长(%)",
      "规上工业增加值|亿元|0.6|2.3|3.0",
      "规上服务业营业收入|亿元|4.1|15.7|-3.9",
      "其中：其他营利性服务业|亿元|3.9|15.2|12.3",
      "高技术产业投资|亿元|1.2|4.8|380.0",
    ]),
  ),
);

/** Invented colleges of 东江大学; the rates are of applications. */
const COLLEGES = readWorkbook(
  bookOf(
    sheetOf("学院", [
      "东江大学2022年各学院立项情况|<|<",
      "学院|立项数（项）|立项率（%）",
      "医学院|88|11.9",
      "化工学院|10|20.8",
      "商学院|4|26.7",
      "合计|102|12.5",
    ]),
  ),
);

/** Five years of an invented county, and shares of a whole. */
const YEARS = readWorkbook(
  bookOf(
    sheetOf("历年", [
      "指标|2019年|2020年|2021年|2022年|2023年",
      "诊疗人次(万人次)|80|84|79|90|88",
      "床位(张)|500|520|560|610|640",
      "规上企业R&D经费占全社会比重(%)|91.2|92.0|92.9|93.4|93.3",
    ]),
  ),
);

/** An invented county's farming, whose column of places does not say by what. */
const FARMS = readWorkbook(
  bookOf(
    sheetOf("农业", [
      "指标|单位|2022年|同比增长(%)|全市位次",
      "第一产业增加值|亿元|9.7|5.2|2",
      "第一产业固定资产投资|亿元|5.4|10.1|6",
      "第一产业对GDP增长贡献率|%|17.5||",
      "农业贷款累计放贷笔数|笔|348||",
      "农业贷款累计放贷金额|亿元|9.2||",
    ]),
  ),
);

describe("what real texts say in their own way", () => {
  it.each<[because: string, subject: string, text: string, reading: Reading, expected: string[]]>([
    [
      "南江市 is not 南江县, which has 60",
      "南江市",
      "全市高新技术企业达502家。",
      CITY,
      ["502家 一致"],
    ],
    [
      "a budget's 总收入 is more than its 收入, and 市本级 less than 全市: the sheet has neither",
      "南江市",
      "全市一般公共预算总收入357.5亿元。市本级一般公共预算收入93.8亿元。",
      CITY,
      ["357.5亿元 查无出处", "93.8亿元 查无出处"],
    ],
    [
      "what goes out is no wrong figure of what comes in",
      "南江市",
      "一般公共预算支出300.4亿元。",
      CITY,
      ["300.4亿元 查无出处"],
    ],
    [
      "增加值 behind 农林牧渔业总产值 is of 农林牧渔业; 战新产值 is short for 战略性新兴产业产值",
      "南江市",
      "农林牧渔业总产值25.4亿元，增加值14.5亿元；战新产值6.2亿元。",
      CITY,
      ["25.4亿元 一致", "14.5亿元 一致", "6.2亿元 一致"],
    ],
    ["引进110名 is no 进 by places", "南江市", "引进110名博士。", CITY, ["110名 一致"]],
    [
      "the body is called by the end of its name, months with a wave",
      "云洲高新区",
      "1～4月，高新区规上工业增加值2.3亿元，同比增长3%。",
      PARK,
      ["2.3亿元 一致", "3% 一致"],
    ],
    [
      "收入 behind a part of some 收入 is the part's, which the sheet calls by its name alone",
      "云洲高新区",
      "其他营利性服务业完成营业收入15.2亿元，同比增长12.3%。",
      PARK,
      ["15.2亿元 一致", "12.3% 一致"],
    ],
    [
      "a rate of 380 % is 3.8 times more",
      "云洲高新区",
      "高技术产业投资增长3.8倍。",
      PARK,
      ["3.8倍 一致"],
    ],
    [
      "a month at the head of a sentence is that month, and 环比 no growth on the year before",
      "云洲高新区",
      "4月，规上工业增加值0.6亿元，环比增长3%。",
      PARK,
      ["0.6亿元 一致", "3% 查无出处"],
    ],
    [
      "a list goes on about those of the clause before, by another name",
      "东江大学",
      "医学院和化工学院立项数分列前2位，立项率分别是11.9%和20.8%。",
      COLLEGES,
      ["前2位 舍入一致", "11.9% 一致", "20.8% 一致"],
    ],
    [
      "who is counted is told by a bound, which is nobody's figure",
      "东江大学",
      "立项率超过20%的单位有商学院和化工学院，立项率分别是26.7%和20.8%。",
      COLLEGES,
      ["26.7% 一致", "20.8% 一致"],
    ],
    [
      "what is named before the first bracket of a list is named for all",
      "东江大学",
      "立项率中，商学院（26.7%）、化工学院（20.8%）、医学院（11.9%）各不相同。",
      COLLEGES,
      ["26.7% 一致", "20.8% 一致", "11.9% 一致"],
    ],
    [
      "全县 is the body whose book it is; a year on the way is none of what stands behind a semicolon",
      "全县",
      "2023年诊疗人次88万人次，低于2022年的90万人次，其中2021年79万人次为最少；床位640张。",
      YEARS,
      ["88万人次 一致", "90万人次 一致", "79万人次 一致", "最少 查无出处", "640张 一致"],
    ],
    [
      "what is compared with the year before no longer goes by the year named first: 640 ÷ 500, 640 ÷ 610",
      "全县",
      "床位640张，是2019年的1.3倍，比上年增加30张，增长4.9%。",
      YEARS,
      ["640张 一致", "1.3倍 舍入一致", "30张 一致", "4.9% 舍入一致"],
    ],
    [
      "a share is of what the clause before names with 中",
      "全县",
      "全社会R&D经费中，规上企业占比93.3%。",
      YEARS,
      ["93.3% 一致"],
    ],
    [
      "a name in a list of brackets that the sheet does not have is nobody's figure",
      "东江大学",
      "立项率中，商学院（26.7%）、理学院（20.1%）不同。",
      COLLEGES,
      ["26.7% 一致", "20.1% 查无出处"],
    ],
    [
      "what projects cost is none of the investment of a kind",
      "云洲高新区",
      "高技术产业项目2个，总投资58亿元。",
      PARK,
      ["2个 查无出处", "58亿元 查无出处"],
    ],
    [
      "a sheet with one column of places bears out a place by growth that agrees, and refutes none",
      "全县",
      "一产增加值9.7亿元，增速5.2%，增速居全市第2位；一产固投5.4亿元，增速居全市第3位。",
      FARMS,
      ["9.7亿元 一致", "5.2% 一致", "第2位 一致", "5.4亿元 一致", "第3位 查无出处"],
    ],
    [
      "a share of growth may be an indicator by itself",
      "全县",
      "第一产业对GDP增长的贡献率为17.5%。",
      FARMS,
      ["17.5% 一致"],
    ],
    [
      "in another unit it is another indicator of that name",
      "全县",
      "农业贷款累计放贷348笔共9.2亿元。",
      FARMS,
      ["348笔 一致", "9.2亿元 一致"],
    ],
  ])("%s", (_, subject, text, reading, expected) => {
    expect(drawnFor(subject, text, reading)).toEqual(expected);
  });
});
