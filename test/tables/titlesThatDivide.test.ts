import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Titles that say by what their figures are divided, which is no part of a name. */
const TITLES: readonly DrawnFigures[] = [
  {
    name: "分技术领域 between a thing and its amount",
    on: "Sheet1",
    sheet: [
      "2024年1-6月吸纳技术合同分技术领域成交额|<",
      "|单位：亿元",
      "技术领域|成交额",
      "电子信息|20.5",
      "生物医药|4.5",
      "合计|25.0@0.0",
    ],
    figures: [
      "B4 己 电子信息吸纳技术合同成交额 level 2024年上半年 20.5亿元 .1 partOf=吸纳技术合同成交额",
      "B5 己 生物医药吸纳技术合同成交额 level 2024年上半年 4.5亿元 .1 partOf=吸纳技术合同成交额",
      "B6 己 吸纳技术合同成交额 level 2024年上半年 25亿元 .1",
    ],
  },
  {
    name: "按合同类别 before 情况表",
    on: "Sheet1",
    sheet: [
      "2023年技术合同按合同类别情况表|<|<",
      "合同类别|项数（项）|成交额（万元）",
      "技术开发|100|2000",
      "合计|100|2000",
    ],
    figures: [
      "B3 己 技术开发合同项数 level 2023年 100项 .0 partOf=技术合同项数",
      "C3 己 技术开发合同成交额 level 2023年 2000万元 .0 partOf=技术合同成交额",
      "B4 己 技术合同项数 level 2023年 100项 .0",
      "C4 己 技术合同成交额 level 2023年 2000万元 .0",
    ],
  },
  {
    name: "分县区 and 分县（市、区） behind what is counted",
    on: "Sheet1",
    sheets: {
      甲: [
        "2023年高新技术企业数分县区情况表|<|<",
        "县区|2022年|2023年",
        "甲县|20|30",
        "乙县|15|25",
      ],
      乙: [
        "2024年输出技术合同分县（市、区）成交额情况|<",
        "县（市、区）|2024年（万元）",
        "甲县|300",
        "乙县|200",
      ],
    },
    figures: [
      "B3 甲县 高新技术企业数 level 2022年 20家 .0",
      "C3 甲县 高新技术企业数 level 2023年 30家 .0",
      "B4 乙县 高新技术企业数 level 2022年 15家 .0",
      "C4 乙县 高新技术企业数 level 2023年 25家 .0",
      "B3 甲县 输出技术合同成交额 level 2024年 300万元 .0",
      "B4 乙县 输出技术合同成交额 level 2024年 200万元 .0",
    ],
  },
  {
    name: "a unit alone over the figures is no name",
    on: "Sheet1",
    sheet: [
      "2023年末全市从业人员按三次产业分|<",
      "|单位：万人",
      "合计|100",
      "第一产业|30",
      "第二产业|30",
      "第三产业|40",
    ],
    figures: [
      "B3 己 从业人员 level 2023年 100万人 .0",
      "B4 己 第一产业从业人员 level 2023年 30万人 .0 partOf=从业人员",
      "B5 己 第二产业从业人员 level 2023年 30万人 .0 partOf=从业人员",
      "B6 己 第三产业从业人员 level 2023年 40万人 .0 partOf=从业人员",
    ],
  },
  {
    name: "分类型明细表 and 来源地",
    on: "Sheet1",
    sheets: {
      甲: [
        "2024年度专利授权分类型明细表|<",
        "类型|授权量（件）",
        "发明专利|100",
        "实用新型|700",
        "合计|800",
      ],
      乙: [
        "2024年实际利用外资来源地|<",
        "国家（地区）|金额（万美元）",
        "中国香港|5000",
        "新加坡|3000",
      ],
    },
    figures: [
      "B3 己 发明专利授权量 level 2024年 100件 .0 partOf=专利授权量",
      "B4 己 实用新型专利授权量 level 2024年 700件 .0 partOf=专利授权量",
      "B5 己 专利授权量 level 2024年 800件 .0",
      "B3 中国香港 实际利用外资 level 2024年 5000万美元 .0",
      "B4 新加坡 实际利用外资 level 2024年 3000万美元 .0",
    ],
  },
];

describe("titles that divide", () => {
  readsAsDrawn(TITLES);
});
