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
    name: "指数 is one of prices where the title says so",
    sheet: [
      "2022年居民消费价格分类指数（上年=100）|<",
      "项目|指数",
      "居民消费价格总指数|101.3",
      "食品烟酒|101.8",
      "衣着|100.3",
    ],
    figures: [
      "B3 己 居民消费价格总指数 level 2022年 101.3 .1",
      "B4 己 食品烟酒价格指数 level 2022年 101.8 .1",
      "B5 己 衣着价格指数 level 2022年 100.3 .1",
    ],
  },
  {
    name: "each of the products of a title about the main ones, and 出栏 is not grown",
    sheet: [
      "2022年主要农产品产量|<|<",
      "产品名称|产量（吨）|比上年增长%",
      "粮食|1990|6.3",
      "棉花|279|-14.4",
      "生猪出栏（万头）|21.6|-18.3",
    ],
    figures: [
      "B3 己 粮食产量 level 2022年 1990吨 .0 partOf=产量",
      "C3 己 粮食产量 growth 2022年 0.063% .1 partOf=产量",
      "B4 己 棉花产量 level 2022年 279吨 .0 partOf=产量",
      "C4 己 棉花产量 growth 2022年 -0.144% .1 partOf=产量",
      "B5 己 生猪出栏 level 2022年 21.6万头 .1 partOf=产量",
      "C5 己 生猪出栏 growth 2022年 -0.183% .1 partOf=产量",
    ],
  },
  {
    name: "投入额 and 强度 of what stands over them",
    sheet: [
      "2023年各县科技投入情况|<|<|<",
      "地区|R&D经费|<|高新技术企业（家）",
      "|投入额（亿元）|强度（%）|",
      "甲县|10.6|2.06|3",
      "乙县|6.1|2.77|2",
    ],
    figures: [
      "B4 甲县 R&D经费投入额 level 2023年 10.6亿元 .1",
      "C4 甲县 R&D经费强度 level 2023年 0.0206% .2",
      "D4 甲县 高新技术企业 level 2023年 3家 .0",
      "B5 乙县 R&D经费投入额 level 2023年 6.1亿元 .1",
      "C5 乙县 R&D经费强度 level 2023年 0.0277% .2",
      "D5 乙县 高新技术企业 level 2023年 2家 .0",
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
