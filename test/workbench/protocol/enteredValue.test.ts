import { enteredValue } from "../../../workbench/protocol/objects/enteredValue";

const general = { numberFormat: "General" };
const text = { numberFormat: "@" };

describe("enteredValue", () => {
  it.each([
    [12, { value: 12 }],
    [true, { value: true }],
    ["湖北", { value: "湖北" }],
    ["", { value: "" }],
    ["=A1*2", { formula: "=A1*2" }],
    ["=", { value: "=" }],
    ["12.5", { value: 12.5 }],
    ["-1,234.5", { value: -1234.5 }],
    ["1e3", { value: 1000 }],
    ["12%", { value: 0.12, numberFormat: "0%" }],
    ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
    ["TRUE", { value: true }],
    ["'007", { value: "007" }],
    ["'=1", { value: "=1" }],
    ["1,2", { value: "1,2" }],
    ["第1位", { value: "第1位" }],
    ["-", { value: "-" }],
    ["%", { value: "%" }],
  ])("makes of %j in a plain cell %j", (value, entry) => {
    expect(enteredValue(value, general)).toEqual(entry);
  });

  it.each(["=1+1", "12", "'a", "TRUE"])(
    "keeps %j as it is in a cell formatted as text",
    (value) => {
      expect(enteredValue(value, text)).toEqual({ value });
    },
  );

  it("leaves a number format alone that somebody has chosen", () => {
    expect(enteredValue("12%", { numberFormat: "0.0%" })).toEqual({ value: 0.12 });
  });

  it("leaves the cell alone for null", () => {
    expect(enteredValue(null, general)).toBeNull();
  });
});
