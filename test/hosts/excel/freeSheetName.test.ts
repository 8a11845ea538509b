import fc from "fast-check";
import { freeSheetName } from "../../../src/hosts/excel/freeSheetName";

// The rules are those of "Rename a worksheet" in Excel's help: not blank, at most 31 characters, none of / \ ? * : [ ],
// no apostrophe at either end, not "History".
describe("freeSheetName", () => {
  it.each([
    ["a free name is kept", "工作总结", [], "工作总结"],
    ["a taken name gets a number", "工作总结", ["工作总结"], "工作总结 (2)"],
    ["the next free number", "总结", ["总结", "总结 (2)", "总结 (4)"], "总结 (3)"],
    ["case does not tell names apart", "Summary", ["SUMMARY"], "Summary (2)"],
    ["forbidden characters", "2022/2023 [a]*b?", [], "2022 2023 a b"],
    ["line breaks", "工作\n总结", [], "工作 总结"],
    ["apostrophes at the ends", "'总结'", [], "总结"],
    ["an apostrophe inside is fine", "it's", [], "it's"],
    ["nothing left", "///", [], "Sheet"],
    ["an empty name", "", [], "Sheet"],
    ["Excel's own name", "History", [], "History (2)"],
    ["32 characters", "a".repeat(32), [], "a".repeat(31)],
    ["the number counts too", "a".repeat(31), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
    ["no half characters", `${"a".repeat(30)}𠮷`, [], "a".repeat(30)],
  ])("%s", (_, wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });

  it("always gives a name that Excel accepts and nobody has", () => {
    const names = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(names, fc.array(names), (wanted, others) => {
        const first = freeSheetName(wanted, others);
        const taken = [...others, first];
        const second = freeSheetName(wanted, taken);
        for (const name of [first, second]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        }
        expect(taken.map((name) => name.toLowerCase())).not.toContain(second.toLowerCase());
      }),
    );
  });
});
