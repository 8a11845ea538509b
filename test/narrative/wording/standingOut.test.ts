import {
  observations,
  peerTable,
  readingOf,
  YEAR_2020,
  type Given,
} from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";
import { yearsUntil2020 } from "../../support/yearsOf";

const patents: Given = { indicator: "专利授权量", unit: "件", value: 4892 };
const places = (...values: readonly number[]): Given[] =>
  yearsUntil2020({ indicator: "专利授权量", measure: "rank", scope: "全省" }, values);

describe("standing out", () => {
  tellsStatements([
    [
      "the first time among ten",
      [patents, ...places(14, 12, 11, 9)],
      "专利授权量4892件，居全省第9位，比上年前移2位，首次进入全省前10位",
    ],
    [
      "the first time in front",
      [patents, ...places(4, 3, 2, 1)],
      "专利授权量4892件，居全省第1位，比上年前移1位，首次居全省首位",
    ],
    [
      "years in front",
      [patents, ...places(2, 1, 1, 1)],
      "专利授权量4892件，居全省第1位，连续3年居全省首位",
    ],
    [
      "all that was applied for came through",
      [
        {
          indicator: "高新技术企业申报",
          base: "高新技术企业",
          stage: "申报",
          value: 8,
          unit: "家",
        },
        {
          indicator: "高新技术企业通过",
          base: "高新技术企业",
          stage: "通过",
          value: 8,
          unit: "家",
        },
      ],
      "组织8家企业申报高新技术企业，8家企业全部通过高新技术企业认定",
    ],
  ]);

  it("as the only one needs no place", () => {
    const { found, table } = peerTable(
      [{ indicator: "国家实验室", unit: "家", decimals: 0 }],
      [
        ["甲市", 1],
        ["乙市", 0],
        ["丙市", 0],
        ["丁市", 0],
      ],
      { sheet: "全省各市", period: YEAR_2020 },
    );
    expect(textOf(readingOf(found, { tables: [table] }), "achievement", { subject: "甲市" })).toBe(
      "2020年，甲市国家实验室1家，为全省唯一。",
    );
  });
});

describe("what many figures come to", () => {
  const names = ["专利授权量", "专利申请量", ...[1, 2, 3, 4, 5].map((index) => `科技指标${index}`)];
  const many = names.flatMap((indicator, index): Given[] => [
    { indicator, value: 12 + index, unit: "件" },
    { indicator, measure: "target", value: 10, unit: "件" },
    { indicator, measure: "rank", value: 1 + (index % 3), scope: "全省" },
  ]);

  it("stands behind the headlines", () => {
    expect(textOf(observations(...many), "opening")).toContain("7项年度目标全面完成。");
  });

  it("counts the places at full length", () => {
    expect(textOf(observations(...many), "opening", { length: "full" })).toContain(
      "7项指标中，3项居全省第一位、2项居第二位、2项居第三位。",
    );
  });
});
