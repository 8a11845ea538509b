import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "其中 rows belong to the row above",
    sheet: [
      "指标|单位|本年",
      "专利申请总量|件|13065",
      ".\u3000其中:发明专利|件|6244",
      ".\u3000\u3000\u3000\u3000实用新型|件|5000",
      "专利授权量|件|4892",
      "其中：发明专利|件|512",
    ],
    tables: ["2020年!A1:C6 indicator-by-role"],
    figures: [
      "C2 己 专利申请总量 level 2020年 13065件 .0",
      "C3 己 发明专利申请总量 level 2020年 6244件 .0 partOf=专利申请总量",
      "C4 己 实用新型专利申请总量 level 2020年 5000件 .0 partOf=专利申请总量",
      "C5 己 专利授权量 level 2020年 4892件 .0",
      "C6 己 发明专利授权量 level 2020年 512件 .0 partOf=专利授权量",
    ],
  },
  {
    name: "indented rows belong to the row they are indented under",
    sheet: [
      "指标|单位|本年",
      "研发平台|家|150",
      ".\u3000省级|家|28",
      ".\u3000市级|家|38",
      "院士工作站|家|15",
    ],
    tables: ["2020年!A1:C5 indicator-by-role"],
    figures: [
      "C2 己 研发平台 level 2020年 150家 .0",
      "C3 己 省级 level 2020年 28家 .0 partOf=研发平台",
      "C4 己 市级 level 2020年 38家 .0 partOf=研发平台",
      "C5 己 院士工作站 level 2020年 15家 .0",
    ],
  },
  {
    name: "# rows",
    sheet: ["指标|单位|本年", "R&D人员|人|100", "#女性|人|40"],
    tables: ["2020年!A1:C3 indicator-by-role"],
    figures: [
      "C2 己 R&D人员 level 2020年 100人 .0",
      "C3 己 女性 level 2020年 40人 .0 partOf=R&D人员",
    ],
  },
  {
    name: "section rows, merged or numbered",
    sheet: [
      "指标|单位|本年",
      "一、科技投入|<|<",
      "R&D经费|亿元|24.6",
      "（二）知识产权",
      "专利|件|12",
    ],
    tables: ["2020年!A1:C5 indicator-by-role"],
    figures: [
      "C3 己 R&D经费 level 2020年 24.6亿元 .1 section=一、科技投入",
      "C5 己 专利 level 2020年 12件 .0 section=（二）知识产权",
    ],
  },
  {
    name: "numbered sections with marks for no data beside them",
    sheet: ["指标|单位|代码|2019年|2020年", "一、人员|-|-|-|-", "R&D人员|人|01|10|12"],
    tables: ["2020年!A1:E3 indicator-by-period"],
    figures: [
      "D3 己 R&D人员 level 2019年 10人 .0 section=一、人员",
      "E3 己 R&D人员 level 2020年 12人 .0 section=一、人员",
    ],
  },
  {
    name: "a section column, merged or filled down, with a name that a narrow column breaks",
    sheet: [
      "板块|指标|单位|本年",
      "科技投入|R&D经费|亿元|24.6",
      "^|投入强度|%|0.75",
      "知识\n产权|专利|件|12",
      "|商标|件|3",
    ],
    tables: ["2020年!A1:D5 indicator-by-role"],
    figures: [
      "D2 己 R&D经费 level 2020年 24.6亿元 .1 section=科技投入",
      "D3 己 投入强度 level 2020年 0.0075% .2 section=科技投入",
      "D4 己 专利 level 2020年 12件 .0 section=知识产权",
      "D5 己 商标 level 2020年 3件 .0 section=知识产权",
    ],
  },
  {
    name: "a level column names the indicator",
    sheet: [
      "类别|级别|期末数|本年新增|单位",
      "众创空间|国家级|1||个",
      "众创空间|省级|9|2|个",
      "院士工作站||15||家",
    ],
    tables: ["2020年!A1:E4 indicator-by-role"],
    figures: [
      "C2 己 国家级众创空间 level 2020年 1个 .0 counting=stock",
      "C3 己 省级众创空间 level 2020年 9个 .0 counting=stock",
      "D3 己 省级众创空间 level 2020年 2个 .0 counting=new",
      "C4 己 院士工作站 level 2020年 15家 .0 counting=stock",
    ],
  },
  {
    name: "numbering is no part of a name",
    sheet: ["指标|单位|本年", "1.R&D经费|亿元|24.6", "（2）专利|件|12", "③论文|篇|5"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年 24.6亿元 .1",
      "C3 己 专利 level 2020年 12件 .0",
      "C4 己 论文 level 2020年 5篇 .0",
    ],
  },
  {
    name: "counting words before a name",
    sheet: [
      "指标|单位|本年",
      "新增高新技术企业|家|37",
      "累计登记成果|项|900",
      "高新技术企业(期末)|家|224",
      "新认定研发中心|家|62",
    ],
    tables: ["2020年!A1:C5 indicator-by-role"],
    figures: [
      "C2 己 高新技术企业 level 2020年 37家 .0 counting=new",
      "C3 己 登记成果 level 2020年 900项 .0 counting=cumulative",
      "C4 己 高新技术企业 level 2020年 224家 .0 counting=stock",
      "C5 己 新认定研发中心 level 2020年 62家 .0",
    ],
  },
  {
    name: "what the row's name says of its figures",
    sheet: [
      "指标|单位|2019年|2020年",
      "高新技术产业增加值增速|%|20.1|23.2",
      "专利授权量全省位次|位|5|4",
    ],
    tables: ["2020年!A1:D3 indicator-by-period"],
    figures: [
      "C2 己 高新技术产业增加值 growth 2019年 0.201% .1",
      "D2 己 高新技术产业增加值 growth 2020年 0.232% .1",
      "C3 己 专利授权量 rank 2019年 5位 .0 scope=全省",
      "D3 己 专利授权量 rank 2020年 4位 .0 scope=全省",
    ],
  },
  {
    name: "totals of a ledger name no indicator",
    sheet: ["类别|单位|本年", "发明|件|512", "实用新型|件|4380", "合计|件|4892"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: ["C2 己 发明 level 2020年 512件 .0", "C3 己 实用新型 level 2020年 4380件 .0"],
    refused: ["2020年!C4 unclear-header"],
  },
  {
    name: "blank rows do not end a table",
    sheet: ["指标|单位|本年", "R&D经费|亿元|24.6", "", "专利|件|12"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: ["C2 己 R&D经费 level 2020年 24.6亿元 .1", "C4 己 专利 level 2020年 12件 .0"],
  },
  {
    name: "a header repeated at a page break",
    sheet: ["指标|单位|本年", "R&D经费|亿元|24.6", "指标|单位|本年", "专利|件|12"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: ["C2 己 R&D经费 level 2020年 24.6亿元 .1", "C4 己 专利 level 2020年 12件 .0"],
  },
  {
    name: "notes and signatures under a table",
    sheet: [
      "指标|单位|本年",
      "R&D经费|亿元|24.6",
      "注：1.本表数据为快报数。",
      "数据来源：统计局",
      "单位负责人：张三||填表人：李四",
    ],
    tables: ["2020年!A1:C2 indicator-by-role"],
    figures: ["C2 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "statuses: a forecast row, a preliminary one",
    sheet: [
      "指标|单位|本年|状态|备注",
      "研发投入|亿元|24.6|预计|",
      "专利|件|12|实际|",
      "产值|亿元|30||快报数",
    ],
    tables: ["2020年!A1:E4 indicator-by-role"],
    figures: [
      "C2 己 研发投入 level 2020年 24.6亿元 .1 status=forecast",
      "C3 己 专利 level 2020年 12件 .0",
      "C4 己 产值 level 2020年 30亿元 .0 status=preliminary",
    ],
  },
  {
    name: "who set a target",
    sheet: ["指标|单位|本年|年度目标|下达单位", "技术合同成交额|亿元|2.44|1.8|省科技厅"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: [
      "C2 己 技术合同成交额 level 2020年 2.44亿元 .2",
      "D2 己 技术合同成交额 target 2020年 1.8亿元 .1 setBy=省科技厅",
    ],
  },
  {
    name: "a row without a name",
    sheet: ["指标|单位|本年", "R&D经费|亿元|24.6", "|件|12"],
    tables: ["2020年!A1:C3 indicator-by-role"],
    figures: ["C2 己 R&D经费 level 2020年 24.6亿元 .1"],
    refused: ["2020年!C3 unclear-header"],
  },
  {
    name: "a growth rate and a place in rows of their own are those of the row they follow",
    sheet: ["指标|单位|本年", "专利授权量|件|120", "增长|%|4.5", "全省位次|位|3"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: [
      "C2 己 专利授权量 level 2020年 120件 .0",
      "C3 己 专利授权量 growth 2020年 0.045% .1",
      "C4 己 专利授权量 rank 2020年 3位 .0 scope=全省",
    ],
  },
  {
    name: "a place behind two indicators in a row may be that of either",
    sheet: ["指标|单位|本年", "专利授权量|件|120", "论文|篇|30", "全省位次|位|3"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: ["C2 己 专利授权量 level 2020年 120件 .0", "C3 己 论文 level 2020年 30篇 .0"],
    refused: ["2020年!C4 unclear-header"],
  },
  {
    name: "合计 is what the title names, if the rows add up to it",
    sheet: ["2020年科技项目", "类别|单位|本年", "省级|项|4", "市级|项|6", "合计|项|10"],
    tables: ["2020年!A2:C5 indicator-by-role"],
    figures: [
      "C3 己 省级 level 2020年 4项 .0 partOf=科技项目",
      "C4 己 市级 level 2020年 6项 .0 partOf=科技项目",
      "C5 己 科技项目 level 2020年 10项 .0",
    ],
  },
  {
    name: "合计 of rows that do not add up to it is the total of nobody knows what",
    sheet: ["2020年科技项目", "类别|单位|本年", "省级|项|4", "市级|项|6", "合计|项|12"],
    tables: ["2020年!A2:C5 indicator-by-role"],
    figures: ["C3 己 省级 level 2020年 4项 .0", "C4 己 市级 level 2020年 6项 .0"],
    refused: ["2020年!C5 unclear-header"],
  },
];

describe("rows of a ledger", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
