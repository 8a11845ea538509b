import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Unit lines that say of what they give the unit, and shares of the whole of a body. */
const CASES: readonly DrawnCase[] = [
  {
    name: "经费单位：万元 is that of the money, and no place of 项目数",
    sheet: [
      "2020年各单位纵向项目及到款经费统计表|<|<|<|<",
      "||||经费单位：万元",
      "单位|项目数（项）|到款经费|<|到款占全校比重",
      "^|^|竞争性纵向|小计|^",
      "物理学院|171|46200|53980|0.2178@0.00%",
      "数学学院|37|3600|3910|/",
    ],
    tables: ["2020年!A3:E6 entity-by-indicator"],
    figures: [
      "B5 物理学院 项目数 level 2020年 171项 .0",
      "C5 物理学院 竞争性纵向到款经费 level 2020年 46200万元 .0 section=到款经费",
      "D5 物理学院 到款经费 level 2020年 53980万元 .0",
      "E5 物理学院 到款经费 share 2020年 0.2178% .2 whole=全校",
      "B6 数学学院 项目数 level 2020年 37项 .0",
      "C6 数学学院 竞争性纵向到款经费 level 2020年 3600万元 .0 section=到款经费",
      "D6 数学学院 到款经费 level 2020年 3910万元 .0",
    ],
  },
  {
    name: "面积单位 and 产量单位 in one line",
    sheet: [
      "2020年农业生产情况",
      "面积单位：亩；产量单位：吨",
      "县区|播种面积|总产量",
      "甲县|12|13",
    ],
    tables: ["2020年!A3:C4 entity-by-indicator"],
    figures: ["B4 甲县 播种面积 level 2020年 12亩 .0", "C4 甲县 总产量 level 2020年 13吨 .0"],
  },
];

describe("units of kinds of figures", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
