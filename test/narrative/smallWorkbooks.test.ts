import { printText } from "../../src/narrative/print/printText";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";
import { material } from "../support/narrativeReading";

/** What a clerk first tries: one plain sheet with a handful of figures, all invented. The text without its title. */
function textOf(rows: readonly string[], choice: NarrativeChoice = {}, name = "Sheet1"): string {
  const written = writeNarrative(readingOfSheet(rows, name), choice);
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value).split("\n").slice(1).join("\n").trim();
}

describe("the text of a small workbook", () => {
  it("is one paragraph without headings, for a county's table of two years", () => {
    const rows = [
      "2023年临江县主要科技指标",
      "指标|单位|2022年|2023年",
      "R&D经费|亿元|3.2|3.9",
      "高新技术企业|家|45|58",
      "专利授权量|件|812|945",
      "技术合同成交额|万元|5600|8230",
    ];
    expect(textOf(rows)).toBe(
      "2023年，临江县R&D经费支出3.9亿元，比上年增长21.9%。高新技术企业达58家，较上年增加13家，增长28.9%。" +
        "专利授权量达到945件，较上年增长16.4%。技术合同成交额8230万元，比上年增长47.0%。",
    );
  });

  it("keeps the section of its one theme beside the problems, for a ranking of peers", () => {
    const rows = [
      "2023年全市各县区R&D经费情况",
      "县区|R&D经费(亿元)|R&D经费投入强度(%)",
      "全市|30.5|1.85",
      "临江县|3.9|1.42",
      "甲县|6.2|2.10",
      "乙县|5.1|1.95",
      "丁区|11.3|2.40",
    ];
    expect(textOf(rows, { subject: "临江县" })).toMatch(
      /^一、科技投入\n\n2023年，临江县.*\n\n二、存在问题\n\n/,
    );
  });

  it("ends with how many targets were met, and praises none that was missed", () => {
    const rows = [
      "2023年全县科技目标任务完成情况",
      "指标名称|单位|年度目标|实际完成",
      "高新技术企业|家|55|58",
      "科技型中小企业|家|120|131",
      "专利授权量|件|900|945",
      "技术合同成交额|亿元|0.9|0.82",
    ];
    expect(textOf(rows)).toBe(
      [
        "一、主要指标完成情况",
        "2023年，全县高新技术企业58家、科技型中小企业131家，分别超额完成55家和120家的年度目标。" +
          "专利授权量达945件，完成年度目标的105%。技术合同成交额0.82亿元，完成年度目标的91.1%。4项年度目标完成3项。",
        "二、存在问题",
        "技术合同成交额距年度目标还差0.08亿元。",
      ].join("\n\n"),
    );
  });

  it("says that all of them were met", () => {
    const rows = [
      "2023年全县科技目标任务完成情况",
      "指标名称|单位|年度目标|实际完成",
      "高新技术企业|家|55|58",
      "专利授权量|件|900|945",
      "技术合同成交额|亿元|0.8|0.82",
    ];
    expect(textOf(rows)).toMatch(/3项年度目标全面完成。$/);
  });

  it("is about the latest quarter of a table of quarters", () => {
    const rows = [
      "2023年全县科技指标分季度情况",
      "指标|单位|一季度|二季度|三季度|四季度",
      "专利授权量|件|200|230|251|264",
      "技术合同成交额|万元|1200|2100|1930|3000",
    ];
    expect(textOf(rows)).toBe("2023年四季度，全县专利授权量264件。技术合同成交额达3000万元。");
  });

  it("is a paragraph of growth where nothing but growth is given", () => {
    const rows = [
      "2023年全县主要科技指标增速",
      "指标|增速(%)",
      "高新技术产业增加值|12.3",
      "规上工业增加值|7.5",
      "R&D经费|18.6",
    ];
    expect(textOf(rows)).toBe(
      "2023年，全县高新技术产业增加值比上年增长12.3%，高于规上工业增加值增速4.8个百分点。" +
        "规上工业增加值、R&D经费支出同比分别增长7.5%和18.6%。",
    );
  });

  it("tells a decline and a shortfall once, as problems", () => {
    const rows = [
      "2023年临江县主要科技指标",
      "指标|单位|2022年|2023年|2023年目标",
      "R&D经费|亿元|3.2|3.0|3.5",
      "高新技术企业|家|45|58|50",
      "专利授权量|件|812|760|850",
    ];
    const text = textOf(rows);
    expect(text).toContain("R&D经费支出3亿元，完成年度目标的85.7%。");
    expect(text).toContain("R&D经费支出距年度目标还差0.5亿元，比上年下降6.3%。");
    expect(text).not.toContain("年度目标完成1项");
  });

  it("keeps the sections that the sheet itself names", () => {
    const rows = [
      "2023年全县主要科技指标",
      "领域|指标|单位|2022年|2023年",
      "科技投入|R&D经费|亿元|3.2|3.9",
      "创新主体|高新技术企业|家|45|58",
    ];
    expect(textOf(rows)).toMatch(/^一、科技投入\n\n2023年.*\n\n二、创新主体\n\n全县/);
  });

  it("keeps its themes where the office has words for one of them", () => {
    const reading = readingOfSheet([
      "2023年全县主要科技指标",
      "指标|单位|2022年|2023年",
      "R&D经费|亿元|3.2|3.9",
      "高新技术企业|家|45|58",
    ]);
    const texts = [material("measure", "创新主体", "实施高新技术企业倍增计划。")];
    const written = writeNarrative({ ...reading, texts }, {});
    expect(written.ok && written.value.sections.map(({ heading }) => heading)).toEqual([
      "一、科技投入",
      "二、创新主体",
    ]);
  });
});

describe("a workbook without actual figures", () => {
  it("of goals alone is told as what is to come", () => {
    const rows = ["2024年目标", "指标|单位|目标值|限定词", "高新技术企业|家|230|以上"];
    expect(textOf(rows)).toBe("2024年主要预期目标：力争高新技术企业达到230家以上。");
  });

  it("of what is expected alone is told as expected", () => {
    const rows = ["2023年全县R&D经费", "指标|单位|2023年预计", "R&D经费|亿元|26.5"];
    expect(textOf(rows)).toBe("预计R&D经费支出达到26.5亿元。");
  });
});
