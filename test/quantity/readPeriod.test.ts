import type { Period } from "../../src/quantity/period";
import { readPeriod } from "../../src/quantity/readPeriod";

const calendar = (year: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "calendar", year }
    : { kind: "calendar", year, months: { from, to } };
const relative = (offset: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "relative", offset }
    : { kind: "relative", offset, months: { from, to } };

describe("readPeriod", () => {
  it.each(["2022-2023学年", "2022—2023学年度", "2022/2023学年", "2022学年"])(
    "reads “%s” as the school year that begins in 2022",
    (text) => {
      expect(readPeriod(text)).toEqual({ kind: "calendar", year: 2022, school: true });
    },
  );

  it("reads no school year of two years", () => {
    expect(readPeriod("2022-2024学年")).toBeUndefined();
  });

  it.each([
    "2020",
    "2020年",
    "2020年度",
    "２０２０年",
    " 2020 年 ",
    "2020年全年",
    "2020年末",
    "二〇二〇年",
  ])("reads “%s” as the year", (text) => {
    expect(readPeriod(text)).toEqual(calendar(2020));
  });

  it.each([
    ["2020年1-11月", 1, 11],
    ["2020年1—11月", 1, 11],
    ["2020年1－11月", 1, 11],
    ["2020年1至11月", 1, 11],
    ["2020年1月-11月", 1, 11],
    ["2020.1-11", 1, 11],
    ["2020.1-11月", 1, 11],
    ["1—11月 2020", 1, 11],
    ["1-11月2020年", 1, 11],
    ["2020年1-11月累计", 1, 11],
    ["2020年前11个月", 1, 11],
    ["2020年上半年", 1, 6],
    ["2020上半年", 1, 6],
    ["2020年下半年", 7, 12],
    ["2020年第一季度", 1, 3],
    ["2020年一季度", 1, 3],
    ["2020年4季度", 10, 12],
    ["2020Q2", 4, 6],
    ["2020H1", 1, 6],
    ["2020年前三季度", 1, 9],
    ["2020年9月", 9, 9],
    ["2020-09", 9, 9],
    ["2020年9月末", 9, 9],
  ])("reads “%s” as months of the year", (text, from, to) => {
    expect(readPeriod(text)).toEqual(calendar(2020, from, to));
  });

  it.each([
    ["本年", relative(0)],
    ["今年", relative(0)],
    ["本期", relative(0)],
    ["本年累计", relative(0)],
    ["上年", relative(-1)],
    ["上一年度", relative(-1)],
    ["去年", relative(-1)],
    ["上年同期", relative(-1)],
    ["去年同期", relative(-1)],
    ["前年", relative(-2)],
    ["下年", relative(1)],
    ["明年", relative(1)],
    ["本年1-11月", relative(0, 1, 11)],
    ["上年上半年", relative(-1, 1, 6)],
    ["1-9月累计", relative(0, 1, 9)],
    ["9月", relative(0, 9)],
  ])("reads “%s” beside a year that stands elsewhere", (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });

  it.each([
    "",
    "20xx",
    "20xx年",
    "xxxx年",
    "202x",
    "2019-2020",
    "2019—2020年",
    "2020年13月",
    "2020年11-1月",
    "2020.9",
    "2020年目标",
    "本年目标",
    "本市",
    "1234",
    "20200",
    "9",
    "1-11",
    "指标",
  ])("finds no period in “%s”", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
