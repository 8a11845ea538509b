import { readResult } from "../../../workbench/functions/callResult";

const words = {
  notAssociated: "没有实现",
  exception: "出错",
  argumentCount: "",
  argumentType: "",
  rangeForSingleValue: "",
};
const outcome = (...result: unknown[]) => readResult(result, words).outcome;

describe("readResult", () => {
  it("reads a single value", () => {
    expect(readResult([3, true, 0.25, [1]], words)).toEqual({
      id: 3,
      outcome: { cells: [[0.25]], isArray: false, reasons: [] },
    });
  });

  it("reads the record form of older sets alike", () => {
    expect(readResult({ id: 3, failed: false, value: "文" }, words).outcome.cells).toEqual([
      ["文"],
    ]);
    expect(readResult({ id: 3, failed: true, value: "为零", errorCode: 1 }, words).outcome).toEqual(
      {
        cells: [[{ error: "#N/A" }]],
        isArray: false,
        reasons: [{ row: 0, column: 0, sentence: "为零" }],
      },
    );
  });

  it("reads an array with errors in it, each with its reason", () => {
    const error = {
      valueType: "CustomFunctionError",
      type: "Error",
      code: "#N/A",
      basicValue: "#N/A",
      message: "基期为零",
    };
    expect(outcome(1, true, [[0.1], [error], [null]])).toEqual({
      cells: [[0.1], [{ error: "#N/A" }], [0]],
      isArray: true,
      reasons: [{ row: 1, column: 0, sentence: "基期为零" }],
    });
  });

  it("keeps the format that a number came with", () => {
    const formatted = { type: "FormattedNumber", basicValue: 0.125, numberFormat: "0.0%" };
    expect(outcome(1, true, [[1], [formatted]])).toEqual({
      cells: [[1], [{ number: 0.125, numberFormat: "0.0%" }]],
      isArray: true,
      reasons: [],
    });
  });

  // Numbers read in the client library: _getCustomFunctionResultErrorCodeFromErrorCode.
  it.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [2, "#VALUE!"],
    [4, "#VALUE!"],
  ])("shows error number %i as %s", (code, error) => {
    expect(outcome(1, false, "x", code).cells).toEqual([[{ error }]]);
  });

  it("says why where the runtime does not", () => {
    expect(outcome(1, false, "", 9).reasons[0]?.sentence).toBe("没有实现");
    expect(outcome(1, false, "", 2).reasons[0]?.sentence).toBe("出错");
    expect(outcome(1, false, "", 5).reasons).toEqual([]);
  });

  it("shows what cannot be a cell as an error", () => {
    expect(outcome(1, true, Infinity).cells).toEqual([[{ error: "#NUM!" }]]);
    expect(outcome(1, true, { type: "Entity" }).cells).toEqual([[{ error: "#VALUE!" }]]);
    expect(outcome(1, true, []).cells).toEqual([[{ error: "#CALC!" }]]);
  });
});
