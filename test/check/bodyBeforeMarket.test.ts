import { checkDraft } from "../../src/check/checkDraft";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Firms set up in six months beside all there are. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("登记", [
      "2020年上半年云江市市场主体登记情况|<|<|<|<",
      "类型|1-6月新设|<|6月末在册|<",
      "^|户数（户）|同比±%|户数（户）|同比±%",
      "市场主体合计|1158|22.5|11160|11.0",
      "其中：企业|333|22.7|3070|14.9",
      "个体工商户|822|19.6|7976|9.5",
    ]),
  ),
);

describe("a city whose name stands before 市场", () => {
  it("is whose the workbook and the draft are", () => {
    const text = "2020年上半年，云江市新设市场主体1158户，同比增长22.5%。";
    const { checked } = checkDraft(BOOK, text);
    expect(checked.map(({ judgement }) => judgement.verdict)).toEqual(["consistent", "consistent"]);
  });
});
