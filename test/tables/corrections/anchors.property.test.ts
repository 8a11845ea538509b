import fc from "fast-check";
import { areaAnchor } from "../../../src/tables/corrections/areaAnchor";
import { correctorOf } from "../../../src/tables/corrections/corrector";
import {
  COLUMN_ROLES,
  ENTITY_ROW_ROLES,
  INDICATOR_ROW_ROLES,
  type Correction,
} from "../../../src/tables/corrections/corrections";
import { printCorrections } from "../../../src/tables/corrections/printCorrections";
import { readCorrections } from "../../../src/tables/corrections/readCorrections";
import { gridOf } from "../../../src/tables/grid/grid";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import type { Cell, Sheet } from "../../../src/workbook/workbook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { anchorIn, figures, line, read, said } from "./corrected";

const WORDS =
  `指标名称 指标 单位 地区 组别 备注 2019年 2020年 上年 本年 同比增长(%) 全省位次 位次 年度目标 占比(%) R&D经费(亿元) 结果 考核
  专利授权量 一、科技投入 其中:发明 甲市 乙市 本市 全省 合计 亿元 % 件 — 0.75% 近60 2.44亿元 第4位 4/16`
    .trim()
    .split(/\s+/);

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 9999 }).map(String) },
  { weight: 2, arbitrary: fc.constant("") },
);

const randomSheet = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 8 })
  .map((rows) =>
    sheetOf(
      "表",
      rows.map((row) => row.join("|")),
    ),
  );

/** Anything a user can say of a reading, told by the lines it lists; `pick` decides which of it. */
function sayable(reading: Reading, sheet: Sheet): Correction[] {
  const lines = [
    ...reading.tables.flatMap(({ anchor, columns, rows, orientation }) =>
      anchor ? [{ anchor, columns, rows, orientation }] : [],
    ),
    ...reading.refused.flatMap(({ table }) =>
      table ? [{ ...table, rows: [], orientation: "record" }] : [],
    ),
  ];
  const entities = [...new Set(reading.observations.map(({ entity }) => entity))].filter(Boolean);
  const names = [...new Set(reading.observations.map(({ indicator }) => indicator))];
  const grid = gridOf(sheet);
  return [
    ...lines.flatMap(({ anchor: table, columns, rows, orientation }) => [
      { kind: "ignore", table },
      ...columns.flatMap(({ anchor: named }) =>
        named
          ? [
              ...COLUMN_ROLES.map((role) => ({
                kind: "role",
                table,
                axis: "column",
                line: named,
                role,
              })),
              ...["%", "万元", "件", "个百分点"].map((unit) => ({
                kind: "unit",
                table,
                axis: "column",
                line: named,
                unit,
              })),
            ]
          : [],
      ),
      ...rows.flatMap(({ anchor: named }) =>
        named
          ? [
              ...(orientation.startsWith("entity") ? ENTITY_ROW_ROLES : INDICATOR_ROW_ROLES).map(
                (role) => ({ kind: "role", table, axis: "row", line: named, role }),
              ),
              { kind: "unit", table, axis: "row", line: named, unit: "%" },
            ]
          : [],
      ),
    ]),
    ...(grid.used ? [{ kind: "force", area: areaAnchor(grid, grid.used), headerRows: 1 }] : []),
    ...entities.flatMap((entity) => [
      { kind: "subject", entity },
      { kind: "peer", entity, counted: false },
      { kind: "peer", entity, counted: true },
    ]),
    ...names.map((indicator) => ({ kind: "alias", indicator, canonical: names[0] })),
    ...names.map((indicator) => ({ kind: "polarity", indicator, better: "lower" })),
  ] as Correction[];
}

