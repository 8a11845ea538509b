import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** What titles and headings over several columns name: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "kinds of what the title counts, by region",
    on: "Sheet1",
    sheet: [
      "2022年全省高新技术企业分布情况|<|<",
      "||单位：家",
      "地区|总数|规上",
      "全省|1000|200",
      "甲市|400|100",
      "乙市|600|100",
    ],
    figures: [
      "B4 己(total) 高新技术企业 level 2022年 1000家 .0 scope=全省",
      "C4 己(total) 规上高新技术企业 level 2022年 200家 .0 scope=全省 partOf=高新技术企业",
      "B5 甲市 高新技术企业 level 2022年 400家 .0",
      "C5 甲市 规上高新技术企业 level 2022年 100家 .0 partOf=高新技术企业",
      "B6 乙市 高新技术企业 level 2022年 600家 .0",
      "C6 乙市 规上高新技术企业 level 2022年 100家 .0 partOf=高新技术企业",
    ],
  },
  {
    name: "men and women of those in the title, by kind of school",
    on: "Sheet1",
    sheet: [
      "2022年甲市在校学生情况|<|<|<",
      "||单位：人|",
      "学校类别|合计|男|女",
      "合计|1000|400|600",
      "小学|600|250|350",
      "中学|400|150|250",
    ],
    figures: [
      "B4 己 在校学生 level 2022年 1000人 .0",
      "C4 己 男在校学生 level 2022年 400人 .0 partOf=在校学生",
      "D4 己 女在校学生 level 2022年 600人 .0 partOf=在校学生",
      "B5 己 小学在校学生 level 2022年 600人 .0 partOf=在校学生",
      "C5 己 小学男在校学生 level 2022年 250人 .0 partOf=男在校学生",
      "D5 己 小学女在校学生 level 2022年 350人 .0 partOf=女在校学生",
      "B6 己 中学在校学生 level 2022年 400人 .0 partOf=在校学生",
      "C6 己 中学男在校学生 level 2022年 150人 .0 partOf=男在校学生",
      "D6 己 中学女在校学生 level 2022年 250人 .0 partOf=女在校学生",
    ],
  },
  {
    name: "其中 over the parts of the column before",
    on: "Sheet1",
    sheet: [
      "2022年各市专利|<|<|<",
      "地区|专利授权量（件）|其中|<",
      "^|合计|发明|实用新型",
      "甲市|1000|200|800",
      "乙市|2000|400|1600",
    ],
    figures: [
      "B4 甲市 专利授权量 level 2022年 1000件 .0",
      "C4 甲市 发明 level 2022年 200件 .0 partOf=专利授权量",
      "D4 甲市 实用新型 level 2022年 800件 .0 partOf=专利授权量",
      "B5 乙市 专利授权量 level 2022年 2000件 .0",
      "C5 乙市 发明 level 2022年 400件 .0 partOf=专利授权量",
      "D5 乙市 实用新型 level 2022年 1600件 .0 partOf=专利授权量",
    ],
  },
  {
    name: "classes under lines that say by what",
    on: "Sheet1",
    sheet: [
      "2022年甲市规上工业企业情况|<|<",
      "类别|企业数（个）|营业收入（亿元）",
      "合计|300|620",
      "按轻重工业分||",
      "轻工业|100|220",
      "重工业|200|400",
      "按登记注册类型分||",
      "内资企业|250|500",
      "港澳台商投资企业|30|70",
      "外商投资企业|20|50",
    ],
    figures: [
      "B3 己 规上工业企业数 level 2022年 300个 .0",
      "C3 己 规上工业企业营业收入 level 2022年 620亿元 .0",
      "B5 己 规上工业企业轻工业企业数 level 2022年 100个 .0 partOf=规上工业企业数 breakdown=轻重工业",
      "C5 己 规上工业企业轻工业营业收入 level 2022年 220亿元 .0 partOf=规上工业企业营业收入 breakdown=轻重工业",
      "B6 己 规上工业企业重工业企业数 level 2022年 200个 .0 partOf=规上工业企业数 breakdown=轻重工业",
      "C6 己 规上工业企业重工业营业收入 level 2022年 400亿元 .0 partOf=规上工业企业营业收入 breakdown=轻重工业",
      "B8 己 规上工业企业内资企业数 level 2022年 250个 .0 partOf=规上工业企业数 breakdown=登记注册类型",
      "C8 己 规上工业企业内资企业营业收入 level 2022年 500亿元 .0 partOf=规上工业企业营业收入 breakdown=登记注册类型",
      "B9 己 规上工业企业港澳台商投资企业数 level 2022年 30个 .0 partOf=规上工业企业数 breakdown=登记注册类型",
      "C9 己 规上工业企业港澳台商投资企业营业收入 level 2022年 70亿元 .0 partOf=规上工业企业营业收入 breakdown=登记注册类型",
      "B10 己 外商投资企业数 level 2022年 20个 .0 partOf=规上工业企业数 breakdown=登记注册类型",
      "C10 己 外商投资企业营业收入 level 2022年 50亿元 .0 partOf=规上工业企业营业收入 breakdown=登记注册类型",
    ],
  },
  {
    name: "whose it is, above a line 制表单位",
    on: "Sheet1",
    sheet: [
      "全省主要科技指标|<|<",
      "制表单位：科技厅||2022年",
      "指标|数值|同比增长（%）",
      "R&D经费（亿元）|220|12.5",
      "专利授权量（件）|16000|8.5",
    ],
    figures: [
      "B4 己 R&D经费 level 2022年 220亿元 .0",
      "C4 己 R&D经费 growth 2022年 0.125% .1",
      "B5 己 专利授权量 level 2022年 16000件 .0",
      "C5 己 专利授权量 growth 2022年 0.085% .1",
    ],
  },
];

describe("names that stand above the figures", () => {
  readsAsDrawn(SHEETS);
});
