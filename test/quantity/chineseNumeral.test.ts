import { printChineseNumeral, readChineseNumeral } from "../../src/quantity/chineseNumeral";

describe("Chinese numerals", () => {
  it.each([
    ["零", 0],
    ["〇", 0],
    ["四", 4],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["一百一十", 110],
    ["两千", 2000],
    ["一千零二十", 1020],
    ["三千二百万", 32_000_000],
    ["一亿零三万", 100_030_000],
    ["一萬", 10_000],
    ["二〇二〇", 2020],
  ])("%s is read as %d", (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each(["", "百", "万", "第四", "十十", "一百二百", "四位", "1"])("%s is no numeral", (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  });

  it.each([
    [0, "零"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [105, "一百零五"],
    [110, "一百一十"],
    [1001, "一千零一"],
    [20300, "二万零三百"],
    [100_000, "十万"],
  ])("%d is written %s", (value, text) => {
    expect(printChineseNumeral(value)).toBe(text);
  });

  it("only whole numbers that are not too large are written", () => {
    expect(() => printChineseNumeral(1.5)).toThrow(RangeError);
    expect(() => printChineseNumeral(-1)).toThrow(RangeError);
  });
});
