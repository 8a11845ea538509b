import fc from "fast-check";
import type { Observation } from "../../src/tables/observation";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Cell, Sheet } from "../../src/workbook/workbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Words of all the kinds sheets are made of, so that random sheets come close to real ones. */
const WORDS =
  `指标名称 指标 单位 地区 组别 序号 备注 章节 类型 文字 年份 2019年 2020年 2020 上年 本年 同比增长(%) 增长 全省位次
  位次 年度目标 完成率(%) 占比(%) R&D经费(亿元) 投入强度(%) 专利授权量 一、科技投入 其中:发明 甲市 乙市 丙县 本市 全省 合计 平均
  亿元 % 件 — / 0.75% 近60 230家以上 2.44亿元 增长20%以上 提高0.1个百分点 xx.x% 很多 注：快报数 单位：万元 预计 做法 第4位 4/16`
    .trim()
    .split(/\s+/);

const drawnCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 99999 }).map(String) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9999 }).map((value) => String(value / 100)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 999 }).map((value) => `${value / 1000}@0.0%`) },
  { weight: 1, arbitrary: fc.constantFrom("#N/A!", "<", "^", "44196@yyyy-mm-dd") },
  { weight: 3, arbitrary: fc.constant("") },
);

const randomSheet = fc
  .array(fc.array(drawnCell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    sheetOf(
      "表",
      rows.map((row) => row.join("|")),
    ),
  );

/** All numbers a cell can be said to hold: its own, or those in its text, as they are or in per cent or points. */
function numbersIn(cell: Cell | null | undefined): number[] {
  if (!cell) return [];
  const own =
    typeof cell.value === "number"
      ? [cell.value]
      : typeof cell.value === "string"
        ? [...cell.value.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
        : [];
  return own.flatMap((value) => [value, -value, value / 100, value * 100]);
}

function cellOf(sheet: Sheet, { cell }: Observation): Cell | null | undefined {
  return sheet.rows[cell.row - sheet.firstRow]?.[cell.column - sheet.firstColumn];
}

const PEERS = [
  "地区|R&D经费(亿元)|投入强度(%)|强度位次",
  "全省|100.5|2.54|",
  "甲市|30.5|2.1|3",
  "乙市|20.25|1.2|4",
  "丙市|50.75|—|",
  "丁市|近8|2.33|2",
];

/** An observation without its place. */
function meaning(observation: Observation): string {
  return JSON.stringify({ ...observation, cell: null, said: {}, table: "" });
}

function meaningsOf(sheet: Sheet): string[] {
  return readWorkbook(bookOf(sheet)).observations.map(meaning);
}

describe("readWorkbook on any sheet", () => {
  it("never fails, and never reads a value that is not in the cell it names", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        for (const observation of readWorkbook(bookOf(sheet)).observations) {
          const held = numbersIn(cellOf(sheet, observation));
          expect(held.some((value) => Math.abs(value - observation.value) < 1e-9)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("never yields a value that is no number, nor an unfinished observation", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        for (const { value, indicator, unit, period } of readWorkbook(bookOf(sheet)).observations) {
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          expect(indicator).not.toBe("");
          expect(unit).toBeDefined();
          expect(period).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no figure outside its tables and refusals", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const { tables, refused } = readWorkbook(bookOf(sheet));
        const areas = [...tables, ...refused].map(({ area }) => area);
        for (const [row, cells] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if (typeof cell?.value !== "number" || isTime(cell.value, cell.text)) continue;
            const inside = areas.some(
              ({ top, left, bottom, right }) =>
                top <= row && row <= bottom && left <= column && column <= right,
            );
            expect(inside).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same reading twice, as plain data", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const reading = readWorkbook(bookOf(sheet));
        expect(readWorkbook(bookOf(sheet))).toEqual(reading);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
      { numRuns: 200 },
    );
  });
});

/** A year, or a day that may stand in a line above a table. */
function isTime(value: number, text: string): boolean {
  const isYear = Number.isInteger(value) && value >= 1949 && value <= 2100;
  return isYear || /^\d{4}-\d\d-\d\d$/.test(text);
}

describe("what does not change a reading", () => {
  it("blank rows and columns around the table", () => {
    const plain = meaningsOf(sheetOf("表", PEERS));
    expect(plain).toHaveLength(12);
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(20), fc.nat(20), (above, left, row, column) => {
        const padded = [
          ...Array.from({ length: above }, () => ""),
          ...PEERS.map((line) => "|".repeat(left) + line),
          "",
        ];
        const sheet = sheetOf("表", padded, { firstRow: row, firstColumn: column });
        expect(meaningsOf(sheet)).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it("the order of the members", () => {
    const [header = "", ...rows] = PEERS;
    const plain = meaningsOf(sheetOf("表", PEERS)).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(meaningsOf(sheetOf("表", [header, ...shuffled])).sort()).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it("the order of the columns, where each names its indicator", () => {
    const columns = ["R&D经费(亿元)|12.5", "投入强度(%)|2.54", "专利授权量(件)|120", "论文(篇)|35"];
    const draw = (order: readonly string[]): string[] => {
      const cells = order.map((column) => column.split("|"));
      return [0, 1].map((row) =>
        [row === 0 ? "地区" : "甲市", ...cells.map((cell) => cell[row] ?? "")].join("|"),
      );
    };
    const plain = meaningsOf(sheetOf("表", draw(columns))).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
        expect(meaningsOf(sheetOf("表", draw(shuffled))).sort()).toEqual(plain);
      }),
    );
  });

  it("the name of the sheet, as long as it says nothing of years or areas", () => {
    const plain = meaningsOf(sheetOf("表", PEERS));
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => !/\d{4}|[年全]/.test(text));
    fc.assert(
      fc.property(name, (renamed) => {
        expect(meaningsOf(sheetOf(renamed, PEERS))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it("which way round indicators and regions stand", () => {
    const down = ["地区|R&D经费(亿元)|专利授权量(件)", "甲市|12.5|120", "乙市|8.25|95"];
    const across = ["指标|甲市|乙市", "R&D经费(亿元)|12.5|8.25", "专利授权量(件)|120|95"];
    expect(meaningsOf(sheetOf("表", across)).sort()).toEqual(
      meaningsOf(sheetOf("表", down)).sort(),
    );
  });

  it("traditional or simplified headers", () => {
    const simplified = ["指标|单位|上年|本年|同比增长(%)|全省位次(总量)", "专利|件|10|12|20|4"];
    const traditional = ["指標|單位|上年|本年|同比增長(%)|全省位次(總量)", "专利|件|10|12|20|4"];
    expect(meaningsOf(sheetOf("表", traditional))).toEqual(meaningsOf(sheetOf("表", simplified)));
  });
});
