import { SELF } from "../../src/tables/observation";
import { readingOfDrawn } from "../support/readDrawn";

const LEDGER = [
  "2024年全市主要科技指标",
  "指标名称|单位|2023年|2024年",
  "全社会研发经费支出|亿元|86.3|98.7",
  "高新技术企业数|家|512|640",
];

/** The office's figures of 2024 and the names they are known by. */
function namesOf(sheets: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const { observations, selfName } = readingOfDrawn({ name: "", sheets, tables: [], figures: [] });
  return observations
    .filter(({ entity }) => entity === SELF || entity === selfName)
    .filter(({ period }) => period?.kind === "calendar" && period.year === 2024)
    .map(({ indicator, value, unit, writtenAs = "" }) =>
      [indicator, `${value}${unit.symbol}`, writtenAs].join(" ").trim(),
    );
}

describe("an indicator that another sheet calls by a shorter name", () => {
  it.each([
    {
      name: "is one and the same where the total row 全市 of the districts has the ledger's figures",
      districts: [
        "县区|研发经费（万元）||高新技术企业（家）|",
        "|2023年|2024年|2023年|2024年",
        "全市|863000|987000|512|640",
        "东城区|312000|371000|201|250",
        "西河区|551000|616000|311|390",
      ],
      names: [
        "全社会研发经费支出 98.7亿元",
        "高新技术企业数 640家",
        "全社会研发经费支出 987000万元 研发经费",
        "高新技术企业数 640家 高新技术企业",
      ],
    },
    {
      name: "is one where the figures are the same as exactly as the coarser is shown",
      districts: [
        "县区|研发经费（万元）|高新技术企业（家）",
        "全市|987412|640",
        "东城区|371000|250",
        "西河区|616412|390",
      ],
      names: [
        "全社会研发经费支出 98.7亿元",
        "高新技术企业数 640家",
        "全社会研发经费支出 987412万元 研发经费",
        "高新技术企业数 640家 高新技术企业",
      ],
    },
    {
      name: "is two where a figure differs, unless only the 数 of a count is left out",
      districts: [
        "县区|研发经费（万元）|高新技术企业（家）",
        "全市|991000|128",
        "东城区|371000|50",
        "西河区|620000|78",
      ],
      names: [
        "全社会研发经费支出 98.7亿元",
        "高新技术企业数 640家",
        "研发经费 991000万元",
        "高新技术企业数 128家 高新技术企业",
      ],
    },
    {
      name: "is one where 实际 only tells it from the target beside it",
      districts: [
        "县区|研发经费目标（亿元）|实际研发经费（亿元）|完成率（%）",
        "全市|95.0|98.7|103.9",
        "东城区|36.0|37.1|103.1",
        "西河区|59.0|61.6|104.4",
      ],
      names: [
        "全社会研发经费支出 98.7亿元",
        "高新技术企业数 640家",
        "全社会研发经费支出 95亿元 实际研发经费",
        "全社会研发经费支出 98.7亿元 实际研发经费",
        "全社会研发经费支出 1.039% 实际研发经费",
      ],
    },
  ])("$name", ({ districts, names }) => {
    expect(namesOf({ 指标: LEDGER, "2024年各县区": districts })).toEqual(names);
  });
});

describe("an indicator of money beside one that is counted", () => {
  it("keeps its name: 规上企业 among the spenders of R&D is not how many firms there are", () => {
    const names = namesOf({
      全市: [
        "2024年全市主要科技指标",
        "指标名称|单位|2023年|2024年",
        "全社会研发经费支出|亿元|86.3|98.7",
        "其中：规上企业|亿元|61.2|70.4",
      ],
      县区: [
        "县区|规上企业数（家）|",
        "|2023年|2024年",
        "全市|512|640",
        "东城区|201|250",
        "西河区|311|390",
      ],
    });
    expect(names).toContain("规上企业 70.4亿元");
    expect(names).toContain("规上企业数 640家");
  });
});
