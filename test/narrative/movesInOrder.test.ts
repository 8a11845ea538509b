import { printText } from "../../src/narrative/print/printText";
import { writeNarrative, type NarrativeChoice } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** The text of one sheet as drawn, without its title; all figures are invented. */
function textOf(rows: readonly string[], choice: NarrativeChoice = {}) {
  const written = writeNarrative(readWorkbook(bookOf(sheetOf("表一", rows))), choice);
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value).split("\n").slice(1).join("\n").trim();
}

describe("figures that have moved the same way", () => {
  const HEAD = ["2022年临江县主要农产品产量", "产品|单位|2022年|同比增长（%）"];

  it.each([
    [
      "stand together before their rates",
      ["肉类产量|吨|3920|4.1", "禽蛋产量|吨|1052|2.8", "水产品产量|吨|1624|3.4"],
      "肉类产量3920吨、禽蛋产量1052吨、水产品产量1624吨，比上年分别增长4.1%、2.8%和3.4%。",
    ],
    [
      "are told apart where one has fallen",
      ["肉类产量|吨|3920|4.1", "禽蛋产量|吨|1052|-2.8"],
      "肉类产量3920吨，比上年增长4.1%；禽蛋产量1052吨，比上年下降2.8%。",
    ],
    [
      "are told apart where one is of the other by its name",
      ["水果产量|吨|3920|4.1", "设施水果产量|吨|1052|2.8"],
      "水果产量3920吨，比上年增长4.1%；设施水果产量1052吨，比上年增长2.8%。",
    ],
  ])("%s", (_, rows, told) => {
    expect(textOf([...HEAD, ...rows])).toContain(told);
  });

  it("are told by twos and threes where there are more than a listener pairs", () => {
    const rows = ["甲", "乙", "丙", "丁", "戊"].map(
      (name, at) => `${name}茶产量|吨|${at + 21}5|${at + 1}.5`,
    );
    const text = textOf([...HEAD, ...rows]);
    expect(text).toContain(
      "甲茶产量215吨、乙茶产量225吨、丙茶产量235吨，比上年分别增长1.5%、2.5%和3.5%；",
    );
    expect(text).toContain("丁茶产量245吨、戊茶产量255吨，比上年分别增长4.5%和5.5%");
  });

  it("leave the gross product to itself", () => {
    const rows = [
      "2023年临江县主要经济指标",
      "指标|单位|2023年|同比增长（%）",
      "地区生产总值|亿元|120.5|5.8",
      "外贸出口额|亿元|50.6|6.2",
      "实际到位内资|亿元|31.7|4.1",
    ];
    const text = textOf(rows);
    expect(text).toContain("地区生产总值120.5亿元，比上年增长5.8%");
    expect(text).toContain("外贸出口额50.6亿元、实际到位内资31.7亿元，比上年分别增长6.2%和4.1%");
  });
});

describe("figures that come to the one before them", () => {
  it("are its parts, whatever they are called, with those of theirs in brackets", () => {
    const rows = [
      "2022年临江县一般公共预算收入完成情况",
      "单位：万元",
      "科目|年初预算数|完成数|比上年增长%",
      "一般公共预算收入|120000|125368|6.4",
      "税收收入|80000|82157|5.1",
      "增值税|45000|44120|3.2",
      "契税|35000|38037|7.7",
      "非税收入|40000|43211|8.9",
    ];
    expect(textOf(rows)).toContain(
      "一般公共预算收入12.54亿元，比上年增长6.4%，完成预算的104.5%，其中税收收入8.22亿元，增长5.1%，完成预算的102.7%" +
        "（其中增值税4.41亿元、契税3.80亿元，分别增长3.2%和7.7%，分别完成预算的98.0%和108.7%）；非税收入4.32亿元，增长8.9%，完成预算的108.0%",
    );
  });

  it("are none where they are what was spent and what is left", () => {
    const rows = [
      "2022年临江县福利彩票情况",
      "指标|单位|2022年",
      "本年公益金收入|万元|1253.6",
      "本年公益金支出|万元|1021.4",
      "本年公益金结余|万元|232.2",
    ];
    expect(textOf(rows)).not.toContain("其中");
  });

  it("have no change that is counted otherwise than they are", () => {
    const rows = [
      "2022年临江市中医服务情况",
      "指标|机构数（个）|诊疗人次（万人次）|诊疗人次比上年增减（万人次）",
      "中医医院|261|3134.25|209.12",
    ];
    expect(textOf(rows)).not.toMatch(/261个，[比较]上年增加209/);
  });
});
