import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Problems of an office that are hardly any; the figures are invented. */
describe("problems", () => {
  it("leave out an amount of money that lacks less than two per cent of its plan", () => {
    const text = textOf(
      readingOfSheet([
        "2023年甲市水利投资完成情况（单位：万元）|<|<|<",
        "指标|年度计划|实际完成|完成率",
        "水库投资|9000|8920|99.1%",
        "河道投资|26000|24500|94.2%",
        "灌区投资|14000|15000|107.1%",
      ]),
      "problem",
    );
    expect(text).toContain("还差1500万元");
    expect(text).not.toContain("80万元");
  });
});
