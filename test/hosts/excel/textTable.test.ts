import { textTable } from "../../../src/hosts/excel/textTable";

describe("textTable", () => {
  it.each([
    [
      "short rows are filled up",
      [["一、科技投入"], ["a", "b"]],
      [
        ["一、科技投入", ""],
        ["a", "b"],
      ],
    ],
    ["line ends are those of Excel", [["a\r\nb\rc\nd"]], [["a\nb\nc\nd"]]],
    [
      "what looks like a formula is left as written",
      [["=1+1", "+86", "@x"]],
      [["=1+1", "+86", "@x"]],
    ],
    ["no rows", [], []],
    ["rows without cells", [[]], [[]]],
  ])("%s", (_, rows, expected) => {
    expect(textTable(rows)).toEqual(expected);
  });
});
