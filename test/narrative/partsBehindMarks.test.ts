import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet as an office would lay it out; all figures are invented. */
function told(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), { length: "full" });
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("parts of which the sheet marks the first alone", () => {
  const PEOPLE = ["清河区2022年末人口情况表", "指标|单位|2022年|2021年"];

  it("go on with those that make up the total with it", () => {
    const text = told(
      ...PEOPLE,
      "户籍总人口|人|56820|58214",
      "其中：男性|人|30236|31020",
      "女性|人|26584|27194",
      "出生人口|人|2103|2356",
    );
    expect(text).toMatch(/其中男性30236人[^。]*；女性26584人[^。]*。出生人口/);
  });

  it("end there where the next makes up no total with it", () => {
    const text = told(
      ...PEOPLE,
      "户籍总人口|人|56820|58214",
      "其中：男性|人|30236|31020",
      "流动人口|人|9584|9194",
    );
    expect(text).toMatch(/其中男性30236人[^；]*。流动人口达9584人/);
  });

  it("are parts of the part where the others come to the total without them", () => {
    const text = told(
      "东江大学2023年科研项目统计",
      "类别|项目数（项）|合同经费（万元）",
      "纵向项目|326|5862.5",
      "其中：国家自然科学基金|86|1236",
      "国家社会科学基金|12|256",
      "省部级项目|125|652.3",
      "横向项目|412|8652.3",
      "合计|738|14514.8",
    );
    expect(text).toContain(
      "科研项目738项，其中纵向项目326项（其中国家自然科学基金86项、国家社会科学基金12项、省部级125项）；横向项目412项",
    );
  });
});

describe("what a part is called behind its total", () => {
  it("is not the whole long name of the total once more", () => {
    const text = told(
      "2023年临江县房地产开发情况",
      "指标|单位|绝对量|同比增长(%)",
      "房屋施工面积|万平方米|256.3|-6.5",
      "其中：住宅|万平方米|156.2|-6.8",
      "商品房销售额|亿元|86.5|-9.2",
    );
    expect(text).toContain("其中住宅156.2万平方米，下降6.8%");
  });

  it("keeps the thing that is counted where the rest would name nothing", () => {
    const text = told(
      "2023年临江县医疗卫生机构情况",
      "类别|机构数（个）|床位数（张）",
      "医院|86|25630",
      "基层医疗卫生机构|1256|6520",
      "专业公共卫生机构|32|560",
      "合计|1374|32710",
    );
    expect(text).toContain(
      "医疗卫生机构1374个，其中医院86个、基层医疗卫生机构1256个、专业公共卫生机构32个",
    );
  });

  it("of days in hospital stands behind those of all", () => {
    const text = told(
      "2023年临江县医疗服务情况",
      "类别|床位数（张）|平均住院日（天）",
      "医院|25630|8.6",
      "基层医疗卫生机构|6520|6.5",
      "专业公共卫生机构|560|6.2",
      "合计|32710|8.2",
    );
    expect(text).toMatch(/床位32710张.*平均住院日8\.2天/);
    expect(text.indexOf("8.2天")).toBeLessThan(text.indexOf("8.6天"));
  });
});
