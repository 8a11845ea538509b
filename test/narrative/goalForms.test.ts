import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("what a text leaves out of a form of goals", () => {
  const text = textOf(
    "2022年度主要指标",
    "一级指标|三级指标|年度指标值|实际完成值|计量单位|分值|得分",
    "产出指标|科技项目立项|40|44|项|20|20",
    "产出指标|技术合同成交额|6|5.4|亿元|20|18",
    "产出指标|新增高新技术企业|30|33|家|20|20",
    "产出指标|发明专利授权量|80|90|件|20|20",
  );

  it("is what each of them may earn and has earned", () => {
    expect(text).toContain("科技项目立项44项");
    expect(text).not.toMatch(/得分|分值/);
  });
});
