import {
  material,
  observations,
  peerTable,
  readingOf,
  YEAR_2019,
  type Given,
} from "../../support/narrativeReading";
import { regionReading } from "../../support/regionReading";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;
const average = { entity: "全省平均", entityRole: "average" } as const;

describe("a problem", () => {
  it.each<[why: string, given: readonly Given[], sentence: string]>([
    [
      "a rate below the average",
      [
        { ...rate, value: 0.0075 },
        { ...rate, value: 0.0228, ...average },
      ],
      "R&D经费投入强度仅为0.75%，远低于全省2.28%的平均水平。",
    ],
    [
      "a rate below the average, conceding that it rose",
      [
        { ...rate, value: 0.0075 },
        { ...rate, value: 0.0071, ...before },
        { ...rate, value: 0.0228, ...average },
      ],
      "R&D经费投入强度虽比上年提高0.04个百分点，但远低于全省2.28%的平均水平。",
    ],
    [
      "a decline",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2.6, ...before },
      ],
      "技术合同成交额比上年下降6.2%。",
    ],
    [
      "nothing where the target is met in spite of a decline",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2.6, ...before },
        { ...money, measure: "target", value: 1.8 },
      ],
      "",
    ],
    [
      "a target missed",
      [
        { ...money, value: 1.5 },
        { ...money, measure: "target", value: 2 },
      ],
      "技术合同成交额距年度目标还差0.50亿元。",
    ],
    [
      "a target missed in spite of growth",
      [
        { ...money, value: 1.5 },
        { ...money, value: 1.2, ...before },
        { ...money, measure: "target", value: 2 },
      ],
      "技术合同成交额虽比上年增长25.0%，但距年度目标还差0.50亿元。",
    ],
    [
      "a target for a rate missed",
      [
        { ...rate, value: 0.0075 },
        { ...rate, measure: "target", value: 0.008 },
      ],
      "R&D经费投入强度距年度目标还差0.05个百分点。",
    ],
    [
      "a rising cost",
      [
        { indicator: "单位能耗", value: 0.6, decimals: 1 },
        { indicator: "单位能耗", value: 0.5, decimals: 1, ...before },
      ],
      "单位能耗比上年增长20.0%。",
    ],
    [
      "a part whose name says nothing of its whole",
      [
        { indicator: "科技计划项目", value: 66 },
        { indicator: "国家级", value: 2, partOf: "科技计划项目" },
        { indicator: "国家级", value: 3, partOf: "科技计划项目", ...before },
      ],
      "科技计划项目中国家级比上年下降33.3%。",
    ],
    [
      "a place lost",
      [
        { ...money, value: 2.44 },
        { indicator: money.indicator, measure: "rank", value: 6, scope: "全省" },
        { indicator: money.indicator, measure: "previous-rank", value: 4, scope: "全省" },
      ],
      "技术合同成交额位次比上年后移2位。",
    ],
  ])("is %s", (_, given, sentence) => {
    expect(textOf(observations(...given), "problem")).toBe(sentence);
  });

  it.each([
    ["湖北", "R&D经费支出总量虽居全国第7位，但投入强度仍低于全国水平0.21个百分点。"],
    ["辽宁", "R&D经费投入强度仅为2.14%，低于全国水平0.40个百分点。"],
    [
      "西藏",
      "R&D经费支出仅为7.0亿元，居全国第31位，处于末位。R&D经费投入强度仅为0.33%，远低于全国2.54%的水平，居全国第31位，处于末位。",
    ],
    ["北京", ""],
  ])("of %s in 2022", (subject, text) => {
    expect(textOf(regionReading(), "problem", { subject })).toBe(text);
  });

  it("is never seen in a good year, nor in background figures", () => {
    const found = observations(
      { ...money, value: 2.6 },
      { ...money, value: 2.44, ...before },
      { indicator: "年末人口", value: 790, unit: "万人" },
      { indicator: "年末人口", value: 800, unit: "万人", ...before },
    );
    expect(textOf(found, "problem")).toBe("");
  });

  it("is numbered among others, and told in the user's words where there are some", () => {
    const found = observations(
      { ...rate, value: 0.0075 },
      { ...rate, value: 0.0228, ...average },
      { ...money, value: 2.44 },
      { ...money, value: 2.6, ...before },
    );
    const texts = [
      material("problem", "科技投入", "企业研发投入意愿不强"),
      material("problem", "科技人才", "高层次人才不足。", 2),
    ];
    expect(textOf(readingOf(found, { texts }), "problem")).toBe(
      [
        "一是企业研发投入意愿不强。R&D经费投入强度仅为0.75%，远低于全省2.28%的平均水平。",
        "二是技术合同成交额比上年下降6.2%。",
        "三是高层次人才不足。",
      ].join("\n"),
    );
  });

  it("of several indicators that fell is told at once", () => {
    const patents = { unit: "件" } as const;
    const found = observations(
      { indicator: "专利申请量", ...patents, value: 90 },
      { indicator: "专利申请量", ...patents, value: 100, ...before },
      { indicator: "专利授权量", ...patents, value: 40 },
      { indicator: "专利授权量", ...patents, value: 50, ...before },
    );
    expect(textOf(found, "problem")).toBe("专利申请量、专利授权量比上年分别下降10.0%和20.0%。");
  });

  it("counts nothing beside what the user has counted", () => {
    const texts = [material("problem", "科技人才", "一是创新平台不强。二是人才匮乏。")];
    const found = observations({ ...money, value: 2.44 }, { ...money, value: 2.6, ...before });
    expect(textOf(readingOf(found, { texts }), "problem")).toBe(
      ["技术合同成交额比上年下降6.2%。", "一是创新平台不强。二是人才匮乏。"].join("\n"),
    );
  });

  it("keeps the numbers the user has given", () => {
    const texts = [
      material("problem", "存在问题", "一是创新平台不强。"),
      material("problem", "存在问题", "二是人才匮乏。", 2),
    ];
    const found = observations({ ...money, value: 2.6 });
    expect(textOf(readingOf(found, { texts }), "problem")).toBe(
      "一是创新平台不强。\n二是人才匮乏。",
    );
  });

  it("of a low place says what is ranked when it is not the first thing said", () => {
    const rows = Array.from({ length: 9 }, (_, index): [string, number, number] => [
      `${"甲乙丙丁戊己庚辛壬"[index]}市`,
      90 - index,
      index === 8 ? 100 : 50,
    ]);
    const columns = [{ indicator: "专利授权量", unit: "件", decimals: 0 }];
    const now = peerTable(columns, rows, {
      sheet: "全省",
      period: { kind: "calendar", year: 2020 },
    });
    const then = peerTable(
      columns,
      rows.map(([name, , earlier]) => [name, earlier]),
      { sheet: "全省", period: YEAR_2019 },
    );
    const reading = readingOf([...now.found, ...then.found], { tables: [now.table] });
    expect(textOf(reading, "problem", { subject: "壬市" })).toBe(
      "专利授权量比上年下降18.0%，总量居全省第9位，处于末位，位次比上年后移8位。",
    );
  });
});
