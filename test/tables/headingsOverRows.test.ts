import { readWorkbook } from "../../src/tables/readWorkbook";
import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";
import { bookOf, sheetOf } from "../support/sheetOf";

/** What a heading over rows, or a group over columns, says of the figures: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "a unit in the heading over the rows, where they have none of their own",
    on: "主要指标",
    sheet: [
      "2023年主要指标|<|<",
      "指标|数值|增长%",
      "一、财政金融（亿元）||",
      "一般公共预算收入|12.5|3.2",
      "上市公司数|6|",
      "二、人民生活（元）||",
      "城镇居民人均可支配收入|41250|5.1",
      "人均住房面积（平方米）|38.2|1.1",
    ],
    figures: [
      "B4 己 一般公共预算收入 level 2023年 12.5亿元 .1 section=一、财政金融（亿元）",
      "C4 己 一般公共预算收入 growth 2023年 0.032% .1 section=一、财政金融（亿元）",
      "B5 己 上市公司数 level 2023年 6 .0 section=一、财政金融（亿元）",
      "B7 己 城镇居民人均可支配收入 level 2023年 41250元 .0 section=二、人民生活（元）",
      "C7 己 城镇居民人均可支配收入 growth 2023年 0.051% .1 section=二、人民生活（元）",
      "B8 己 人均住房面积 level 2023年 38.2平方米 .1 section=二、人民生活（元）",
      "C8 己 人均住房面积 growth 2023年 0.011% .1 section=二、人民生活（元）",
    ],
  },
  {
    name: "the rise and fall of prices under people's income",
    on: "居民生活",
    sheet: [
      "2023年居民人均收支和价格|<|<|<|<",
      "项目|城镇居民|<|农村居民|<",
      "^|金额（元）|增长%|金额（元）|增长%",
      "人均可支配收入|41250|5.1|21340|6.8",
      "人均消费支出|28610|4.2|17250|5.9",
      "价格指数（上年=100，涨跌%）|<|<|<|<",
      "居民消费价格|0.4|||",
    ],
    figures: [
      "B4 己 城镇居民人均可支配收入 level 2023年 41250元 .0",
      "C4 己 城镇居民人均可支配收入 growth 2023年 0.051% .1",
      "D4 己 农村居民人均可支配收入 level 2023年 21340元 .0",
      "E4 己 农村居民人均可支配收入 growth 2023年 0.068% .1",
      "B5 己 城镇居民人均消费支出 level 2023年 28610元 .0",
      "C5 己 城镇居民人均消费支出 growth 2023年 0.042% .1",
      "D5 己 农村居民人均消费支出 level 2023年 17250元 .0",
      "E5 己 农村居民人均消费支出 growth 2023年 0.059% .1",
      "B7 己 城镇居民居民消费价格 growth 2023年 0.004% .1 section=价格指数（上年=100，涨跌%）",
    ],
  },
  {
    name: "numbers of projects beside their money in 万元",
    on: "争取资金",
    sheet: [
      "争取上级资金情况|<|<",
      "||单位：万元",
      "资金类别|2023年项目个数|2023年金额",
      "中央预算内投资|16|28500",
      "地方政府专项债券|12|76200",
      "合计|28|104700",
    ],
    figures: [
      "B4 己 中央预算内投资项目个数 level 2023年 16个 .0 partOf=项目个数",
      "C4 己 中央预算内投资金额 level 2023年 28500万元 .0 partOf=争取上级资金金额",
      "B5 己 地方政府专项债券项目个数 level 2023年 12个 .0 partOf=项目个数",
      "C5 己 地方政府专项债券金额 level 2023年 76200万元 .0 partOf=争取上级资金金额",
      "B6 己 项目个数 level 2023年 28个 .0",
      "C6 己 争取上级资金金额 level 2023年 104700万元 .0",
    ],
  },
];

describe("what stands over rows and columns", () => {
  readsAsDrawn(SHEETS);
});

describe("the name of a workbook's body in the name of its file", () => {
  const selfIn = (file: string) =>
    readWorkbook({
      ...bookOf(
        sheetOf("S", ["主要指标|<", "县区|财政收入（亿元）", "丙区|12.5", "丁区|9.1", "合计|21.6"]),
      ),
      file,
    }).selfName;

  it("goes on over no stroke", () => {
    expect(selfIn("2023年公报附表-乙市.xlsx")).toBe("乙市");
    expect(selfIn("乙市2023年公报附表.xlsx")).toBe("乙市");
  });
});
