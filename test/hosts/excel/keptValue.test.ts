import { keptFormat, keptValue } from "../../../src/hosts/excel/keptValue";

describe("a value kept in place of its formula", () => {
  it.each([
    ["a number", 0.25, "Double", 0.25],
    ["a truth value", true, "Boolean", true],
    ["nothing", "", "String", ""],
    ["words", "比上年增长25.0%", "String", "比上年增长25.0%"],
    // Excel would make a number, a date, a formula of these.
    ["a percentage in words", "2.33%", "String", "'2.33%"],
    ["a date in words", "2022年3月", "String", "'2022年3月"],
    ["a date in Chinese numerals", "二〇二二年三月", "String", "'二〇二二年三月"],
    ["what begins like a formula", "=1+1", "String", "'=1+1"],
    ["an error", "#N/A", "Error", "#N/A"],
    ["a text that looks like an error", "#N/A", "String", "'#N/A"],
  ])("%s: %j is written as %j", (_what, value, type, written) => {
    expect(keptValue(value, type)).toBe(written);
  });

  it.each([
    [0.25, "25.0%", "0.0%"],
    [0.0408, "4.08%", "0.00%"],
    [-0.21, "-0.21", undefined],
    [-0.2099999, "-0.21", "0.00"],
    [0.64, "+0.64", "+0.00;-0.00;0.00"],
    [3, "+3", "+0;-0;0"],
    [7, "7", undefined],
    // Cut by the width of the cell, or by General itself: no format of ours.
    [0.333333333333333, "0.333333333", undefined],
    [1254.7, "########", undefined],
    ["居全国第7位", "居全国第7位", undefined],
  ])("%j shown as %s needs the format %s to go on showing so", (value, text, format) => {
    expect(keptFormat(value, text)).toBe(format);
  });
});
