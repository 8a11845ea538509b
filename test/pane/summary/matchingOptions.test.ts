import { matchingOptions } from "../../../src/pane/summary/matchingOptions";

const options = ["北京", "河北", "湖北", "City A"].map((label) => ({ value: label, label }));
const labels = (query: string) => matchingOptions(options, query).map(({ option }) => option.label);

describe("matchingOptions", () => {
  test.each([
    ["", ["北京", "河北", "湖北", "City A"]],
    ["北", ["北京", "河北", "湖北"]],
    [" 湖 ", ["湖北"]],
    ["city a", ["City A"]],
    ["南", []],
    ["hb", ["河北", "湖北"]],
    ["bj", ["北京"]],
    ["j", []],
  ])("“%s” leaves %j", (query, expected) => {
    expect(labels(query)).toEqual(expected);
  });

  test("tells the place of each option in the whole list", () => {
    expect(matchingOptions(options, "北").map(({ index }) => index)).toEqual([0, 1, 2]);
  });
});
