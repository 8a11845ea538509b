import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented park: its industries stand below two headings of one total, and its share of research in a row of its own. */
const PARK = readWorkbook(
  bookOf(
    sheetOf("指标", [
      "青阳高新区2024年上半年主要指标|<|<|<|<|<|<",
      "指标|单位|一季度|1—6月|上年同期|同比增长（%）|年度目标",
      "营业收入|亿元|90.00|210.00|196.00|7.1|400",
      "规模以上工业总产值|亿元|57.23|123.46|114.62|7.7|250",
      "企业研发投入|亿元||6.30|5.32|18.4|",
      "研发投入占营业收入比重|%||3.00|2.71|0.28个百分点|",
    ]),
    sheetOf("产业", [
      "2024年1—6月规模以上工业分产业情况|<|<|<|<|<",
      "|||||单位：户、亿元、%",
      "产业|企业户数|工业总产值|上年同期产值|产值增长|占全区工业总产值比重",
      "新型陶瓷|20|49.38|43.20|14.3|40.0",
      "汽车零部件|12|37.03|38.57|-4.0|30.0",
      "医药|8|37.05|32.85|12.8|30.0",
      "合计|40|123.46|114.62|7.7|100.0",
    ]),
  ),
);

/** An invented university with its colleges, and the projects that a foundation has funded. */
const UNIVERSITY = readWorkbook(
  bookOf(
    sheetOf("学院", [
      "松江大学2022年各学院科研情况|<|<|<|<|<|<",
      "学院|国家自然科学基金|<|到账科研经费（万元）|<|<|<",
      "|立项数（项）|直接经费（万元）|纵向|横向|合计|比上年增长（%）",
      "理学院|6|240|500.0|100.0|600.0|12.0",
      "工学院|9|410|900.0|700.0|1600.0|-5.0",
      "医学院|5|150|300.0|100.0|400.0|9.0",
      "合计|20|800|1700.0|900.0|2600.0|1.5",
    ]),
    sheetOf("基金", [
      "2022年国家自然科学基金项目汇总|<|<|<",
      "项目类型|申报数（项）|资助数（项）|资助率（%）",
      "面上项目|60|12|20.0",
      "青年项目|40|6|15.0",
      "合计|100|18|18.0",
    ]),
  ),
);

/** An invented city: visits by kind of institution, pupils by kind of school, incomes of towns and villages, grain. */
const CITY = readWorkbook(
  bookOf(
    sheetOf("诊疗", [
      "2023年医疗服务情况|<|<",
      "机构类别|诊疗人次（万人次）|<",
      "|2023年|2022年",
      "总计|500|480",
      "一、医院|200|180",
      "二、基层医疗卫生机构|260|265",
      "三、其他医疗卫生机构|40|35",
    ]),
    sheetOf("床位", [
      "2023年床位情况|<|<|<",
      "指标|单位|2023年|2022年",
      "实有床位数|张|900|850",
      "其中：医院|张|600|560",
      "基层医疗卫生机构|张|300|290",
    ]),
    sheetOf("收支", [
      "2023年全市居民人均收支情况|<|<|<|<|<|<",
      "||||||单位：元、%",
      "项目|全体居民|<|<|农村居民|<|<",
      "|2023年|2022年|增长%|2023年|2022年|增长%",
      "人均可支配收入|36000|34253|5.1|24000|22599|6.2",
      "其中：工资性收入|20000|18939|5.6|10000|9346|7.0",
      "其中：转移净收入|16000|15314|4.5|14000|13253|5.6",
    ]),
    sheetOf("农业", [
      "2023年粮食生产情况|<|<|<",
      "指标|单位|2023年|2022年",
      "粮食单产|公斤/亩|480.5|470.0",
      "粮食总产量|万吨|50.0|48.0",
    ]),
  ),
);

/** Invented districts with their patents: 其中 stands in a heading and not in a name. */
const PATENTS = readWorkbook(
  bookOf(
    sheetOf("专利", [
      "2023年各区专利授权情况|<|<",
      "地区|专利授权量（件）|发明专利（件）",
      "东区|400|120",
      "西区|300|60",
      "北区|300|20",
      "全市|1000|200",
    ]),
  ),
);

