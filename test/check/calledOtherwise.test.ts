import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: the main figures of a county as its yearbook names them. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "云台县2023年主要指标|<|<|<|<",
      "指标|单位|2022年|2023年|同比增长%",
      "地区生产总值|亿元|320.1|337.86|5.3",
      "固定资产投资|亿元|210.5|221.2|5.1",
      "工业投资|亿元|60.2|70.8|17.6",
      "实际使用外资|万美元|3200|3500|9.4",
      "一般公共预算收入|亿元|18.2|19.3|6.0",
      "税收收入|亿元|11.3|12.4|9.7",
      "城镇居民人均可支配收入|元|40120|42205|5.2",
      "农村居民人均可支配收入|元|19820|21306|7.5",
      "金融机构本外币存款余额|亿元|420.3|462.5|10.0",
      "金融机构本外币贷款余额|亿元|300.2|345.1|15.0",
      "旅游总收入|亿元|28.1|40.3|43.4",
      "空气质量优良天数比率|%|92.1|93.4|",
      "年末常住人口|万人|41.2|41.0|",
    ]),
  ),
);

const drawn = (text: string) => drawnFor("云台县", text, BOOK);

describe("a figure under another name than the sheet's", () => {
  it.each([
    ["城乡居民人均可支配收入分别达到42205元、21306元。"],
    ["城乡居民收入比由2.02缩小至1.98。"],
    ["税收占比64.2%。"],
    ["存贷比达74.6%。"],
    ["工业投资占比32%。"],
    ["人均GDP达到8.24万元。"],
    ["实际利用外资3500万美元，增长9.4%。"],
    ["旅游综合收入40.3亿元，增长43.4%。"],
    ["空气质量优良天数比例93.4%，提高1.3个百分点。"],
    ["空气优良率达93.4%。"],
    ["财政收入19.3亿元。"],
    ["农民人均收入21306元。"],
  ])("%s", (text) => {
    for (const one of drawn(text)) expect(one).toMatch(/ (?:舍入)?一致/);
  });

  it("is right by the name that it need not have, and not wrong by it", () => {
    expect(drawn("财政收入29.3亿元。")).toEqual(["29.3亿元 查无出处"]);
    expect(drawn("工业投资占比36%。")).toEqual(["36% 查无出处"]);
    expect(drawn("人均GDP达到8.2万元。")).toEqual(["8.2万元 舍入一致"]);
    expect(drawn("人均GDP达到8.31万元。")).toEqual(["8.31万元 查无出处"]);
  });

  it("is wrong where nothing else can be meant", () => {
    expect(drawn("城乡居民收入比为2.98。")[0]).toMatch(/不一致/);
    expect(drawn("城乡居民人均可支配收入分别达到42205元、21036元。")[1]).toMatch(/不一致/);
  });
});
