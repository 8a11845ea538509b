import { signOf } from "../../../src/hosts/excel/ownSheets";

describe("the sign of a text on a sheet", () => {
  test("is the same for the same words, with Excel's sign of a text or without", () => {
    expect(signOf([["一、投入"], ["'=1"]])).toBe(signOf([["一、投入"], ["=1"]]));
  });

  test.each([
    [[["一"]], [["二"]]],
    [[["一"], ["二"]], [["一二"]]],
    [[["一"]], [["一"], [""]]],
  ])("tells %j from %j", (one, other) => {
    expect(signOf(one)).not.toBe(signOf(other));
  });
});
