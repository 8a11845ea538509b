import type { Book } from "./book";

export const namesInShort: Book = {
  name: "namesInShort",
  shows:
    "Indicators by shorter names among the peers and among the goals, known by the office's own figures; one of the same name but another figure stays what it is. The figures are invented.",
  sheets: [
    {
      name: "0参数",
      rows: ["参数|内容", "单位名称|清河市科学技术局", "报告年度|2020", "期间起止月|1-12月"],
    },
    {
      name: "指标",
      rows: [
        "指标名称|单位|2020年|同比增长(%)|全省位次|状态",
        "有效发明专利拥有量|件|1920||2|期末",
        "高新技术产业增加值|亿元||23.2||实际",
        "发明专利授权量|件|512|||实际",
        "知识产权示范企业|家|50|||培育认定",
      ],
    },
    {
      name: "全省对标",
      rows: [
        "地区|有效发明专利(件)|增加值增幅(%)|专利授权量(件)|质押笔数|是否试点|是否列入规划",
        "清河市|1920|23.2|4892|120|是|否",
        "甲市|2310|18.4|6105|64|否|是",
      ],
    },
  ],
  observations: [
    "指标!C2 | 己 | 有效发明专利拥有量 | level | 2020年 | 1920 件 | counting=stock",
    "指标!E2 | 己 | 有效发明专利拥有量 | rank | 2020年 | 2 位",
    "指标!D3 | 己 | 高新技术产业增加值 | growth | 2020年 | 23.2 %",
    "指标!C4 | 己 | 发明专利授权量 | level | 2020年 | 512 件",
    "指标!C5 | 己 | 知识产权示范企业 | level | 2020年 | 50 家",
    "全省对标!B2 | 己 | 有效发明专利拥有量 | level | 2020年 | 1920 件",
    "全省对标!C2 | 己 | 高新技术产业增加值 | growth | 2020年 | 23.2 %",
    "全省对标!D2 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "全省对标!E2 | 己 | 质押笔数 | level | 2020年 | 120 笔",
    "全省对标!F2 | 己 | 试点 | flag | 2020年 | 1",
    "全省对标!G2 | 己 | 列入规划 | flag | 2020年 | 0",
    "全省对标!B3 | 甲市 | 有效发明专利拥有量 | level | 2020年 | 2310 件",
    "全省对标!C3 | 甲市 | 高新技术产业增加值 | growth | 2020年 | 18.4 %",
    "全省对标!D3 | 甲市 | 专利授权量 | level | 2020年 | 6105 件",
    "全省对标!E3 | 甲市 | 质押笔数 | level | 2020年 | 64 笔",
    "全省对标!F3 | 甲市 | 试点 | flag | 2020年 | 0",
    "全省对标!G3 | 甲市 | 列入规划 | flag | 2020年 | 1",
  ],
};
