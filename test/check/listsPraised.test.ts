import { readWorkbook } from "../../src/tables/readWorkbook";
import { fillDraft } from "../../src/revise/fillDraft";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

const BOOK = readWorkbook(
  bookOf(
    sheetOf("领域", [
      "2023年全省主要领域产值|<|<",
      "指标|绝对量（亿元）|同比增长（%）",
      "先进制造|173.4|3.2",
      "航空航天与空间探测|97.6|42.1",
      "新材料及其应用|71.3|30.2",
      "农业和食品|58.9|19.5",
    ]),
    sheetOf("各市", [
      "2023年各市成交额目标完成情况|<|<|<",
      "市|年度目标（亿元）|成交额（亿元）|完成率（%）",
      "云台市|80|62.8|78.5",
      "鹿山市|50|39.2|78.4",
      "西坪市|42|30.1|71.7",
    ]),
  ),
);

const drawn = (text: string): readonly string[] => drawnFor("全省", text, BOOK);

describe("a list of which a clause says how it fares has the figures behind it", () => {
  test.each([
    [
      "though names in it hold 与, 及其 and 和, and the last stands before what all of them do",
      "2023年，先进制造增长3.2%。航空航天与空间探测、新材料及其应用、农业和食品领域产值增长较快，增速分别为42.1%、30.2%、19.5%。",
      ["3.2% 一致", "42.1% 一致", "30.2% 一致", "19.5% 一致"],
    ],
    [
      "each in its turn",
      "2023年，新材料及其应用、先进制造增速较快，增速分别为3.2%、30.2%。",
      ["3.2% 不一致 增长30.2%", "30.2% 不一致 增长3.2%"],
    ],
    [
      "of places that have one target each",
      "2023年，云台市、鹿山市进度较快，完成率分别为78.5%、78.4%。",
      ["78.5% 一致", "78.4% 一致"],
    ],
    [
      "and how far they are from it",
      "2023年，西坪市完成71.7%，距全年任务还差11.9亿元。",
      ["71.7% 一致", "11.9亿元 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it("in a template as well", () => {
    const text = "2023年，航空航天与空间探测、农业和食品领域产值增长较快，增速分别为xx%、xx%。";
    const made = fillDraft(BOOK, text);
    expect(made.ok && made.value.text).toBe(text.replace("xx", "42.1").replace("xx", "19.5"));
  });
});
