import { fillDraft } from "../../../src/revise/fillDraft";
import { markedText } from "../../../src/revise/markOpen";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import type { Reading } from "../../../src/tables/table";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { drawnFor } from "../checkedIn";

/** What a town's sheets call in full, and a text in other words. */
const TOWN: Reading = readWorkbook(
  bookOf(
    sheetOf("指标", [
      "指标|单位|2023年|2022年",
      "乡镇卫生院|个|12|14",
      "乡镇卫生院床位|张|640|600",
      "村卫生室|个|88|90",
      "村卫生室床位|张|120|150",
      "美术馆|个|6|5",
      "美术馆展览|次|48|40",
      "美术馆参观人次|万人次|9.6|8.0",
      "城镇居民人均可支配收入|元|46000|43000",
      "农村居民人均可支配收入|元|25000|23000",
      "发明专利授权量|件|71|60",
    ]),
    sheetOf("各园", [
      "园区|营业收入(亿元)|营业收入同比增长(%)|合同数(项)",
      "江洲高新区|120.5|8.2|31",
      "石岩高新区|80.4|11.6|25",
      "北溪高新区|60.1|-3.0|19",
      "全市|261.0|7.0|75",
    ]),
  ),
);

function told(text: string): string[] {
  return drawnFor("全市", text, TOWN);
}

/** Right figures are read off the sheets above; 261.0 is their total, 80.4 + 60.1 = 140.5, 140.5 ÷ 261.0 = 53.8 %. */
describe("a figure that a text names in other words", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is found by what the clause before named",
      "美术馆6个，办展48次，参观9.6万人次。",
      ["6个 一致", "48次 一致", "9.6万人次 一致"],
    ],
    [
      "may begin with what looks like a place",
      "乡镇卫生院12个，床位640张；村卫生室88个，床位120张。",
      ["12个 一致", "640张 一致", "88个 一致", "120张 一致"],
    ],
    [
      "goes without what the last of a list says for all",
      "城镇、农村居民人均可支配收入分别为46000元、25000元。",
      ["46000元 一致", "25000元 一致"],
    ],
    [
      "is held against the right one all the same",
      "美术馆6个，办展84次。",
      ["6个 一致", "84次 不一致 48次"],
    ],
    [
      "of a park may be called by its place alone",
      "江洲高新区营业收入120.5亿元，石岩80.4亿元。",
      ["120.5亿元 一致", "80.4亿元 一致"],
    ],
    [
      "may be the only one of theirs that it can be",
      "石岩高新区增长11.6%，江洲高新区（31项）居前。",
      ["11.6% 一致", "31项 一致"],
    ],
    [
      "may be of several together",
      "石岩高新区营业收入80.4亿元，北溪高新区60.1亿元，两家合计140.5亿元，占全市的53.8%。",
      ["80.4亿元 一致", "60.1亿元 一致", "140.5亿元 一致", "53.8% 舍入一致"],
    ],
    [
      "of several together is added up",
      "石岩高新区营业收入80.4亿元，北溪高新区60.1亿元，两家合计150.4亿元。",
      ["80.4亿元 一致", "60.1亿元 一致", "150.4亿元 不一致 140.5亿元"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("may be so of one alone: 60.1亿元 is the only one that fell", () => {
    expect(told("北溪高新区营业收入下降3.0%，为唯一负增长的园区。")).toEqual([
      "3.0% 一致",
      "唯一 一致",
      "负增长 一致",
    ]);
    expect(told("石岩高新区营业收入增长11.6%，为唯一正增长的园区。")).toEqual([
      "11.6% 一致",
      "唯一 不一致 2",
      "正增长 一致",
    ]);
  });

  it("goes on from the level that the text itself starts from: 71 - 60", () => {
    expect(told("发明专利授权量由60件增加到71件，增加11件。")).toEqual([
      "60件 一致",
      "71件 一致",
      "11件 一致",
    ]);
  });

  it("bears out what a sheet says more narrowly where it agrees, and refutes nothing by it", () => {
    expect(told("专利授权量71件。")).toEqual(["71件 一致"]);
    expect(told("专利授权量190件。")).toEqual(["190件 查无出处"]);
  });

  it("is never found by its number alone", () => {
    expect(told("培训班48次。")).toEqual(["48次 查无出处"]);
  });

  it("is not filled in by a name that says more than the words do", () => {
    const filled = fillDraft(TOWN, "专利授权量xx件，美术馆x个，办展xx次。", { subject: "全市" });
    expect(filled.ok && markedText(filled.value)).toBe(
      "专利授权量xx件〔待核〕，美术馆6个，办展48次。",
    );
  });
});
