import { formatCell } from "../../src/workbook/address";
import { readingOfSheet } from "../support/readingOfSheet";

/** As `code cell detail…`, the cell to look at first. */
const told = (rows: readonly string[]): string[] =>
  (readingOfSheet(["2020年", ...rows]).contradictions ?? []).map(({ problem, cells: [cell] }) =>
    [
      problem.code,
      cell && formatCell(cell.row, cell.column),
      ...Object.values(problem.detail ?? {}),
    ].join(" "),
  );

describe("figures of a workbook that cannot all be right", () => {
  const CITIES = ["甲市|120|530|310", "乙市|340|610|220", "丙市|250|480|190", "丁市|170|290|150"];
  const HEADER = "地区|专利(件)|企业(家)|人员(人)";

  it("a total that is the sum of its parts in two columns and not in the third", () => {
    // 120 + 340 + 250 + 170 = 880, 530 + 610 + 480 + 290 = 1910, 310 + 220 + 190 + 150 = 870.
    const wide = [
      "地区|专利(件)|企业(家)|论文(篇)|人员(人)",
      "全省|880|1910|1020|970",
      "甲市|120|530|240|310",
      "乙市|340|610|310|220",
      "丙市|250|480|280|190",
      "丁市|170|290|190|150",
    ];
    expect(told(wide)).toEqual(["sum-breaks E3 全省 人员 970 870"]);
  });

  it("a part above its total, which leaves room for all the others", () => {
    const rows = [HEADER, "全省|880|1910|870", ...CITIES.slice(0, 3), "丁市|170|290|1500"];
    expect(told(rows)).toEqual(["part-above-total D7 丁市 人员 1500 870"]);
  });

  it("a place that is not the place of its value, among places that are", () => {
    const rows = [
      "地区|专利(件)|位次",
      "甲市|120|5",
      "乙市|340|1",
      "丙市|250|2",
      "丁市|170|4",
      "戊市|200|3",
      "己市|90|6",
      "庚市|80|7",
      "辛市|70|8",
      "壬市|60|9",
      "癸市|50|10",
      "子市|40|12",
      "丑市|30|11",
    ];
    expect(told(rows)).toEqual([
      "place-breaks C13 子市 专利 12 11",
      "place-breaks C14 丑市 专利 11 12",
    ]);
  });

  it("a growth rate that its levels do not bear out, while they bear out the others", () => {
    // 120/100, 132/120, 150/125, 99/90 and 80/64: 20, 10, 20, 10 and 25 per cent.
    const rows = [
      "指标|2019年|2020年|增长(%)",
      "甲(件)|100|120|20.0",
      "乙(件)|120|132|10.0",
      "丙(件)|125|150|20.0",
      "丁(件)|90|99|10.0",
      "戊(件)|64|80|52.0",
    ];
    expect(told(rows)).toEqual(["growth-breaks D7 戊 52% 25%"]);
  });

  it.each([
    ["all is well", [HEADER, "全省|880|1910|870", ...CITIES]],
    [
      "the total of a density lies among its parts",
      [
        "地区|专利(件)|企业(家)|论文(篇)|密度(人)",
        "全省|460|1140|830|533",
        "甲市|120|530|240|1349",
        "乙市|340|610|590|1052",
        "丙市|0|0|0|217",
      ],
    ],
    ["a part is not known", [HEADER, "全省|880|1910|900", ...CITIES.slice(0, 3), "丁市|170|290|"]],
    [
      "growth is at comparable prices throughout",
      [
        "指标|2019年|2020年|增长(%)",
        "甲(亿元)|100|120|17.0",
        "乙(亿元)|120|132|8.0",
        "丙(亿元)|125|150|16.5",
      ],
    ],
    [
      "places are those among more than are here",
      [
        "地区|专利(件)|位次",
        "甲市|120|25",
        "乙市|340|1",
        "丙市|250|12",
        "丁市|170|24",
        "戊市|200|13",
      ],
    ],
  ])("none where %s", (_, rows) => {
    expect(told(rows)).toEqual([]);
  });
});
