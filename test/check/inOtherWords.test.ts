import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented county: its schools, its market, and its ledger; 1200 - 1080 = 120 more, of which 150 are new. */
const YUNXI = readWorkbook(
  bookOf(
    sheetOf("学校", [
      "2023年云溪县教育基本情况|<|<|<",
      "指标|单位|2023年|2022年",
      "基本医疗保险（医保）参保人数|万人|40|38",
      "普通小学学校数|所|25|25",
      "普通小学教职工|人|1600|1580",
      "普通小学专任教师|人|1500|1490",
      "专任教师|人|4200|4100",
    ]),
    sheetOf("主体", [
      "经营主体|2023年末实有（户）|比上年增长（%）|2023年新登记（户）|比上年增长（%）",
      "经营主体|52000|5.5|7800|12.5",
    ]),
    sheetOf("台账", [
      "指标|单位|2021年|2022年|2023年",
      "高新技术企业|家|90|108|120",
      "专利授权量|件|800|900|1000",
      "发明专利授权量|件|100|110|130",
      "年末有效发明专利|件|500|600|700",
      "技术合同数|项|60|70|80",
      "技术合同成交额|亿元|6|7|9",
      "输出技术合同数|项|30|35|42",
      "技术开发合同成交额|亿元|2|3|4",
      "技术转让合同成交额|亿元|1|1|2",
      "技术许可合同成交额|亿元|1|1|1",
      "研发经费|亿元|3|4|5",
      "规模工业企业数|家|160|180|203",
      "其中：新增规模工业企业|家|12|16|18",
      "规模工业总产值|亿元|600|660|724",
      "绿色化工工业总产值|亿元|10|12|11",
      "示范平台|个|2|3|4",
      "引进团队|个|1|5|6",
      "集中采购药品平均降幅|%|50|52|54",
      "集中采购药品品种数|种|80|90|120",
    ]),
  ),
);

/** An invented zone, called by its name in one sheet and 高新区 in another, and its funds, markets, sights and months. */
const ZONE = readWorkbook(
  bookOf(
    sheetOf("基金", [
      "2023年云溪县医保基金情况（亿元）|<|<",
      "项目|2023年|2022年",
      "职工医保基金收入|30|28",
      "职工医保基金支出|24|22",
      "城乡居民基本医疗保险参保人数（万人）|40|41",
      "进出口总额|616|640",
    ]),
    sheetOf("国别", [
      "2023年对主要市场进出口情况|<|<",
      "市场|进出口额（亿元）|增长（%）",
      "东盟|88|5.2",
      "美国|41|3.6",
    ]),
    sheetOf("景区", [
      "2023年重点景区情况|<|<",
      "景区|接待游客（万人）|门票收入（万元）",
      "古州文化旅游区|24|579",
      "青山景区|30|900",
    ]),
    sheetOf("镇街", [
      "2023年各镇在校生情况|<|<",
      "镇|小学在校生（人）|初中在校生（人）",
      "东镇|1200|700",
      "西镇|900|400",
      "全县|2100|1100",
    ]),
    sheetOf("开发", [
      "2023年各地实际使用外资情况|<",
      "地区|实际使用外资（亿元）",
      "开发区|15.8",
      "东镇|1.2",
    ]),
  ),
);

describe("what a text says in other words than the sheet", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "has a word that counts between whose and what",
      "普通小学共有教职工1600人。",
      ["1600人 一致"],
    ],
    ["is the other name that the sheet has in brackets", "医保参保人数40万人。", ["40万人 一致"]],
    [
      "names a part that begins with what its total ends with",
      "专利授权量1000件，其中发明专利130件。",
      ["1000件 一致", "130件 一致"],
    ],
    [
      "goes on about the total in a paragraph that begins with 其中",
      "专利授权量1000件。\n其中发明专利130件。",
      ["1000件 一致", "130件 一致"],
    ],
    [
      "counts otherwise than what stands before 其中, of which it is no part",
      "专任教师4200人。其中普通小学25所，教职工1600人，专任教师1500人。",
      ["4200人 一致", "25所 一致", "1600人 一致", "1500人 一致"],
    ],
    ["says how many more there are before the name", "净增高新技术企业12家。", ["12家 一致"]],
    [
      "tells the growth of what is new, not of what there is",
      "全年新登记经营主体7800户，增长12.5%。",
      ["7800户 一致", "12.5% 一致"],
    ],
    [
      "names what is counted behind each figure of a list",
      "全县有4个示范平台、6个引进团队。",
      ["4个 一致", "6个 一致"],
    ],
    [
      "counts what there is, where the sheet has what is new under the same name",
      "全县203家规模工业企业实现总产值724亿元，其中新增规模工业企业18家。",
      ["203家 一致", "724亿元 一致", "18家 一致"],
    ],
    ["is what an industry has brought about", "绿色化工产业实现产值11亿元。", ["11亿元 一致"]],
    [
      "calls a rate by its name, which is no growth of what was named before",
      "集中采购药品120种，平均降幅54%。",
      ["120种 一致", "54% 一致"],
    ],
    [
      "adds up several years: 3 + 4 + 5",
      "“十四五”前三年，研发经费累计投入12亿元。",
      ["12亿元 一致"],
    ],
    [
      "names each year of a list, and what of them behind a comma",
      "2021年、2022年、2023年，全县技术合同成交额分别为6亿元、7亿元、9亿元。",
      ["6亿元 一致", "7亿元 一致", "9亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("云溪县", text, YUNXI)).toEqual(expected);
  });
});

describe("whose and which the words of a text are", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "says only the opposite of what was named before",
      "全年职工基本医疗保险基金收入30亿元；支出24亿元。",
      ["30亿元 一致", "24亿元 一致"],
    ],
    ["are those who have an insurance", "参加城乡居民基本医疗保险人数40万人。", ["40万人 一致"]],
    ["are goods that come in and go out", "货物进出口总额616亿元。", ["616亿元 一致"]],
    [
      "are of markets that are no leagues of a county",
      "对东盟、美国进出口分别增长5.2%、3.6%。",
      ["5.2% 一致", "3.6% 一致"],
    ],
    ["has a time between whose and what", "古州文化旅游区全年接待游客24万人。", ["24万人 一致"]],
    [
      "are of what the clause names of which both are parts",
      "初中在校生1100人。小学在校生中，东镇1200人、西镇900人。",
      ["1100人 一致", "1200人 一致", "900人 一致"],
    ],
    [
      "has the name of the county before what the sheet calls a zone",
      "云溪开发区实际使用外资15.8亿元。",
      ["15.8亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("云溪县", text, ZONE)).toEqual(expected);
  });
});
