import { printText } from "../../src/narrative/print/printText";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** One plain sheet as an office would lay it out, with invented figures. The text without its title. */
function textOf(rows: readonly string[], choice: NarrativeChoice = {}, name = "Sheet1"): string {
  const written = writeNarrative(readingOfSheet(rows, name), choice);
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value).split("\n").slice(1).join("\n").trim();
}

const TOWN = [
  "2023年临江县主要经济指标",
  "指标|单位|2023年|同比增长%",
  "地区生产总值|亿元|120.5|5.8",
  "规模以上工业增加值|亿元|40.2|7.1",
  "固定资产投资|亿元|80.3|-2.4",
  "社会消费品零售总额|亿元|50.6|6.2",
  "工业用电量|亿千瓦时|6.4|5.9",
];

describe("the text of an office", () => {
  it("tells the gross product in every length where it is about the economy", () => {
    for (const length of ["brief", "standard", "full"] as const) {
      expect(textOf(TOWN, { length })).toContain("地区生产总值120.5亿元，比上年增长5.8%");
    }
  });

  it("tells it for the sake of others only where it is about science", () => {
    const science = [
      "2023年临江县主要科技指标",
      "指标|单位|2023年|2022年",
      "地区生产总值|亿元|120.5|113.9",
      "R&D经费|亿元|3.9|3.2",
      "高新技术企业|家|58|45",
    ];
    expect(textOf(science)).not.toContain("生产总值120.5亿元");
  });

  // 地区生产总值, 工业增加值, 零售总额, 用电量 and 预算收入 grew, 投资 fell; how many people live there is nobody’s work.
  it("counts all that it tells the growth of, whether growing is good or neither", () => {
    const more = ["常住人口|万人|60.1|0.4", "一般公共预算收入|亿元|8.2|3.3"];
    expect(textOf([...TOWN, ...more], { length: "brief" })).toContain("6项主要指标中5项实现增长");
  });

  it("counts no growth where something is better when it falls", () => {
    const energy = "单位产值能耗|吨标准煤/万元|0.42|2.0";
    expect(textOf([...TOWN, energy], { length: "brief" })).not.toContain("项主要指标");
  });

  it("tells all its problems in one paragraph where it has no themes", () => {
    const rows = [...TOWN, "信访积案|件|120|20.0", "投诉举报|件|1260|36.4"];
    expect(textOf(rows)).toMatch(/存在问题\n\n信访积案、投诉举报比上年分别上升20%和36.4%。$/);
  });

  it("ends the parts of a total before it tells the next total", () => {
    const rows = [
      "2023年临江县财政收入",
      "项目|单位|2023年|2022年",
      "税收收入|万元|21334|20678",
      "其中：增值税|万元|7833|6281",
      "非税收入|万元|12762|11291",
    ];
    expect(textOf(rows)).toBe(
      "2023年，临江县税收收入2.13亿元，比上年增长3.2%，其中增值税7833万元，增长24.7%。" +
        "非税收入达1.28亿元，同比增长13.0%。",
    );
  });

  it("calls a target what the sheet calls it", () => {
    const rows = [
      "2023年1-5月临江县财政收支",
      "项目|年初预算（万元）|1-5月完成（万元）",
      "税收收入|73800|21334",
      "教育支出|98200|45120",
    ];
    expect(textOf(rows)).toContain("税收收入2.13亿元，完成预算的28.9%，慢于时间进度12.8个百分点");
    const plan = ["项目|全年计划（万元）|实际完成（万元）", "工业投资|800|760"];
    expect(textOf(["2023年临江县投资", ...plan])).toContain("工业投资距年度计划还差40万元");
  });

  it("tells how much a place grew less than a benchmark among the problems alone", () => {
    const rows = [
      "2023年临江县主要指标",
      "指标|绝对值（亿元）|增速（%）|全市增速（%）",
      "规模以上工业增加值|40.2|7.4|6.8",
      "固定资产投资|80.3|3.6|5.2",
    ];
    const text = textOf(rows);
    expect(text.match(/增速低于全市/g)).toHaveLength(1);
    expect(text).toMatch(/存在问题\n\n固定资产投资虽.*但增速低于全市水平1.6个百分点。$/);
  });

  it("finds money for research better when it is more, and what is used up for each yuan when it is less", () => {
    const rows = [
      "2023年临江县主要指标",
      "指标|单位|2023年|2022年",
      "规上工业企业研发费用|亿元|48.3|50.1",
      "百元医疗收入消耗的卫生材料费|元|24.8|23.1",
    ];
    expect(textOf(rows)).toMatch(
      /存在问题\n\n一是规上工业企业研发费用比上年下降3.6%。\n\n二是百元医疗收入消耗的卫生材料费比上年增长7.4%。$/,
    );
  });

  it("puts before papers and prizes what was done", () => {
    const rows = [
      "2023年某大学科研",
      "指标|单位|2023年",
      "SCI论文|篇|1075",
      "省部级科技奖励|项|11",
    ];
    expect(textOf(rows)).toContain("发表SCI论文1075篇");
    expect(textOf(rows)).toContain("获省部级科技奖励11项");
  });

  it("counts what a hospital counts in the unit that its name gives away", () => {
    const rows = [
      "2023年县医院业务量",
      "项目|2023年|2022年",
      "门诊人次|128640|113250",
      "手术例数|2180|1896",
      "出院人数|6420|5780",
    ];
    const text = textOf(rows);
    expect(text).toContain("门诊12.86万人次，比上年增长13.6%");
    expect(text).toContain("手术达2180例，同比增长15.0%");
  });

  it("tells no yearly growth of its own beside that of the sheet", () => {
    const rows = [
      "平川县主要科技指标",
      "指标|2020年|2021年|2022年|2023年|年均增速%",
      "技术合同成交额（亿元）|2.3|4.1|7.8|12.6|76.2",
    ];
    const text = textOf(rows, { length: "full" });
    expect(text).toContain("年均增长76.2%");
    expect(text).not.toContain("以来年均");
  });

  it("says of what projects the investment is, and reports on the months that have brought it", () => {
    const rows = [
      "沅江市2024年重点工业项目推进情况表（截至6月底）",
      "项目名称|总投资（亿元）|1-6月完成投资（亿元）",
      "储能电池项目|52|6.8",
      "装备产业园|18.5|2.1",
      "合计|70.5|8.9",
    ];
    expect(textOf(rows)).toBe(
      "2024年上半年，沅江市重点工业项目完成投资8.9亿元，其中储能电池项目完成投资6.8亿元、装备产业园完成投资2.1亿元。",
    );
  });

  it("tells who leads in what is new as that", () => {
    const rows = [
      "清溪县各乡镇2023年主要指标",
      "乡镇|固定资产投资（万元）|新增规上企业（家）",
      "全县|357|21",
      "甲镇|129|8",
      "乙镇|86|6",
      "丙镇|65|4",
      "丁乡|43|2",
      "戊乡|34|1",
    ];
    expect(textOf(rows, { length: "full" })).toContain("新增规上企业居前三位的依次为甲镇（8家）");
  });

  it("tells the growth that a place is the place of, though it is a fall", () => {
    const rows = [
      "2023年云溪县主要指标",
      "指标|单位|2023年|增长%|增速全市位次",
      "实际利用外资|万美元|2860|-27.6|8",
      "旅游总收入|亿元|46.8|50|1",
    ];
    expect(textOf(rows)).toContain("2860万美元，比上年下降27.6%，增速居全市第8位");
  });
});
