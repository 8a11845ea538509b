import { correctorOf } from "../../src/tables/corrections/corrector";
import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Cell, Sheet } from "../../src/workbook/workbook";

const cell = (value: string | number): Cell => ({
  value,
  text: String(value),
  numberFormat: "General",
});

const sheet = (name: string, value: number): Sheet => ({
  name,
  visible: true,
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ["地区", "R&D经费（亿元）"],
    ["甲市", value],
    ["乙市", 20.5],
    ["丙市", 10.5],
  ].map((row) => row.map(cell)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

describe("a workbook that is read again after an edit", () => {
  it("reads as if for the first time, whatever of it was read before", () => {
    const kept = sheet("2021年", 30.5);
    readWorkbook({ sheets: [kept, sheet("2022年", 31.5)] });
    const again = readWorkbook({ sheets: [kept, sheet("2022年", 99.5)] });
    const fresh = readWorkbook({ sheets: [sheet("2021年", 30.5), sheet("2022年", 99.5)] });
    expect(again).toEqual(fresh);
    expect(again.observations.map(({ value }) => value)).toContain(99.5);
  });

  it("takes into account what the user has said since", () => {
    const known = sheet("2022年", 31.5);
    const [table] = readWorkbook({ sheets: [known] }).tables;
    const ignore = { kind: "ignore", table: table?.anchor } as never;
    const without = readWorkbook(
      { sheets: [known] },
      correctorOf({ version: 1, corrections: [ignore] }),
    );
    expect(without.tables).toEqual([]);
    expect(readWorkbook({ sheets: [known] }).tables).toHaveLength(1);
  });

  it("reads a table as of another year once the sheets around it say so", () => {
    const known = sheet("附表", 31.5);
    const periods = (...sheets: readonly Sheet[]) =>
      new Set(
        readWorkbook({ sheets })
          .observations.filter(({ cell: { sheet: name } }) => name === "附表")
          .map(({ period }) => JSON.stringify(period)),
      );
    const alone = periods(known);
    expect(periods(known, sheet("2022年", 1))).toEqual(
      periods(sheet("附表", 31.5), sheet("2022年", 1)),
    );
    expect(periods(known)).toEqual(alone);
  });
});
