import fc from "fast-check";
import { FUNCTIONS } from "../../../src/pane/functions/functionEntries";
import { readArguments } from "../../../src/pane/functions/formulaArguments";
import { printFormula } from "../../../src/pane/functions/printFormula";
import { readFormula } from "../../../src/pane/functions/readFormula";

const read = (formula: string) => {
  const found = readFormula(formula, FUNCTIONS);
  return found && [found.reference.id, ...Object.values(found.entries).filter(Boolean)];
};

describe("readFormula", () => {
  it.each([
    ["=METRIC.GROWTH(C5,B5)", ["GROWTH", "C5", "B5"]],
    ["=@metric.growth( $C$5 , B5:B9 )", ["GROWTH", "$C$5", "B5:B9"]],
    ["=METRIC.SHARE('2022年, 表'!B4,指标!B3)", ["SHARE", "'2022年, 表'!B4", "指标!B3"]],
    [`=METRIC.GROWTHTEXT(C5,B5,"比""上年"",")`, ["GROWTHTEXT", "C5", "B5", `"比""上年"","`]],
    [`=METRIC.RANK(C5,C$5:C$9,"",0)`, ["RANK", "C5", "C$5:C$9", "0"]],
  ])("takes %s apart", (formula, parts) => {
    expect(read(formula)).toEqual(parts);
  });

  it.each([
    "=METRIC.GROWTH(SUM(C5:C6),B5)",
    "=METRIC.GROWTH(C5,B5)*100",
    "=METRIC.GROWTH(METRIC.AMOUNT(C5),B5)",
    "=METRIC.GROWTH({1,2},B5)",
    "=METRIC.GROWTH(C5,B5,1,2,3,4)",
    "=METRIC.GROWTH('C5,B5)",
    "=METRIC.NOTHING(C5)",
    "=SUM(C5)",
    "",
  ])("leaves %s alone: it is no single call over cells, numbers and texts", (formula) => {
    expect(readFormula(formula, FUNCTIONS)).toBeUndefined();
  });

  it("reads back whatever a form prints", () => {
    const cell = fc.constantFrom("B4", "$C$5", "'2022年'!D6", "A1:A9");
    const entry = fc.oneof(cell, fc.integer().map(String), fc.string({ maxLength: 9 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...FUNCTIONS),
        fc.array(entry, { maxLength: 6 }),
        (reference, given) => {
          const names = reference.parameters.map(({ name }, index) => [name, given[index] ?? "1"]);
          const args = readArguments(
            reference,
            Object.fromEntries(names) as Record<string, string>,
            "表",
          );
          fc.pre(args.ok && args.value !== undefined);
          const printed = printFormula(reference.id, args.ok ? (args.value ?? []) : [], "表");
          const again = readFormula(printed, FUNCTIONS);
          expect(again?.reference.id).toBe(reference.id);
          const reread = again && readArguments(reference, again.entries, "表");
          expect(reread?.ok && reread.value && printFormula(reference.id, reread.value, "表")).toBe(
            printed,
          );
        },
      ),
    );
  });
});
