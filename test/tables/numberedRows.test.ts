import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Rows whose numbers make an outline: our own sheets, figures made up. */
const OUTLINES: readonly DrawnFigures[] = [
  {
    name: "headings numbered in a column of their own name what is not complete below them",
    on: "Sheet1",
    sheet: [
      "2024年重点工作完成情况|<|<|<",
      "序号|指标|单位|完成",
      "一|保交楼||",
      "1|数量|套|5000",
      "2|已交付套数|套|4000",
      "3|投资|亿元|40.2",
      "二|老旧小区改造||",
      "1|数量|个|50",
      "2|户数|户|8000",
      "3|加装电梯|部|12",
      "三|地区生产总值|亿元|300",
      "四|投资|亿元|7",
    ],
    figures: [
      "D4 己 保交楼 level 2024年 5000套 .0",
      "D5 己 保交楼已交付套数 level 2024年 4000套 .0 section=一、保交楼",
      "D6 己 保交楼投资 level 2024年 40.2亿元 .1 section=一、保交楼",
      "D8 己 老旧小区改造 level 2024年 50个 .0",
      "D9 己 老旧小区改造户数 level 2024年 8000户 .0 section=二、老旧小区改造",
      "D10 己 加装电梯 level 2024年 12部 .0 section=二、老旧小区改造",
      "D11 己 地区生产总值 level 2024年 300亿元 .0",
      "D12 己 投资 level 2024年 7亿元 .0",
    ],
  },
  {
    name: "the same with （一） over 1, and with 1 over 1.1",
    on: "Sheet1",
    sheets: {
      甲: [
        "2024年城建指标|<|<|<",
        "序号|项目|单位|完成",
        "（一）|市政道路||",
        "1|新建里程|公里|18",
        "（二）|公园绿地||",
        "1|新增面积|公顷|25",
      ],
      乙: [
        "2024年住房指标|<|<|<",
        "序号|指标|单位|完成",
        "1|公租房||",
        "1.1|面积|万平方米|60.5",
        "2|棚户区改造||",
        "2.1|面积|万平方米|8.1",
      ],
    },
    figures: [
      "D4 己 市政道路新建里程 level 2024年 18公里 .0 section=(一)市政道路",
      "D6 己 公园绿地面积 level 2024年 25公顷 .0 counting=new section=(二)公园绿地",
      "D4 己 公租房面积 level 2024年 60.5万平方米 .1 section=公租房",
      "D6 己 棚户区改造面积 level 2024年 8.1万平方米 .1 section=棚户区改造",
    ],
  },
  {
    name: "what is numbered deeper is a part, and called by its whole where two parts are called alike",
    on: "Sheet1",
    sheet: [
      "2024年住建统计表|<|<",
      "指标名称|计量单位|本年",
      "一、房地产开发投资|亿元|200",
      "1.住宅|亿元|150",
      "二、商品房销售面积|万平方米|300",
      "1.住宅|万平方米|280",
      "三、房屋施工面积|万平方米|900",
    ],
    figures: [
      "C3 己 房地产开发投资 level 2024年 200亿元 .0",
      "C4 己 住宅房地产开发投资 level 2024年 150亿元 .0 partOf=房地产开发投资",
      "C5 己 商品房销售面积 level 2024年 300万平方米 .0",
      "C6 己 住宅商品房销售面积 level 2024年 280万平方米 .0 partOf=商品房销售面积",
      "C7 己 房屋施工面积 level 2024年 900万平方米 .0",
    ],
  },
  {
    name: "what is in another unit or more than the row over it is no part of that",
    on: "Sheet1",
    sheet: [
      "2024年科技统计|<|<|<",
      "序号|指标|单位|2024年",
      "1|技术合同成交额|亿元|20",
      "1.1|输出|亿元|12",
      "1.2|技术经理人|人|30",
      "2|公租房|套|1000",
      "2.1|投资|亿元|3",
      "2.2|申请|套|1200",
      "3|研发投入强度|%|2.5",
      "3.1|规上企业研发投入强度|%|1.5",
    ],
    figures: [
      "D3 己 技术合同成交额 level 2024年 20亿元 .0",
      "D4 己 输出 level 2024年 12亿元 .0 partOf=技术合同成交额",
      "D5 己 技术经理人 level 2024年 30人 .0",
      "D6 己 公租房 level 2024年 1000套 .0",
      "D7 己 公租房投资 level 2024年 3亿元 .0",
      "D8 己 申请 level 2024年 1200套 .0",
      "D9 己 研发投入强度 level 2024年 0.025% .1",
      "D10 己 规上企业研发投入强度 level 2024年 0.015% .1",
    ],
  },
  {
    name: "a row that has no figure yet heads nothing",
    on: "Sheet1",
    sheet: [
      "2024年主要指标|<|<|<",
      "序号|指标|单位|完成",
      "1|地区生产总值||",
      "2|投资|亿元|40",
      "3|专利授权量|件|100",
    ],
    figures: ["D4 己 投资 level 2024年 40亿元 .0", "D5 己 专利授权量 level 2024年 100件 .0"],
  },
];

describe("numbered rows", () => {
  readsAsDrawn(OUTLINES);
});
