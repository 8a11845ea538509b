import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented beds and people of a year's end beside what a quarter has brought. */
const QUARTER = readWorkbook(
  bookOf(
    sheetOf("诊疗", [
      "南江市2023年第四季度医疗服务情况|<|<",
      "指标|2023年第四季度|2022年第四季度",
      "诊疗人次（万人次）|210.5|200.0",
    ]),
    sheetOf("床位", [
      "指标|单位|2023年末|2022年末|比上年末增减",
      "实有床位|张|3120|3050|70",
      "接诊人次|万人次|830.2|801.1|29.1",
    ]),
  ),
);

/** Invented industries down and what is told of them across; the whole in a row of its own. */
const INDUSTRIES = readWorkbook(
  bookOf(
    sheetOf("分产业", [
      "南江市2023年分产业情况|<|<|<|<|<",
      "产业|营业收入（亿元）|<|<|利润总额（亿元）|<",
      "<|2023年|2022年|增长（%）|2023年|增长（%）",
      "全市|900|800|12.5|60|5.0",
      "纺织产业|400|420|-4.8|20|-2.1",
      "食品产业|300|230|30.4|25|9.3",
      "建材产业|200|150|33.3|15|8.7",
    ]),
  ),
);

/** Invented colleges, one under two names, and lines of work with 、 and 和 in their names. */
const COLLEGES = readWorkbook(
  bookOf(
    sheetOf("分学院", [
      "江州大学2023年分学院科研情况|<|<|<|<",
      "学院|纵向到账经费（万元）|横向到账经费（万元）|到账经费（万元）|专利（件）",
      "材料科学与工程学院/陶瓷研究院|820|450|1270|36",
      "数学学院|310|20|330|4",
      "全校|1130|470|1600|40",
    ]),
  ),
);

/** Invented kinds of clinic whose beds stand in another table by their names alone, and patents below a heading of two. */
const CLINICS = readWorkbook(
  bookOf(
    sheetOf("诊疗", [
      "南江市2023年诊疗情况|<|<",
      "机构|诊疗人次（万人次）|出院人次（万人次）",
      "全市|500|50",
      "医院|200|30",
      "卫生院|300|20",
    ]),
    sheetOf("床位", ["指标|单位|2023年", "实有床位|张|4000", "其中：医院|张|3000"]),
    sheetOf("专利", [
      "2023年各区专利授权情况|<|<|<",
      "地区|专利授权量（件）|<|<",
      "<|合计|其中：发明专利|<",
      "<|<|2023年|同比增长（%）",
      "全市|990|350|5.0",
      "东山区|500|100|8.0",
      "西山区|400|200|3.0",
      "北山区|90|50|2.0",
    ]),
    sheetOf("收入", [
      "指标|单位|2023年|2022年",
      "全体居民人均可支配收入|元|35000|33000",
      "城镇居民人均可支配收入|元|45000|43000",
      "农村居民人均可支配收入|元|22000|20000",
    ]),
  ),
);

/** Invented loans: how many and how much in one cell. */
const LOANS = readWorkbook(
  bookOf(sheetOf("2023年", ["指标|本年", "质押贷款|120笔/8亿元", "高新技术企业|224家"])),
);

describe("figures of members and lists", () => {
  it.each<[because: string, subject: string, text: string, reading: Reading, expected: string[]]>([
    [
      "what there is at a year's end is there at the end of its fourth quarter",
      "南江市",
      "2023年第四季度，诊疗人次210.5万人次。\n截至2023年末，实有床位3120张，比上年末增加70张。",
      QUARTER,
      ["210.5万人次 一致", "3120张 一致", "70张 一致"],
    ],
    [
      "what a year brings is not what its last quarter does",
      "南江市",
      "2023年第四季度，诊疗人次210.5万人次，接诊人次830.2万人次。",
      QUARTER,
      ["210.5万人次 一致", "830.2万人次 年份或期间错位 830.2万人次"],
    ],
    [
      "whose the first figure is, the others of the sentence are, and no figure of all",
      "南江市",
      "纺织产业运行偏弱，营业收入400亿元，下降4.8%；利润20亿元，下降2.1%。",
      INDUSTRIES,
      ["400亿元 一致", "4.8% 一致", "20亿元 一致", "2.1% 一致"],
    ],
    [
      "a figure of all is none of a body's",
      "南江市",
      "纺织产业运行偏弱，营业收入900亿元。",
      INDUSTRIES,
      ["900亿元 不一致 400亿元"],
    ],
    [
      "of a list of bodies only the last says what they are, and all are held against the whole",
      "南江市",
      "食品、建材产业营业收入分别增长30.4%、33.3%，分别高于全市17.9个、20.8个百分点。",
      INDUSTRIES,
      ["30.4% 一致", "33.3% 一致", "17.9个 一致", "20.8个百分点 一致"],
    ],
    [
      "a body under two names goes by each, and what is 其中 of it is its own",
      "江州大学",
      "材料科学与工程学院到账经费1270万元，其中纵向经费820万元、横向经费450万元。",
      COLLEGES,
      ["1270万元 一致", "820万元 一致", "450万元 一致"],
    ],
    [
      "what all have is no right figure of a part",
      "江州大学",
      "材料科学与工程学院到账经费1270万元，其中纵向经费1130万元。",
      COLLEGES,
      ["1270万元 一致", "1130万元 不一致 820万元"],
    ],
    [
      "全院 behind a college is that one, and 本院 too",
      "江州大学",
      "材料科学与工程学院横向经费450万元；全院到账经费1270万元，占全校的79.4%。数学学院纵向经费310万元，占本院到账经费的93.9%。",
      COLLEGES,
      ["450万元 一致", "1270万元 一致", "79.4% 舍入一致", "310万元 一致", "93.9% 舍入一致"],
    ],
    [
      "one beside another is told of what the other is told of, whatever else goes by its name",
      "南江市",
      "从机构看，卫生院诊疗人次占全市的60%，医院占40%。",
      CLINICS,
      ["60% 一致", "40% 一致"],
    ],
    [
      "a part goes by the heading above it: a clause that names it is of no more",
      "南江市",
      "发明专利授权量方面，西山区200件，居第1位；东山区100件。东山区发明专利授权量同比增长8.0%。",
      CLINICS,
      ["200件 一致", "第1位 一致", "100件 一致", "8.0% 一致"],
    ],
    [
      "what all have is no part of it that clause names",
      "南江市",
      "发明专利授权量方面，西山区400件。",
      CLINICS,
      ["400件 不一致 200件"],
    ],
    [
      "居民 are all of them, though the text tells of those in towns as well",
      "南江市",
      "全市居民人均可支配收入35000元；城镇居民人均可支配收入45000元。",
      CLINICS,
      ["35000元 一致", "45000元 一致"],
    ],
    [
      "a deed before a figure names nothing",
      "南江市",
      "实现30万人次，其中出院50万人次。",
      CLINICS,
      ["30万人次 查无出处", "50万人次 一致"],
    ],
    [
      "the money behind what stands right before it is its own, and is refuted by it",
      "南江市",
      "质押贷款120笔，资金7亿元。",
      LOANS,
      ["120笔 一致", "7亿元 不一致 8亿元"],
    ],
  ])("%s", (_, subject, text, reading, expected) => {
    expect(drawnFor(subject, text, reading)).toEqual(expected);
  });
});
