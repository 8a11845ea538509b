import type { CallArgument } from "../../../workbench/functions/cellValue";
import { shapeArguments } from "../../../workbench/functions/shapeArguments";
import { excelClients } from "../../../workbench/protocol/excelClient";
import { definition, metadata } from "./definitions";

const plainOnly = { ...metadata, allowCustomDataForDataTypeAny: false };
const shape = (id: string, ...given: CallArgument[]) => shapeArguments(definition(id), given, null);

describe("shapeArguments", () => {
  it("hands a range over as it is", () => {
    expect(shape("GROWTH", [[1], [2]], [[3], [4]])).toEqual({
      values: [[[1], [2]], [[3], [4]], null],
    });
  });

  it("wraps a single value for a parameter that is a matrix", () => {
    expect(shape("GROWTH", 5, 4)).toEqual({ values: [[[5]], [[4]], null] });
  });

  it("unwraps a single cell for a parameter that is not", () => {
    expect(shape("GROWTH", 5, 4, [["%"]])).toEqual({ values: [[[5]], [[4]], "%"] });
  });

  it("hands over null for what was left out", () => {
    expect(shape("GROWTH", 5, undefined)).toEqual({ values: [[[5]], null, null] });
  });

  // Excel on the web passes null (OfficeDev/office-js issue 4702), desktop Excel 0.
  it("hands a blank cell over as null, or as 0 like desktop Excel", () => {
    expect(shape("GROWTH", [[null]], [[1]])).toEqual({ values: [[[null]], [[1]], null] });
    expect(shapeArguments(definition("GROWTH"), [[[null]], [[1]]], 0)).toEqual({
      values: [[[0]], [[1]], null],
    });
  });

  it("stops at an error for a function that does not take any", () => {
    const given = [[[1], [{ error: "#REF!" }]], 1];
    const takesNone = definition("GROWTH", plainOnly);
    expect(shapeArguments(takesNone, given, null)).toEqual({ error: "#REF!" });
    expect(shape("TYPED", { error: "#REF!" })).toEqual({ error: "#REF!" });
  });

  // Read in the client library: _transferCustomFunctionRichData takes the text of `value`.
  it("hands numbers with their formats, and errors, to a function that takes rich values", () => {
    const growth = definition("GROWTH");
    const given = [
      [[{ number: 0.25, numberFormat: "0.0%" }], [{ error: "#N/A" }]],
      [[4], [null]],
    ];
    const json = (value: unknown) => ({ value: JSON.stringify(value) });
    const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 0.25 };
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(shapeArguments(growth, given, null)).toEqual({
      values: [
        [
          [json({ ...formatted, numberFormat: "0.0%" })],
          [json({ ...error, errorType: "NotAvailable" })],
        ],
        [[4], [null]],
        null,
      ],
    });
  });

  it("hands over the bare number where this Excel knows no rich values, and stops at errors", () => {
    const growth = definition("GROWTH", metadata, excelClients.ltsc2021);
    const formatted = { number: 0.25, numberFormat: "0.0%" };
    expect(shapeArguments(growth, [formatted, 4], 0)).toEqual({ values: [[[0.25]], [[4]], null] });
    expect(shapeArguments(growth, [{ error: "#N/A" }, 4], 0)).toEqual({ error: "#N/A" });
    expect(shape("TYPED", formatted)).toEqual({ values: [0.25, null, null] });
  });

  it.each<[string, CallArgument[], unknown[]]>([
    ["numbers from text", ["12.5"], [12.5, null, null]],
    ["numbers from truth values", [true], [1, null, null]],
    ["0 from a blank", [null], [0, null, null]],
    ["text from a number", [1, 2], [1, "2", null]],
    ["text from a truth value", [1, true], [1, "TRUE", null]],
    ["empty text from a blank", [1, null], [1, "", null]],
    ["truth from a number", [1, "", 2], [1, "", true]],
    ["truth from text", [1, "", "false"], [1, "", false]],
  ])("makes %s where the type asks for it", (_, given, values) => {
    expect(shape("TYPED", ...given)).toEqual({ values });
  });

  it.each<[string, string, CallArgument[], string]>([
    ["too few arguments", "GROWTH", [1], "argumentCount"],
    ["too many arguments", "GROWTH", [1, 2, 3, 4], "argumentCount"],
    ["a range for a single value", "TYPED", [[[1], [2]]], "rangeForSingleValue"],
    ["text for a number", "TYPED", ["湖北"], "argumentType"],
    ["empty text for a number", "TYPED", [""], "argumentType"],
    ["text for a truth value", "TYPED", [1, "", "是"], "argumentType"],
  ])("refuses %s", (_, id, given, cause) => {
    expect(shape(id, ...given)).toEqual({ error: "#VALUE!", cause });
  });

  it("gathers repeated arguments", () => {
    expect(shape("MANY", 1, "二", null)).toEqual({ values: [[1, "二", null]] });
    expect(shape("MANY")).toEqual({ values: [[]] });
  });
});
