import { groupByRole } from "../../../src/pane/text/groupByRole";

describe("groupByRole", () => {
  test("puts entries of one role together, roles in the order of their first entry", () => {
    const [own, first, total, second] = [
      { role: "本单位", cell: 1 },
      { role: "参与比较", cell: 2 },
      { role: "不计入", cell: 3 },
      { role: "参与比较", cell: 4 },
    ];
    expect(groupByRole([own, first, total, second])).toEqual([
      { role: "本单位", entries: [own] },
      { role: "参与比较", entries: [first, second] },
      { role: "不计入", entries: [total] },
    ]);
  });

  test("of nothing there are no groups", () => {
    expect(groupByRole([])).toEqual([]);
  });
});
