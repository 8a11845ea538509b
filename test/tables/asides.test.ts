import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

describe("prose of a sheet", () => {
  it("leaves out what is said to whoever writes the text", () => {
    const { texts } = readWorkbook(
      bookOf(
        sheetOf("文字材料", [
          "总结材料（草）",
          "举办科技成果对接会12场，签约项目35项。",
          "技术合同额为万元，写的时候换成亿元！",
          "修改意见请于7月5日前反馈科技局规划科。",
          "推动县级科技服务站建设，实现乡镇全覆盖。",
        ]),
      ),
    );
    expect(texts.map(({ text }) => text)).toEqual([
      "举办科技成果对接会12场，签约项目35项。",
      "推动县级科技服务站建设，实现乡镇全覆盖。",
    ]);
  });

  const FIGURES = [
    "指标说明",
    "一、门急诊量含互联网医院复诊，不含体检人次。",
    "二、手术级别按手术分级目录统计，由病案首页提取。",
    "三、四季度数据为快报数，以年报为准。",
  ];

  it.each([
    ["all of which says what the figures are", ["情况说明", ...FIGURES.slice(1)]],
    ["whose title says so", ["关于活跃度指标的说明", "活跃度以新增件数衡量，反映品牌意识。"]],
  ])("%s: none is told", (_, lines) => {
    expect(readWorkbook(bookOf(sheetOf("情况说明", lines))).texts).toEqual([]);
  });

  it("is told where it says what was done under the same title", () => {
    const done = ["全市建成服务站12个，覆盖全部乡镇。", "举办对接会12场，签约项目35项。"];
    const { texts } = readWorkbook(bookOf(sheetOf("情况说明", ["情况说明", ...done])));
    expect(texts.map(({ text }) => text)).toEqual(done);
  });
});
