import type { Correction, Corrections } from "../../../src/tables/corrections/corrections";
import { printCorrections } from "../../../src/tables/corrections/printCorrections";
import { readCorrections } from "../../../src/tables/corrections/readCorrections";

const TABLE = { sheet: "2022年", title: "年主要指标", headings: ["指标", "本年"], names: ["专利"] };
const LINE = { path: ["本年"], nth: { at: 1, of: 2 } };

const ALL_KINDS: Corrections = {
  version: 1,
  corrections: [
    { kind: "subject", entity: "甲市" },
    { kind: "peer", entity: "乙市", counted: false },
    { kind: "ignore", table: TABLE },
    { kind: "force", area: { sheet: "2022年", first: ["a", ""], last: ["b"] }, headerRows: 1 },
    { kind: "role", table: TABLE, axis: "column", line: LINE, role: "growth" },
    { kind: "role", table: TABLE, axis: "row", line: LINE, role: "total" },
    { kind: "unit", table: TABLE, axis: "row", line: LINE, unit: "亿元" },
    { kind: "polarity", indicator: "能耗", better: "lower" },
    { kind: "alias", indicator: "研发经费", canonical: "R&D经费" },
  ],
};

describe("corrections as they are kept", () => {
  it("are read back as they were printed", () => {
    expect(readCorrections(printCorrections(ALL_KINDS))).toEqual({ ok: true, value: ALL_KINDS });
  });

  it("give the same text each time", () => {
    expect(printCorrections({ corrections: ALL_KINDS.corrections, version: 1 })).toBe(
      printCorrections(ALL_KINDS),
    );
  });

  const changed = (change: Partial<Correction> | object): string =>
    JSON.stringify({ version: 1, corrections: [{ ...ALL_KINDS.corrections[4], ...change }] });

  it.each([
    ["nothing", ""],
    ["half a text", '{"version":1,"corre'],
    ["another program's settings", '{"theme":"dark"}'],
    ["a list", "[]"],
    ["null", "null"],
    ["a newer version", '{"version":2,"corrections":[]}'],
    ["a version as text", '{"version":"1","corrections":[]}'],
    ["a field nobody knows", '{"version":1,"corrections":[],"colour":"red"}'],
    ["a kind nobody knows", '{"version":1,"corrections":[{"kind":"guess"}]}'],
    ["a role nobody knows", changed({ role: "magic" })],
    ["a role of rows for a column", changed({ role: "total" })],
    ["a line without a name", changed({ line: { path: [] } })],
    ["a half place", changed({ line: { path: ["a"], nth: { at: 0.5, of: 2 } } })],
    ["a table without headings", changed({ table: { sheet: "表" } })],
    [
      "an endless name",
      '{"version":1,"corrections":[{"kind":"subject","entity":"' + "x".repeat(500) + '"}]}',
    ],
  ])("refuses %s and hands the text back untouched", (_, text) => {
    expect(readCorrections(text)).toEqual({
      ok: false,
      problem: { code: "unreadable-settings", detail: { text } },
    });
  });
});
