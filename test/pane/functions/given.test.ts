import fc from "fast-check";
import { fieldText, readGiven, type Given } from "../../../src/pane/functions/given";

const read = (entered: string, sheet?: string): Given | undefined => {
  const given = readGiven(entered, sheet);
  if (!given.ok) throw new Error(given.problem.code);
  return given.value;
};

describe("what is entered into a field", () => {
  it.each([
    ["C5", "指标", { top: 4, left: 2, bottom: 4, right: 2 }],
    ["c5:b2", "指标", { top: 1, left: 1, bottom: 4, right: 2 }],
    ["汇总!B2:B9", "汇总", { top: 1, left: 1, bottom: 8, right: 1 }],
    ["'2022年'!B2", "2022年", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["'1—11月''快报''表'!B2", "1—11月'快报'表", { top: 1, left: 1, bottom: 1, right: 1 }],
  ])("%s is an address on %s", (entered, sheet, area) => {
    const fixed = { row: false, column: false };
    expect(read(entered, "指标")).toEqual({ type: "reference", area: { sheet, ...area }, fixed });
  });

  it("may hold a row or a column fast", () => {
    expect(read("B$33", "指标")).toMatchObject({ fixed: { row: true, column: false } });
    expect(read("$B$33", "指标")).toMatchObject({ fixed: { row: true, column: true } });
  });

  it.each([
    ["5", { type: "number", value: 5 }],
    ["-0.21", { type: "number", value: -0.21 }],
    ["2.33%", { type: "text", value: "2.33%" }],
    ["1.5亿元", { type: "text", value: "1.5亿元" }],
    ['"B2"', { type: "text", value: "B2" }],
    ['"所谓""双百"""', { type: "text", value: '所谓"双百"' }],
    // Never a formula, nor anything beyond the sheet.
    ["=1+1", { type: "text", value: "=1+1" }],
    ["A0", { type: "text", value: "A0" }],
    ["A1048577", { type: "text", value: "A1048577" }],
    ["XFE1", { type: "text", value: "XFE1" }],
    ["  ", undefined],
  ])("%s is %j", (entered, expected) => {
    expect(read(entered, "指标")).toEqual(expected);
  });

  it("is refused where no formula could hold it as a text", () => {
    expect(readGiven("字".repeat(256), "指标")).toMatchObject({
      ok: false,
      problem: { code: "text-too-long" },
    });
  });

  it("reads the address of any selection back, whatever the sheet is called", () => {
    const sheetName = fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" });
    fc.assert(
      fc.property(sheetName, fc.nat(1_048_575), fc.nat(16_383), (sheet, top, left) => {
        fc.pre(sheet.trim() !== "" && !/\n/.test(sheet));
        const area = { sheet, top, left, bottom: top, right: left };
        expect(read(fieldText(area))).toMatchObject({ type: "reference", area });
      }),
    );
  });
});
