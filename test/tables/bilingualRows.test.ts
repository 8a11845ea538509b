import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** English below and beside Chinese names: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "name each region twice",
    on: "Sheet1",
    sheet: [
      "2022年专利授权量|<|<",
      "地区|授权量（件）|发明（件）",
      "全省|3000|600",
      "Total||",
      "甲市|1000|200",
      "Jia City||",
      "乙市|2000|400",
      "Yi City||",
    ],
    figures: [
      "B3 全省(total) 专利授权量 level 2022年 3000件 .0 scope=全省",
      "C3 全省(total) 发明 level 2022年 600件 .0 scope=全省",
      "B5 甲市 专利授权量 level 2022年 1000件 .0",
      "C5 甲市 发明 level 2022年 200件 .0",
      "B7 乙市 专利授权量 level 2022年 2000件 .0",
      "C7 乙市 发明 level 2022年 400件 .0",
    ],
  },
  {
    name: "name each indicator twice",
    on: "Sheet1",
    sheet: [
      "2022年主要科技指标|<|<",
      "指标|2021年|2022年",
      "R&D经费（亿元）|100|120",
      "Expenditure on R&D (100 million yuan)||",
      "R&D人员（人）|1000|2000",
      "R&D Personnel (person)||",
    ],
    figures: [
      "B3 己 R&D经费 level 2021年 100亿元 .0",
      "C3 己 R&D经费 level 2022年 120亿元 .0",
      "B5 己 R&D人员 level 2021年 1000人 .0",
      "C5 己 R&D人员 level 2022年 2000人 .0",
    ],
  },
  {
    name: "have their figures in the English rows",
    on: "Sheet1",
    sheet: [
      "2022年主要科技指标|<|<",
      "指标|2021年|2022年",
      "R&D经费（亿元）||",
      "Expenditure on R&D (100 million yuan)|100|120",
      "R&D人员（人）||",
      "R&D Personnel (person)|1000|2000",
    ],
    figures: [
      "B4 己 R&D经费 level 2021年 100亿元 .0",
      "C4 己 R&D经费 level 2022年 120亿元 .0",
      "B6 己 R&D人员 level 2021年 1000人 .0",
      "C6 己 R&D人员 level 2022年 2000人 .0",
    ],
  },
  {
    name: "translate the names in a column of their own",
    on: "Sheet1",
    sheet: [
      "2022年主要科技指标|<|<|<",
      "指标|Item|2021年|2022年",
      "R&D经费（亿元）|Expenditure on R&D (100 million yuan)|100|120",
      "R&D人员（人）|R&D Personnel (person)|1000|2000",
    ],
    figures: [
      "C3 己 R&D经费 level 2021年 100亿元 .0",
      "D3 己 R&D经费 level 2022年 120亿元 .0",
      "C4 己 R&D人员 level 2021年 1000人 .0",
      "D4 己 R&D人员 level 2022年 2000人 .0",
    ],
  },
];

describe("tables in two languages", () => {
  readsAsDrawn(SHEETS);
});