describe("what a text calls what a sheet names otherwise", () => {
  it.each<[because: string, subject: string, text: string, reading: Reading, expected: string[]]>([
    [
      "an industry by its noun and a verb, below two headings of one total",
      "青阳高新区",
      "新型陶瓷产业实现产值49.38亿元，增长14.3%，占全区工业总产值的40%。新型陶瓷产业实现产值37.05亿元。",
      PARK,
      ["49.38亿元 一致", "14.3% 一致", "40% 一致", "37.05亿元 不一致 49.38亿元"],
    ],
    [
      "a noun that begins with the sign of nothing is none: 零部件",
      "青阳高新区",
      "汽车零部件产业产值37.03亿元，下降4%。",
      PARK,
      ["37.03亿元 一致", "4% 一致"],
    ],
    [
      "the second quarter is what the half has more than the first: 210 - 90",
      "青阳高新区",
      "二季度，营业收入120亿元。二季度，营业收入210亿元。",
      PARK,
      ["120亿元 一致", "210亿元 年份或期间错位 120亿元"],
    ],
    [
      "a share whose row states how it has moved, and not what its rounded figures come to: 3.00 - 2.71",
      "青阳高新区",
      "企业研发投入6.3亿元，占营业收入比重3.00%，同比提高0.28个百分点。",
      PARK,
      ["6.3亿元 一致", "3.00% 一致", "0.28个百分点 一致"],
    ],
    [
      "of several the one that all others are called after: 到账 is no 账",
      "松江大学",
      "全年到账经费2600万元。全年到账科研经费1700万元。",
      UNIVERSITY,
      ["2600万元 一致", "1700万元 不一致 2600万元"],
    ],
    [
      "本院 and 全院 are the college that was named before",
      "松江大学",
      "理学院纵向经费500万元，占本院到账经费的83.3%；全院到账经费600万元。",
      UNIVERSITY,
      ["500万元 一致", "83.3% 舍入一致", "600万元 一致"],
    ],
    [
      "the rate of a kind of project by the kind before, and what the title says",
      "松江大学",
      "面上项目资助率20%，青年项目资助率15%。申报国家自然科学基金100项。",
      UNIVERSITY,
      ["20% 一致", "15% 一致", "100项 一致"],
    ],
    [
      "all of a kind is their total: 医疗卫生机构",
      "南河市",
      "全市医疗卫生机构总诊疗500万人次，增长4.2%。全市医疗卫生机构总诊疗260万人次。",
      CITY,
      ["500万人次 一致", "4.2% 舍入一致", "260万人次 不一致 500万人次"],
    ],
    [
      "another part of the same total, whatever else is called so: 200 of 500, and not 600 of 900",
      "南河市",
      "基层医疗卫生机构诊疗人次占全市的52%，医院占40%，医院占比提高2.5个百分点。医院占66.7%。",
      CITY,
      ["52% 一致", "40% 一致", "2.5个百分点 一致", "66.7% 不一致 40.0%"],
    ],
    [
      "全市居民 are all of them, and 人均 says nothing of what is each one's already",
      "南河市",
      "全市居民人均可支配收入36000元。全市居民人均工资性收入20000元。农村居民人均转移净收入14000元；工资性收入10000元。",
      CITY,
      ["36000元 一致", "20000元 一致", "14000元 一致", "10000元 一致"],
    ],
    [
      "亩产 is 单产, in 公斤",
      "南河市",
      "粮食亩产480.5公斤，增长2.2%。粮食总产10亿斤。粮食亩产470.0公斤。",
      CITY,
      ["480.5公斤 一致", "2.2% 舍入一致", "10亿斤 一致", "470.0公斤 年份或期间错位 480.5公斤/亩"],
    ],
    [
      "a part of a column, by the title of its table: 发明专利授权量 is no 专利授权量",
      "石桥市",
      "发明专利授权量方面，东区120件；西区60件。东区专利授权量400件，其中发明专利120件，占比30%，高于全市10个百分点。",
      PATENTS,
      ["120件 一致", "60件 一致", "400件 一致", "120件 一致", "30% 一致", "10个百分点 一致"],
    ],
  ])("%s", (_, subject, text, reading, expected) => {
    expect(drawnFor(subject, text, reading)).toEqual(expected);
  });
});
