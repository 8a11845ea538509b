import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet as an office would lay it out; all figures are invented. */
function told(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), { length: "full" });
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("what the sheet prints of a row", () => {
  // 219356.2 of 950999 is 23.07%.
  it("is its share, not another that is computed", () => {
    const text = told(
      "2023年组织税收收入情况",
      "税种|本年累计（万元）|上年同期（万元）|增减幅（%）|占比（%）",
      "增值税|731642.8|695937|5.1|77.0",
      "其他税种|219356.2|205632.1|6.7|23.0",
      "合计|950999.0|901569.1|5.5|100.0",
    );
    expect(text).toContain("占23%");
    expect(text).not.toContain("23.1%");
  });

  const TOWNS = [
    "2023年各乡镇招商引资任务完成情况",
    "乡镇|目标任务（亿元）|实际到位资金（亿元）|完成率|全县排名",
    "东门镇|10|8.6|86.0%|5",
    "柳林镇|6|7.2|120.0%|1",
    "石桥镇|5|5.1|102.0%|3",
    "黄泥镇|4|4.3|107.5%|2",
    "白果乡|3|2.8|93.3%|4",
  ];

  it("is its place: by what was reached, none is told by size", () => {
    expect(told(...TOWNS, "合计|28|28.0|100.0%|")).not.toContain("居前三位");
  });

  it("is who it is about, where a column of places or the row of the total says so", () => {
    expect(told(...TOWNS, "合计|28|28.0|100.0%|")).toContain("全县实际到位资金28亿元");
    const air = [
      "2023年各县（市、区）空气质量",
      "县区|PM2.5浓度（微克/立方米）|优良天数比率（%）",
      "城东区|42|76.5",
      "北山县|28|92.3",
      "河口市|36|82.3",
      "全市|36|83.2",
    ];
    expect(told(...air)).toContain("2023年，全市PM2.5浓度36微克/立方米");
  });

  it("is no rate of ours where its own could not be read", () => {
    const head = ["2023年临江县主要指标", "指标|单位|2023年|2022年|同比"];
    const rows = ["罚没金额|万元|652.3|713.7|-8.6%", "移送案件|件|120|100|3"];
    const text = told(...head, ...rows);
    expect(text).toContain("罚没金额652.3万元");
    expect(text).not.toContain("20.0%");
  });
});

describe("among the problems", () => {
  const BUDGET = ["2023年临江县重点任务", "指标|单位|2023年|2022年|年度目标"];

  it("what falls short is not told once more by how much it fell", () => {
    const text = told(...BUDGET, "粮食产量|万吨|22.6|25.1|25", "棉花产量|万吨|3.6|3.1|3.5");
    expect(text.match(/下降10\.0%/g)).toHaveLength(1);
    expect(text).toContain("粮食产量距年度目标还差2.4万吨。");
  });

  it("are no people who died, and no energy that was used", () => {
    const head = ["2023年临江县主要指标", "指标|单位|2023年|2022年"];
    const text = told(
      ...head,
      "死亡人口|人|2865|2541",
      "规模以上工业能源消费量|万吨标准煤|86.5|80.2",
    );
    expect(text).not.toContain("存在问题");
  });
});
