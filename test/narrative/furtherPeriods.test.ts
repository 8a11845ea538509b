import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { recompute, evidenceIn, sentencesOf } from "../support/recompute";
import { bookOf, sheetOf } from "../support/sheetOf";

type Sheet = readonly [name: string, ...rows: string[]];

function written(...sheets: readonly Sheet[]) {
  const book = bookOf(...sheets.map(([name, ...rows]) => sheetOf(name, rows)));
  const narrative = writeNarrative(readWorkbook(book), {});
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

const MONTHS: Sheet = [
  "指标",
  "东湖区2023年1-10月主要指标",
  "指标 | 单位 | 1-10月 | 上年同期",
  "高新技术产业投资 | 亿元 | 66 | 60",
  "技术合同成交额 | 亿元 | 9.9 | 9",
];

const SPENDING: Sheet = [
  "2022年研发",
  "指标 | 单位 | 2021年 | 2022年 | 全省平均",
  "R&D经费占GDP比重 | % | 2.9 | 3.1 | 3.6",
];

describe("a workbook of two periods", () => {
  it("tells last year's sheet in a paragraph of its own that names the year, behind the months of this one", () => {
    const text = printText(written(MONTHS, SPENDING));
    expect(text).toContain(
      "2023年1—10月，东湖区高新技术产业投资66亿元、技术合同成交额9.9亿元，同比分别增长10.0%和10.0%",
    );
    expect(text).toMatch(/\n2022年，全区R&D经费占GDP比重为3\.1%，较?比?上年提高0\.2个百分点/);
  });

  it("tells a problem of the other period with its period", () => {
    expect(printText(written(MONTHS, SPENDING))).toMatch(/2022年R&D经费占GDP比重虽?[^。]*低于全省/);
  });

  it("tells the month beside the months up to it, compared with the same month", () => {
    const text = printText(
      written([
        "工业",
        "东湖区2023年工业运行情况",
        "指标 | 单位 | 6月 | 6月同比增长（%） | 1-6月 | 1-6月同比增长（%）",
        "工业总产值 | 亿元 | 12 | 3.5 | 66 | 8.2",
      ]),
    );
    expect(text).toContain("2023年上半年，东湖区工业总产值66亿元，同比增长8.2%");
    expect(text).toMatch(/\n2023年6月，全区工业总产值达?到?12亿元，同比增长3\.5%/);
  });

  it("leaves out a month of which only the amount is known beside the months up to it", () => {
    const text = printText(
      written([
        "工业",
        "东湖区2023年工业运行情况",
        "指标 | 单位 | 6月 | 1-6月 | 1-6月同比增长（%）",
        "工业总产值 | 亿元 | 12 | 66 | 8.2",
      ]),
    );
    expect(text).toContain("66亿元，同比增长8.2%");
    expect(text).not.toContain("6月");
  });

  it("tells no years before in the table of its figures: they are what these are compared with", () => {
    const text = printText(
      written([
        "指标",
        "东湖区2023年指标",
        "指标 | 单位 | 2021年 | 2022年 | 2023年",
        "技术合同成交额 | 亿元 | 8 | 9 | 9.9",
        "省级平台 | 家 | 3 | 4 | ",
      ]),
    );
    expect(text).not.toContain("2022年");
  });

  it("tells no quarter of its year by itself, not even the first", () => {
    const text = printText(
      written(
        ["全年", "东湖区2023年指标", "指标 | 单位 | 2023年", "专利授权量 | 件 | 650"],
        ["分季", "东湖区2023年分季登记", " | 一季度 | 四季度", "登记笔数（笔） | 155 | 254"],
      ),
    );
    expect(text).toContain("650件");
    expect(text).not.toMatch(/155|254/);
  });

  it("tells no earlier months of the same year where the later are told", () => {
    const text = printText(
      written(
        ["一季度", "东湖区2023年1-3月指标", "指标 | 单位 | 完成", "技术合同成交额 | 亿元 | 3"],
        ["半年", "东湖区2023年1-6月指标", "指标 | 单位 | 完成", "技术合同成交额 | 亿元 | 7"],
      ),
    );
    expect(text).toContain("7亿元");
    expect(text).not.toContain("3亿元");
  });

  it("tells nothing older than two years", () => {
    const census: Sheet = ["普查", "指标 | 单位 | 2018年", "研发机构 | 个 | 41"];
    expect(printText(written(MONTHS, census))).not.toContain("41");
  });

  it("changes one sentence with a figure of the other period", () => {
    const change = (share: number): Sheet => [
      "研发投入",
      "指标 | 单位 | 2021年 | 2022年",
      `R&D经费占GDP比重 | % | 2.9 | ${share}`,
    ];
    const [before, after] = [3.1, 3.2].map((share) =>
      sentencesOf(written(MONTHS, change(share))).map(({ clauses }) => JSON.stringify(clauses)),
    );
    const differing = before?.filter((sentence, at) => sentence !== after?.[at]);
    expect(differing).toHaveLength(1);
  });

  it("rests on its cells", () => {
    for (const evidence of sentencesOf(written(MONTHS, SPENDING)).flatMap(evidenceIn)) {
      expect(recompute(evidence)).toBeCloseTo(evidence.value, 9);
    }
  });
});

describe("what is expected of the year to come", () => {
  it("is told as expected, with its year, behind what has been reached", () => {
    const text = printText(
      written([
        "指标",
        "东湖区主要指标",
        "指标 | 单位 | 2022年 | 2023年预计",
        "技术合同成交额 | 亿元 | 29 | 30.1",
      ]),
    );
    expect(text).toContain("2022年，东湖区技术合同成交额29亿元");
    expect(text).toContain("预计2023年技术合同成交额达到30.1亿元");
  });
});

describe("one figure of months in a table of the year", () => {
  it("is told with its months", () => {
    const text = printText(
      written([
        "指标",
        "东湖区2023年目标完成情况",
        "指标 | 单位 | 完成 | 备注",
        "技术合同成交额 | 亿元 | 1.4 | ",
        "专利申请量 | 件 | 541 | 截至10月底",
      ]),
    );
    expect(text).toContain("2023年，东湖区技术合同成交额1.4亿元");
    expect(text).toMatch(/2023年1—10月，(?:全区)?专利申请量达?到?541件/);
  });
});
