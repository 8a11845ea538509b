import {
  peerTable,
  readingOf,
  YEAR_2019,
  YEAR_2020,
  type Given,
  type PeerRow,
} from "../../support/narrativeReading";
import { tellsStatements } from "../../support/tellsStatements";
import { textOf } from "../../support/textOf";

const before = { period: YEAR_2019 } as const;
const money = { indicator: "技术合同成交额", decimals: 2 } as const;
const place = (value: number, more: Partial<Given> = {}) =>
  ({ indicator: money.indicator, measure: "rank", scope: "全省", ...more, value }) as const;

describe("a place", () => {
  tellsStatements([
    [
      "a stored place",
      [{ ...money, value: 2.44 }, place(4)],
      "技术合同成交额2.44亿元，居全省第4位",
    ],
    [
      "a place behind growth names what is ranked",
      [{ ...money, value: 2.44 }, { ...money, value: 2, ...before }, place(4)],
      "技术合同成交额2.44亿元，比上年增长22.0%，总量居全省第4位",
    ],
    [
      "a place by growth",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2, ...before },
        place(3, { measure: "growth-rank" }),
      ],
      "技术合同成交额2.44亿元，比上年增长22.0%，增速居全省第3位",
    ],
    [
      "places by growth and by level",
      [
        { ...money, value: 2.44 },
        { ...money, value: 2, ...before },
        place(3, { measure: "growth-rank" }),
        place(4),
      ],
      "技术合同成交额2.44亿元，比上年增长22.0%，增速居全省第3位，总量居全省第4位",
    ],
    [
      "a place gained",
      [{ ...money, value: 2.44 }, place(4), place(6, { measure: "previous-rank" })],
      "技术合同成交额2.44亿元，居全省第4位，比上年前移2位",
    ],
    [
      "a place lost",
      [{ ...money, value: 2.44 }, place(6), place(4, { measure: "previous-rank" })],
      "技术合同成交额2.44亿元，居全省第6位，比上年后移2位",
    ],
    [
      "a place kept",
      [{ ...money, value: 2.44 }, place(4), place(4, { measure: "previous-rank" })],
      "技术合同成交额2.44亿元，居全省第4位，位次与上年持平",
    ],
    [
      "a place in the group",
      [{ ...money, value: 2.44 }, place(4), place(1, { scope: "同组" })],
      "技术合同成交额2.44亿元，居全省第4位、同组第1位",
    ],
  ]);
});
describe("a place among peers", () => {
  const columns = [{ indicator: "专利授权量", unit: "件", decimals: 0 }];
  const tell = (rows: readonly PeerRow[], subject: string) => {
    const { found, table } = peerTable(columns, rows, { sheet: "表1", period: YEAR_2020 });
    return textOf(readingOf(found, { tables: [table] }), "achievement", { subject });
  };

  it("is counted out where nothing says among whom", () => {
    expect(
      tell(
        [
          ["甲市", 9],
          ["乙市", 7],
          ["丙市", 5],
        ],
        "乙市",
      ),
    ).toBe("2020年，乙市专利授权量7件，在3个市中居第2位。");
  });

  it("is told among those that have figures where some have none", () => {
    const withMore = [...columns, { indicator: "常住人口", unit: "万人", decimals: 0 }];
    const rows: readonly PeerRow[] = [
      ["全省", 30, 1],
      ["甲市", 9, 1],
      ["乙市", 7, 1],
      ["丙市", 5, 1],
      ["丁市", null, 1],
    ];
    const { found, table } = peerTable(withMore, rows, { sheet: "表1", period: YEAR_2020 });
    expect(textOf(readingOf(found, { tables: [table] }), "achievement", { subject: "乙市" })).toBe(
      "2020年，乙市专利授权量7件，占全省的23.3%，总量在有数据的3个市中居第2位。",
    );
  });

  it("names up to three that share it, and counts more", () => {
    const rows = (tied: number): readonly PeerRow[] => [
      ["全省", 45],
      ["子市", 9],
      ...["甲市", "乙市", "丙市", "丁市", "戊市"]
        .slice(0, tied + 1)
        .map((name): PeerRow => [name, 7]),
    ];
    expect(tell(rows(3), "甲市")).toContain("总量与丁市、丙市、乙市并列全省第2位");
    expect(tell(rows(4), "甲市")).toContain("总量与丁市、丙市、乙市等4个市并列全省第2位");
  });
});
