import { isMissingMark, readNumber } from "../../src/quantity/readNumber";

const read = (text: string): unknown => {
  const reading = readNumber(text);
  if (!reading.ok) return reading.problem.code;
  const { value, decimals, qualifier, unit, percent } = reading.value;
  return [value, decimals, unit?.symbol ?? "", qualifier ?? "", ...(percent ? ["percent"] : [])];
};

describe("readNumber", () => {
  it.each([
    ["13065", 13065, 0],
    ["13,065", 13065, 0],
    ["13，065", 13065, 0],
    ["１３０６５", 13065, 0],
    ["13 065", 13065, 0],
    ["13\u00a0065", 13065, 0],
    ["1,234,567.80", 1234567.8, 2],
    [" 6.40 ", 6.4, 2],
    [".5", 0.5, 1],
    ["+2.3", 2.3, 1],
    ["-0.05", -0.05, 2],
    ["−0.05", -0.05, 2],
    ["－0.05", -0.05, 2],
    ["↑2.3", 2.3, 1],
    ["↓2.3", -2.3, 1],
    ["2.3↓", -2.3, 1],
    ["0", 0, 0],
    ["-0", 0, 0],
    ["四", 4, 0],
    ["2.14①", 2.14, 2],
    ["2.14[3]", 2.14, 2],
  ])("reads “%s”", (text, value, decimals) => {
    expect(read(text)).toEqual([value, decimals, "", ""]);
  });

  it.each([
    ["2.44亿元", 2.44, 2, "亿元"],
    ["6.40億元", 6.4, 2, "億元"],
    ["¥230", 230, 0, "元"],
    ["615项", 615, 0, "项"],
    ["4,892 件", 4892, 0, "件"],
    ["2.4件/万人", 2.4, 1, "件/万人"],
    ["0.1个百分点", 0.1, 1, "个百分点"],
    ["2.44亿", 2.44, 2, "亿"],
  ])("reads “%s” with its unit", (text, value, decimals, unit) => {
    expect(read(text)).toEqual([value, decimals, unit, ""]);
  });

  it.each([
    ["2.33%", 0.0233, 2],
    ["２．３３％", 0.0233, 2],
    ["77.4 %", 0.774, 1],
    ["-1.44%", -0.0144, 2],
    ["110.7%", 1.107, 1],
  ])("reads “%s” as a fraction that was written as per cent", (text, value, decimals) => {
    expect(read(text)).toEqual([value, decimals, "%", "", "percent"]);
  });

  it("reads per mille as a fraction too", () => {
    expect(read("6.3‰")).toEqual([0.0063, 1, "‰", ""]);
  });

  it.each([
    ["近20", 20, "", "近"],
    ["约9000万元", 9000, "万元", "约"],
    ["500余项", 500, "项", "余"],
    ["千余项", 1000, "项", "余"],
    ["120多项", 120, "项", "多"],
    ["9000万元以上", 9000, "万元", "以上"],
    ["20以上", 20, "", "以上"],
    ["25项左右", 25, "项", "左右"],
    ["突破2.8亿元", 2.8, "亿元", "突破"],
    ["超过690家", 690, "家", "超"],
    ["≥20", 20, "", "以上"],
    ["不超过5家", 5, "家", "以下"],
    ["2亿多元", 2, "亿元", "多"],
  ])("keeps the word that loosens “%s”", (text, value, unit, qualifier) => {
    expect(read(text)).toEqual([value, expect.any(Number) as number, unit, qualifier]);
  });

  it.each([
    "",
    " ",
    "\u3000",
    "-",
    "--",
    "—",
    "——",
    "–",
    "－",
    "…",
    "……",
    "/",
    "无",
    "暂无",
    "无统计",
    "N/A",
  ])("takes “%s” for no data, which is not zero", (text) => {
    expect(read(text)).toBe("missing-value");
    expect(isMissingMark(text)).toBe(true);
  });

  it.each([
    "x",
    "xx.x%",
    "××",
    "xxx亿元",
    "*",
    "20xx",
    "持平",
    "合计",
    "1,23",
    "1,2345",
    "1.2.3",
    "12-15",
    "3 4",
    "近约20",
    "近20以上",
    "2.14²",
    "2020年",
    "一、",
    "一等奖",
    "第四位",
    "万人",
    "%",
    "#N/A",
    "constructor",
  ])("refuses “%s” as no number", (text) => {
    expect(read(text)).toBe("not-a-number");
  });
});
