import fc from "fast-check";
import { readArguments, type Entries } from "../../../src/pane/functions/formulaArguments";
import { FUNCTIONS } from "../../../src/pane/functions/functionEntries";
import { planFormulas, type Filling } from "../../../src/pane/functions/formulaPlan";
import type { FormulaPlan } from "../../../src/pane/functions/formulaPlan";
import type { Result } from "../../../src/problem";

function plan(id: string, entries: Entries, filling: Filling = "each"): Result<FormulaPlan> {
  const reference = FUNCTIONS.find((each) => each.id === id);
  if (!reference) throw new Error(`No function ${id}`);
  const args = readArguments(reference, entries, "指标");
  if (!args.ok) return args;
  if (!args.value) throw new Error("Something is missing");
  return planFormulas(reference, args.value, filling, "指标");
}

function formulas(id: string, entries: Entries, filling?: Filling): string[] {
  const planned = plan(id, entries, filling);
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.value.formulas.flat();
}

// What Excel's own fill handle makes of the first formula is the source of those below it.
describe("formulas in each cell", () => {
  it.each<[string, string, Entries, readonly string[]]>([
    [
      "go down with the ranges",
      "GROWTH",
      { current: "C2:C3", previous: "B2:B3" },
      ["=METRIC.GROWTH(C2,B2)", "=METRIC.GROWTH(C3,B3)"],
    ],
    [
      "hold a single cell fast that all are computed with",
      "SHARE",
      { part: "B2:B3", whole: "B33" },
      ["=METRIC.SHARE(B2,B$33)", "=METRIC.SHARE(B3,B$33)"],
    ],
    [
      "hold a row and a column fast that cross each other",
      "GAP",
      { actual: "A2:A3", target: "B1:C1" },
      [
        "=METRIC.GAP($A2,B$1)",
        "=METRIC.GAP($A2,C$1)",
        "=METRIC.GAP($A3,B$1)",
        "=METRIC.GAP($A3,C$1)",
      ],
    ],
    [
      "keep the peers whole, also where there is one formula",
      "RANK",
      { values: "C5", peers: "C2:C9", zeros: "值" },
      ['=METRIC.RANK(C5,$C$2:$C$9,"","值")'],
    ],
    [
      "give each its own line of years",
      "RECORD",
      { current: "F2:F3", earlier: "B2:E3" },
      ["=METRIC.RECORD(F2,B2:E2)", "=METRIC.RECORD(F3,B3:E3)"],
    ],
    [
      "give each column its own years where the figures stand in a row",
      "RECORD",
      { current: "B9:C9", earlier: "B2:C8" },
      ["=METRIC.RECORD(B9,B2:B8)", "=METRIC.RECORD(C9,C2:C8)"],
    ],
    [
      "count one streak a row",
      "STREAK",
      { series: "B2:F3" },
      ["=METRIC.STREAK(B2:F2)", "=METRIC.STREAK(B3:F3)"],
    ],
    ["count one streak of a single line", "STREAK", { series: "B2:B9" }, ["=METRIC.STREAK(B2:B9)"]],
    [
      "take a setting from one cell",
      "AMOUNT",
      { value: "B2:B3", unit: "B1" },
      ["=METRIC.AMOUNT(B2,B$1)", "=METRIC.AMOUNT(B3,B$1)"],
    ],
    [
      "write numbers and texts as they are, and what was left out as nothing",
      "CAGR",
      { first: "B2", last: "汇总!B2", years: "5", zeros: "缺" },
      ["=METRIC.CAGR(B2,'汇总'!B2,5,\"缺\")"],
    ],
    ["keep a table whole", "NARRATE", { range: "A1:C34" }, ["=METRIC.NARRATE(A1:C34)"]],
  ])("%s: %s", (_what, id, entries, expected) => {
    expect(formulas(id, entries)).toEqual(expected);
  });

  it.each<[string, Entries]>([
    ["GROWTH", { current: "C2:C4", previous: "B2:B3" }],
    ["RECORD", { current: "F2:F4", earlier: "B2:E3" }],
    ["RECORD", { current: "F2", earlier: "B2:E3" }],
  ])("are refused where the ranges do not fit: %s %j", (id, entries) => {
    expect(plan(id, entries)).toEqual({ ok: false, problem: { code: "shape-mismatch" } });
  });

  it("are refused where a setting is more than one cell", () => {
    expect(plan("AMOUNT", { value: "B2", unit: "B1:C1" })).toEqual({
      ok: false,
      problem: { code: "one-cell-only" },
    });
  });
});

describe("one formula that spills", () => {
  it("has the ranges as they are", () => {
    const entries = { values: "C2:C9", peers: "C2:C9" };
    expect(formulas("RANK", entries, "spill")).toEqual(["=METRIC.RANK(C2:C9,C2:C9)"]);
  });
});

describe("a formula", () => {
  it("holds what was typed as a text only: no quote in it ends the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: "grapheme" }), (typed) => {
        const entries = { values: "C2", peers: "C2:C4", scope: `"${typed.replaceAll('"', '""')}"` };
        const [formula = ""] = formulas("RANKTEXT", entries);
        const [, literal = ""] =
          /^=METRIC\.RANKTEXT\(C2,\$C\$2:\$C\$4,"(.*)"\)$/su.exec(formula) ?? [];
        expect(literal.replaceAll('""', "")).not.toContain('"');
        expect(literal.replaceAll('""', '"')).toBe(typed);
      }),
    );
  });

  it("puts every sheet's name in quotes that nothing in it can end", () => {
    const [formula] = formulas("GROWTH", { current: "'a''!B1,NOW(),''b'!C2", previous: "B2" });
    expect(formula).toBe("=METRIC.GROWTH('a''!B1,NOW(),''b'!C2,B2)");
  });
});
