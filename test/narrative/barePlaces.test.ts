import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { readingOfSheet } from "../support/readingOfSheet";
import { bookOf, sheetOf } from "../support/sheetOf";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("the place in a ledger whose heading does not say of what", () => {
  it.each(["位次", "全市位次"])(
    "is the indicator's beside a level and its growth: %s",
    (heading) => {
      const text = textOf(
        "2024年全县主要指标",
        `指标|单位|全年累计|同比（%）|${heading}`,
        "工业增加值|亿元|92.46|26.6%|1",
      );
      expect(text).toMatch(/居(?:全市)?第1位/);
      expect(text).not.toMatch(/(?:总量|增速)(?:位)?居/);
    },
  );

  it("is by growth where the sheet holds nothing but growth", () => {
    const text = textOf("2024年全县工业", "指标|增速（%）|全市位次", "工业增加值|7.6%|12");
    expect(text).toContain("增速居全市第12位");
  });

  it("is by growth in the one row that holds nothing but growth", () => {
    const text = textOf(
      "2024年全县主要指标",
      "指标|单位|全年累计|同比（%）|全市位次",
      "零售总额|亿元|92.46|6.6|4",
      "固定资产投资|—||7.6|12",
    );
    expect(text).toMatch(/固定资产投资.*增速(?:位?居|列)全市第12位/);
    expect(text).toMatch(/零售总额(?!.*增速.*第4位).*全市第4位/);
  });

  it("is told once where the growth of all on another sheet has it so", () => {
    const reading = readWorkbook(
      bookOf(
        sheetOf("月报", [
          "2024年丙县主要指标",
          "指标|单位|2024年|同比增长（%）|全市位次",
          "零售总额|亿元|92.4|6.6|2",
        ]),
        sheetOf("对比", [
          "2024年甲市各县主要指标增速",
          "单位：%",
          "县|零售总额|用电量",
          "乙县|7.0|1.0",
          "丙县|6.6|2.0",
          "丁县|5.1|3.0",
          "戊县|4.8|4.0",
        ]),
      ),
    );
    const written = writeNarrative(reading, {});
    if (!written.ok) throw new Error(written.problem.code);
    const [told = ""] = /零售总额[^。]*/.exec(printText(written.value)) ?? [];
    expect(told.match(/第2位/g)).toHaveLength(1);
  });

  it("is by its rise, which is no speed, where a rate rises by points", () => {
    const text = textOf(
      "2023年甲县研发投入",
      "指标|2022年|2023年|全市位次",
      "研发投入强度（%）|2.15|2.45|",
      "研发投入强度增幅（%）||0.3|2",
    );
    expect(text).toContain("增幅居全市第2位");
    expect(text).toContain("提高0.3个百分点");
    expect(text).not.toContain("增速");
  });

  it("is by the level where the heading says so, in either script", () => {
    const text = textOf(
      "2024年全县主要指标",
      "指标|单位|2024年|同比增长（%）|全省位次（总量）",
      "工业增加值|亿元|92.46|26.6%|4",
    );
    expect(text).toContain("总量居全省第4位");
  });
});

describe("a remark beside a place", () => {
  const placeOf = (remark: string) =>
    textOf(
      "2023年全省农业指标",
      "指标|单位|2023年|全国位次|备注",
      `粮食单产|斤/亩|958.2|1|${remark}`,
      "粮食总产量|亿斤|837.3|4|",
    );

  it.each([
    ["粮食主产省", "居全国粮食主产省第1位"],
    ["全国粮食主产省", "居全国粮食主产省第1位"],
    ["快报数", "居全国第1位"],
  ])("limits it where it names some of its scope: %s", (remark, said) => {
    expect(placeOf(remark)).toContain(said);
  });
});
