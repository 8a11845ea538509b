import { unitOf } from "../../src/quantity/unitOf";

describe("unitOf", () => {
  it.each([
    ["元", "元", 1],
    ["千元", "元", 1e3],
    ["万元", "元", 1e4],
    ["百万元", "元", 1e6],
    ["亿元", "元", 1e8],
    ["万亿元", "元", 1e12],
    ["億元", "元", 1e8],
    ["萬元", "元", 1e4],
    ["万美元", "美元", 1e4],
    ["件", "件", 1],
    ["万件", "件", 1e4],
    ["項", "项", 1],
    ["個", "个", 1],
    ["戶", "户", 1],
    ["人", "人", 1],
    ["万人", "人", 1e4],
    ["万人次", "人次", 1e4],
    ["萬人次", "人次", 1e4],
    ["人年", "人年", 1],
    ["分", "分", 1],
    // One metre is three 尺, one 亩 6,000 square 尺; so that every measure of area is a whole number of one.
    ["平方米", "平方尺", 9],
    ["亩", "平方尺", 6000],
    ["公顷", "平方尺", 90_000],
    ["平方公里", "平方尺", 9e6],
    ["万亩", "平方尺", 6e7],
    ["万吨", "千克", 1e7],
    ["亿千瓦时", "焦", 3.6e14],
    ["个百分点", "points", 1],
    ["百分点", "points", 1],
    ["%", "ratio", 1],
    ["‰", "ratio", 1],
    ["位", "rank", 1],
    ["万", "", 1e4],
    ["件/万人", "件/人", 1e-4],
    // For how long, and of what.
    ["吨/小时", "千克/小时", 1e3],
    ["万立方米/日", "立方米/日", 1e4],
    ["万立方米/天", "立方米/日", 1e4],
    ["元/月", "元/月", 1],
    ["元/年", "元/年", 1],
    ["元/床日", "元/床日", 1],
    ["度/吨水", "焦/吨水", 3.6e6],
    ["度/千吨水", "焦/吨水", 3600],
    ["万元/人", "元/人", 1e4],
    ["元/人年", "元/人年", 1],
  ])("%s counts %s by %d", (symbol, base, factor) => {
    expect(unitOf(symbol)).toMatchObject({ base, factor });
  });

  it("takes full-width and spaced writing", () => {
    expect(unitOf("％")).toEqual(unitOf("%"));
    expect(unitOf(" 亿 元\u3000")).toEqual(unitOf("亿元"));
  });

  it.each(["亿元人民币", "亿元（人民币）", "人民币亿元", "亿元人民幣"])(
    "takes %s, money of China by its own name, for 亿元",
    (symbol) => {
      expect(unitOf(symbol)).toEqual(unitOf("亿元"));
    },
  );

  it.each(["", "全省", "年", "2020年", "元元", "万全", "件/", "/人", "件/人/年/月", "constructor"])(
    "finds no unit in “%s”",
    (symbol) => {
      expect(unitOf(symbol)).toBeUndefined();
    },
  );
});
