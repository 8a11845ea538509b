import {
  writeLengths,
  writeNarrative,
  type NarrativeChoice,
} from "../../src/narrative/writeNarrative";
import { HOUSE_SETTINGS } from "../../src/narrative/settings/houseSettings";
import { narrativeChoices } from "../../src/narrative/narrativeChoices";
import { printText } from "../../src/narrative/print/printText";
import type { Reading } from "../../src/tables/table";
import { ledgerReading } from "../support/ledgerReading";
import {
  material,
  observations,
  readingOf,
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
} from "../support/narrativeReading";
import { readingOfDrawn } from "../support/readDrawn";
import { regionReading } from "../support/regionReading";
import { textOf } from "../support/textOf";

function headings(reading: Reading, choice: NarrativeChoice = {}) {
  const written = writeNarrative(reading, choice);
  return written.ok ? written.value.sections.map(({ heading }) => heading) : written.problem.code;
}

/** Firms by their heading, whatever their names look like; the year each was recognised is no figure. */
const ROSTER = {
  name: "",
  on: "高企名单",
  sheet: [
    "2024年认定高新技术企业名单",
    "序号|企业名称|所属县区|认定年份|营业收入（万元）",
    "1|甲科技有限公司|东城区|2024|12300",
    "2|丙生物|西河区|2024|7800",
    "3|丁装备|高新区|2023|23000",
    "4|戊软件|高新区|2024|3400",
  ],
  tables: [],
  figures: [],
};

describe("a text in two lengths at once", () => {
  const LENGTHS = ["full", "brief"] as const;
  const together = (choice: NarrativeChoice) =>
    writeLengths(ledgerReading(), choice, LENGTHS, HOUSE_SETTINGS);

  it("is in each what it is by itself", () => {
    const texts = LENGTHS.map((length) => writeNarrative(ledgerReading(), { length }));
    expect(texts[0]).not.toEqual(texts[1]);
    expect(together({})).toEqual({
      ok: true,
      value: texts.map((text) => text.ok && text.value),
    });
  });

  it("is refused as it is by itself", () => {
    expect(together({ subject: "甲市" })).toEqual(
      writeNarrative(ledgerReading(), { subject: "甲市" }),
    );
  });
});

describe("the narrative of a region in 2022", () => {
  // The two sentences the design asks for, from the bulletin of the National Bureau of Statistics
  it.each([
    [
      "湖北",
      "2022年，湖北R&D经费支出1254.7亿元，占全国的4.1%，总量居全国第7位；R&D经费投入强度2.33%，居全国第12位，低于全国水平0.21个百分点。",
    ],
    [
      "四川",
      "2022年，四川R&D经费支出1215.0亿元，占全国的3.9%，总量居全国第8位；R&D经费投入强度2.14%，与辽宁并列全国第13位，低于全国水平0.40个百分点。",
    ],
    [
      "西藏",
      "2022年，西藏R&D经费支出7.0亿元，占全国的0.02%，总量居全国第31位；R&D经费投入强度0.33%，居全国第31位，低于全国水平2.21个百分点。",
    ],
  ])("%s", (subject, sentence) => {
    expect(textOf(regionReading(), "achievement", { subject })).toBe(sentence);
  });

  it("says nothing about growth, for the workbook holds one year, and says why", () => {
    const written = writeNarrative(regionReading(), { subject: "湖北" });
    expect(written).toMatchObject({
      value: {
        omitted: [
          { indicator: "R&D经费", kind: "growth", problem: { code: "no-previous-period" } },
          {
            indicator: "R&D经费投入强度",
            kind: "points-change",
            problem: { code: "no-previous-period" },
          },
        ],
      },
    });
  });

  it("in brief is one opening sentence", () => {
    expect(textOf(regionReading(), "opening", { subject: "湖北", length: "brief" })).toBe(
      "2022年，湖北R&D经费支出1254.7亿元，居全国第7位；R&D经费投入强度2.33%，居全国第12位。",
    );
    expect(headings(regionReading(), { subject: "湖北", length: "brief" })).toEqual([""]);
  });

  it("in full names those in front", () => {
    expect(textOf(regionReading(), "achievement", { subject: "湖北", length: "full" })).toContain(
      "从全国看，R&D经费支出居前三位的依次为广东（4411.9亿元）、江苏（3835.4亿元）、北京（2843.3亿元）；R&D经费投入强度居前三位的依次为北京（6.83%）、上海（4.44%）、天津（3.49%）。",
    );
  });
});

