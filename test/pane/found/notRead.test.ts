import { notRead } from "../../../src/pane/found/notRead";
import type { Reading, Refusal, Table } from "../../../src/tables/table";

const area = { sheet: "表", top: 0, left: 0, bottom: 3, right: 0 };
const prose: Refusal = { area, problem: { code: "no-table" } };
const unclear: Refusal = { area, problem: { code: "unclear-layout" } };

function readingWith(tables: readonly Table[], refused: readonly Refusal[]): Reading {
  return { tables, refused, observations: [], texts: [], subjects: [] };
}

const table = { id: "指标!A1:B2" } as Table;

describe("notRead", () => {
  it("sets prose beside a table apart from what could not be read", () => {
    expect(notRead(readingWith([table], [prose, unclear]))).toEqual({
      refused: [unclear],
      prose: [prose],
    });
  });

  it("counts a sheet without a table as not read where the workbook has none at all", () => {
    expect(notRead(readingWith([], [prose]))).toEqual({ refused: [prose], prose: [] });
  });
});