/** All numbers a cell can be said to hold: its own, or those in its text, as they are or in per cent or points. */
function numbersIn(held: Cell | null | undefined): number[] {
  const own =
    typeof held?.value === "number"
      ? [held.value]
      : typeof held?.value === "string"
        ? [...held.value.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
        : [];
  return own.flatMap((value) => [value, -value, value / 100, value * 100]);
}

describe("corrections of any sheet", () => {
  it("never bring forth a value that is not in the cell it names", () => {
    let made = 0;
    fc.assert(
      fc.property(
        randomSheet,
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        (sheet, picks) => {
          const book = bookOf(sheet);
          const possible = sayable(readWorkbook(book), sheet);
          if (possible.length === 0) return;
          const corrections = picks.flatMap((pick) => possible[pick % possible.length] ?? []);
          const reading = readWorkbook(book, correctorOf(said(...corrections)));
          made += corrections.length;
          for (const { cell: at, value, unit, indicator } of reading.observations) {
            const held = numbersIn(
              sheet.rows[at.row - sheet.firstRow]?.[at.column - sheet.firstColumn],
            );
            expect(held.some((number) => Math.abs(number - value) < 1e-9)).toBe(true);
            expect(unit).toBeDefined();
            expect(indicator).not.toBe("");
          }
          const { applied = 0, unapplied = [] } = reading.corrections ?? {};
          expect(applied + unapplied.length).toBe(corrections.length);
        },
      ),
      { numRuns: 800 },
    );
    expect(made).toBeGreaterThan(500);
  });

  it("can be kept and read back, whatever a sheet calls its lines", () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const corrections = said(...sayable(readWorkbook(bookOf(sheet)), sheet).slice(0, 200));
        expect(readCorrections(printCorrections(corrections))).toEqual({
          ok: true,
          value: corrections,
        });
      }),
      { numRuns: 200 },
    );
  });

  it("no settings text whatever breaks the reading of them", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = readCorrections(text);
        expect(result).toEqual(
          result.ok
            ? { ok: true, value: { version: 1, corrections: result.value.corrections } }
            : { ok: false, problem: { code: "unreadable-settings", detail: { text } } },
        );
      }),
    );
  });
});

const LINES = [
  "地区|R&D经费(亿元)|考核(%)|专利(件)",
  "全省|90|5|300",
  "甲市|60|2|200",
  "乙市|30|3|100",
];
const SHEETS = { 对标: ["2022年各市科技指标", ...LINES] };

function made(): Correction[] {
  const table = anchorIn(SHEETS, "对标!A2:D5");
  return [
    { kind: "role", table, axis: "column", line: line("考核(%)"), role: "growth" },
    { kind: "unit", table, axis: "column", line: line("专利(件)"), unit: "项" },
    { kind: "role", table, axis: "row", line: line("乙市"), role: "subtotal" },
  ];
}

describe("corrections stay with what they were made for", () => {
  const corrections = made();
  const [title = "", header = "", ...rows] = SHEETS.对标;
  const expected = figures(read(SHEETS, ...corrections));

  it("when rows and columns are inserted around the table, rows in it, and the sheet is renamed", () => {
    expect(expected).toContain("考核 甲市 growth 0.02 %");
    const sheetName = fc.constantFrom("对标", "各市", "Sheet1", "新表 (2)");
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.nat(3),
        fc.nat(3),
        sheetName,
        fc.constantFrom("2022", "2023"),
        (above, left, at, name, year) => {
          const pad = "|".repeat(left);
          const inserted = [...rows.slice(0, at), "丁市|7|1|9", ...rows.slice(at)];
          const drawn = [
            ...Array.from({ length: above }, () => ""),
            ...[title.replace("2022", year), header, ...inserted].map((each) => pad + each),
          ];
          const reading = read({ [name]: drawn }, ...corrections);
          expect(reading.corrections).toEqual({ applied: 3, unapplied: [] });
          const others = figures(reading).filter((figure) => !figure.includes("丁市"));
          expect(others.sort()).toEqual([...expected].sort());
        },
      ),
    );
  });

  it("when a column is inserted in it", () => {
    const wider = [header, ...rows].map((each, index) =>
      each.replace("|", index === 0 ? "|论文(篇)|" : "|11|"),
    );
    expect(read({ 对标: [title, ...wider] }, ...corrections).corrections).toEqual({
      applied: 3,
      unapplied: [],
    });
  });

  it("and are reported, not guessed, when the table is there twice", () => {
    const reading = read({ 一: SHEETS.对标, 二: SHEETS.对标 }, ...corrections);
    expect(reading.corrections?.unapplied.map(({ problem }) => problem.code)).toEqual([
      "correction-ambiguous",
      "correction-ambiguous",
      "correction-ambiguous",
    ]);
    expect(figures(reading)).toEqual(figures(read({ 一: SHEETS.对标, 二: SHEETS.对标 })));
  });

  it("a forced area follows its words", () => {
    const drawn = ["地区|1|2", "甲市|5|6", "", "地区|专利(件)", "丙市|3", "丁市|4"];
    const area = areaAnchor(gridOf(sheetOf("表", drawn)), { top: 3, left: 0, bottom: 5, right: 1 });
    const moved = ["", "", ...drawn.slice(0, 5), "戊市|9", ...drawn.slice(5)];
    const reading = read({ 新表: moved }, { kind: "force", area, headerRows: 1 });
    expect(reading.corrections).toEqual({ applied: 1, unapplied: [] });
    expect(figures(reading)).toContain("专利 戊市 level 9 件");
  });
});
