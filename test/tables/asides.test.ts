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
});