describe("the narrative of a ledger", () => {
  it("has its sections in the order of such reports, numbered", () => {
    expect(headings(ledgerReading())).toEqual([
      "",
      "一、科技投入",
      "二、创新主体",
      "三、创新产出和成果转化",
      "四、平台载体",
      "五、科技金融",
      "六、存在问题",
      "七、下一步目标",
    ]);
  });

  it("opens with the user's words, and the brief text with the headline figures", () => {
    expect(textOf(ledgerReading(), "opening")).toBe("一年来，全市科技创新工作取得积极成效。");
    expect(textOf(ledgerReading(), "opening", { length: "brief" })).toBe(
      "2020年，全市R&D经费支出24.6亿元（初步数），比上年增长15.5%；R&D经费占GDP比例为0.75%，比上年提高0.04个百分点；现有高新技术企业224家，比上年增长19.8%；高新技术产业总产值、高新技术产业增加值比上年分别增长27.0%和23.2%。",
    );
  });

  it("leaves background figures to the full length and lists them as left out", () => {
    const written = writeNarrative(ledgerReading(), {});
    const leftOut = written.ok
      ? written.value.omitted.filter(({ problem }) => problem.code === "left-out-by-length")
      : [];
    expect(leftOut.map(({ indicator }) => indicator)).toEqual(["年末人口"]);
    expect(textOf(ledgerReading(), "achievement", { length: "full" })).toContain("年末人口800万人");
  });

  it("keeps the workbook's own sections where they are not ours", () => {
    const found = observations(
      { indicator: "专利授权量", value: 9, unit: "件", section: "（一）创新产出" },
      { indicator: "研发经费", value: 9, section: "（二）创新投入" },
    );
    expect(headings(readingOf(found))).toEqual(["一、创新产出", "二、创新投入"]);
  });

  it("keeps the office's prose to the office: it says nothing about its peers", () => {
    const found = observations(
      { indicator: "研发经费", value: 9 },
      { indicator: "研发经费", value: 8, entity: "甲市" },
    );
    const texts = [material("measure", "科技投入", "落实加计扣除政策。")];
    const told = (subject: string) =>
      textOf(readingOf(found, { texts }), "achievement", { subject });
    expect(told("")).toBe("落实加计扣除政策。2020年，研发经费支出9亿元。");
    expect(told("甲市")).toBe("2020年，甲市研发经费支出8亿元。");
  });

  it("says the same words once, however many cells hold them", () => {
    const found = observations({ indicator: "研发经费", value: 9 });
    const texts = [1, 2].map((row) => material("plan", "下一步", "继续努力。", row));
    expect(textOf(readingOf(found, { texts }), "goal")).toBe("继续努力。");
  });

  it("puts measures before figures in their section, and makes a section for those without figures", () => {
    const found = observations({ indicator: "研发经费", value: 9 });
    const texts = [
      material("measure", "科技投入", "落实加计扣除政策"),
      material("achievement", "科学普及", "举办科技活动周。", 2),
    ];
    expect(textOf(readingOf(found, { texts }))).toBe(
      "落实加计扣除政策。2020年，研发经费支出9亿元。\n举办科技活动周。",
    );
  });
});

describe("what is chosen", () => {
  const years = observations(
    { indicator: "研发经费", value: 9, period: YEAR_2019 },
    { indicator: "研发经费", value: 10, period: YEAR_2020 },
    { indicator: "研发经费", measure: "target", value: 12, period: YEAR_2021 },
  );

  it("is the first subject and the latest year with actual figures", () => {
    expect(textOf(years)).toBe("2020年，研发经费支出10亿元，比上年增长11.1%。");
  });

  it("may be an earlier year", () => {
    expect(textOf(years, "achievement", { period: YEAR_2019 })).toBe("2019年，研发经费支出9亿元。");
  });

  it("is the whole year rather than the quarter it ends with", () => {
    const quarters = readingOfDrawn({
      name: "",
      on: "2024年",
      sheet: ["指标|单位|三季度|四季度|全年", "专利授权量|件|388|455|1555"],
      tables: [],
      figures: [],
    });
    expect(narrativeChoices(quarters).periods.map(({ label }) => label)).toEqual([
      "2024年",
      "2024年四季度",
      "2024年三季度",
    ]);
  });

  it("is offered in words", () => {
    expect(narrativeChoices(ledgerReading())).toMatchObject({
      subjects: [{ value: "", label: "全市" }],
      periods: [{ label: "2020年" }, { label: "2019年" }],
      lengths: [{ label: "摘要" }, { label: "标准" }, { label: "完整" }],
    });
    expect(narrativeChoices(readingOf(years)).subjects).toEqual([{ value: "", label: "本单位" }]);
  });

  it.each([
    ["a subject that is not there", regionReading(), { subject: "台湾" }, "unknown-subject"],
    ["a total row", regionReading(), { subject: "全国" }, "unknown-subject"],
    ["a year that is not there", regionReading(), { period: YEAR_2020 }, "unknown-period"],
    ["a year that has only goals", readingOf(years), { period: YEAR_2021 }, "unknown-period"],
    ["nothing read at all", readingOf([]), {}, "no-table"],
    ["a list of firms", readingOfDrawn(ROSTER), {}, "no-subject"],
    [
      "prose alone",
      readingOf([], { texts: [material("plan", "下一步", "继续努力")] }),
      {},
      "no-numbers",
    ],
  ])("%s is refused", (_, reading, choice, code) => {
    expect(writeNarrative(reading, choice)).toMatchObject({ ok: false, problem: { code } });
  });

  it("that cannot be read is refused with the reason of the first refusal", () => {
    const area = { sheet: "表", top: 0, left: 0, bottom: 1, right: 1 };
    const reading = {
      ...readingOf([]),
      refused: [{ area, problem: { code: "no-header" as const } }],
    };
    expect(writeNarrative(reading, {})).toMatchObject({ problem: { code: "no-header" } });
  });
});

describe("hostile names", () => {
  it("stay words", () => {
    const found = observations({ indicator: "{value}<b>=1+1", value: 9 });
    const written = writeNarrative(readingOf(found), {});
    expect(written.ok && printText(written.value)).toContain("{value}<b>=1+1为9亿元");
  });
});
