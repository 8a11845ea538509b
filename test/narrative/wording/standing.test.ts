import {
  observations,
  peerTable,
  readingOf,
  YEAR_2019,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const rate = { indicator: "R&D经费投入强度", unit: "%", decimals: 2 } as const;
const province = { entity: "全省平均", entityRole: "average" } as const;
const nation = { entity: "全国", entityRole: "total" } as const;
const energy = { indicator: "单位产值能耗", unit: "吨", decimals: 2 } as const;
const score = { indicator: "科技强县评价", unit: "分", decimals: 1 } as const;

const problem = (...given: readonly Given[]) => textOf(observations(...given), "problem");

describe("worse than a benchmark", () => {
  it.each<[why: string, given: readonly Given[], sentence: string]>([
    [
      "far off, the benchmark is quoted",
      [
        { ...rate, value: 0.0075 },
        { ...rate, value: 0.0168, ...province },
      ],
      "R&D经费投入强度仅为0.75%，远低于全省1.68%的平均水平。",
    ],
    [
      "far off two of them",
      [
        { ...rate, value: 0.0075 },
        { ...rate, value: 0.0168, ...province },
        { ...rate, value: 0.0254, ...nation },
      ],
      "R&D经费投入强度仅为0.75%，远低于全省平均1.68%和全国2.54%的水平。",
    ],
    [
      "two of them",
      [
        { ...rate, value: 0.0214 },
        { ...rate, value: 0.0228, ...province },
        { ...rate, value: 0.0254, ...nation },
      ],
      "R&D经费投入强度仅为2.14%，分别低于全省平均水平和全国水平0.14个百分点和0.40个百分点。",
    ],
    [
      "by a little",
      [
        { ...rate, value: 0.0249 },
        { ...rate, value: 0.0254, ...nation },
      ],
      "R&D经费投入强度仅为2.49%，略低于全国水平0.05个百分点。",
    ],
    [
      "where less is better",
      [
        { ...energy, value: 0.9 },
        { ...energy, value: 0.5, ...province },
      ],
      "单位产值能耗为0.90吨，远高于全省0.50吨的平均水平。",
    ],
  ])("is told %s", (_, given, sentence) => {
    expect(problem(...given)).toBe(sentence);
  });

  it("quotes the benchmark from its cell, and rests the word on both", () => {
    expect(
      problem(
        { ...rate, value: 0.0075 },
        { ...rate, value: 0.0071, ...before },
        { ...rate, value: 0.0168, ...province },
      ),
    ).toBe("R&D经费投入强度虽比上年提高0.04个百分点，但远低于全省1.68%的平均水平。");
  });
});

describe("a low place", () => {
  const place = (name: string, rows: readonly PeerRow[]) => {
    const { found, table } = peerTable(
      [{ indicator: "R&D经费", unit: "亿元", decimals: 0 }],
      rows,
      {
        title: "全省各市",
      },
    );
    return textOf(readingOf(found, { tables: [table] }), "problem", { subject: name });
  };
  const rows: readonly PeerRow[] = "甲乙丙丁戊己庚辛壬"
    .split("")
    .map((name, index) => [`${name}市`, 90 - index * 10]);

  it.each([
    ["壬市", "R&D经费支出仅为10亿元，居全省第9位，处于末位。"],
    ["辛市", "R&D经费支出仅为20亿元，居全省第8位，列倒数第二位。"],
    ["庚市", "R&D经费支出仅为30亿元，居全省第7位，列倒数第三位。"],
  ])("of %s is counted from the end", (name, sentence) => {
    expect(place(name, rows)).toBe(sentence);
  });

  it("is not counted from the end where somebody has no figure", () => {
    const missing: readonly PeerRow[] = [...rows, ["癸市", null]];
    const { found, table } = peerTable(
      [
        { indicator: "R&D经费", unit: "亿元", decimals: 0 },
        { indicator: "R&D人员", unit: "人", decimals: 0 },
      ],
      missing.map(([name, value]) => [name, value ?? null, 5]),
      { title: "全省各市" },
    );
    expect(textOf(readingOf(found, { tables: [table] }), "problem", { subject: "壬市" })).toContain(
      "R&D经费支出仅为10亿元，在有数据的9个市中居第9位，位次靠后。",
    );
  });
});

describe("a score", () => {
  tellsStatements([
    [
      "that was raised above the mark",
      [
        { ...score, value: 92.5 },
        { ...score, value: 88, ...before },
        { ...score, measure: "target", value: 90 },
      ],
      "科技强县评价得分为92.5分，比上年提高4.5分，比90.0分的达标分高2.5分",
    ],
    [
      "whose name says what it is",
      [{ indicator: "科技进步统计监测得分", value: 71.3, unit: "分", decimals: 1 }],
      "科技进步统计监测得分为71.3分",
    ],
  ]);

  it("short of the mark is a problem, with what was gained conceded", () => {
    expect(
      problem(
        { ...score, value: 85.2 },
        { ...score, value: 80, ...before },
        { ...score, measure: "target", value: 90 },
      ),
    ).toBe("科技强县评价虽比上年提高5.2分，但距90.0分的达标分还差4.8分。");
  });
});

describe("part of a year", () => {
  const months = { from: 1, to: 6 };
  const now = { period: { kind: "calendar", year: 2020, months } } as const;
  const money = { indicator: "技术合同成交额", decimals: 2 } as const;

  it.each([
    [0.9, "相当于上年全年的75.0%"],
    [1.2, "与上年全年持平"],
    [1.8, "已达上年全年的150.0%"],
  ])("with %s of 1.2 is told against the whole year before", (value, words) => {
    const found = observations({ ...money, value, ...now }, { ...money, value: 1.2, ...before });
    expect(textOf(found)).toBe(`2020年上半年，技术合同成交额${value.toFixed(2)}亿元，${words}。`);
  });
});

describe("a part at full length", () => {
  const all = { indicator: "技术合同成交额" } as const;
  const part = { indicator: "技术开发合同成交额", partOf: "技术合同成交额" } as const;

  it.each([
    [130, "亿元，增长30.0%，对技术合同成交额增长的贡献率为25.0%，拉动其增长5.0个百分点"],
    [70, "亿元，下降30.0%，下拉技术合同成交额增速5.0个百分点"],
  ])("of %s tells what it did to its total", (value, words) => {
    const found = observations(
      { ...all, value: 720 },
      { ...all, value: 600, ...before },
      { ...part, value },
      { ...part, value: 100, ...before },
    );
    expect(textOf(found, "achievement", { length: "full" })).toContain(words);
  });
});
