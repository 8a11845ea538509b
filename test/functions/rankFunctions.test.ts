import { rank, rankChange, rankIn } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { asDouble, cell, column, noFigure, row } from "./cells";

beforeAll(provideHost);

interface Settings {
  readonly order?: unknown;
  readonly zeros?: unknown;
  readonly method?: unknown;
  readonly decimals?: unknown;
}
const NO_VALUE = noFigure("数值");
const AMBIGUOUS = ["#N/A", "排名范围内有 0，不能确定是数值还是空白，请在“零的含义”中填“值”或“缺”"];

describe("RANK", () => {
  const of = (values: unknown[][], peers: unknown[][], settings: Settings = {}): unknown =>
    callFunction(() =>
      rank(values, peers, settings.order, settings.zeros, settings.method, settings.decimals),
    );

  // The same places as RANK.EQ and RANK.AVG of Excel give.
  it.each<[string, Settings, number[]]>([
    ["competition ranking", {}, [1, 2, 2, 4]],
    [
      "Excel's nulls for what was left out",
      { order: null, zeros: null, method: null, decimals: null },
      [1, 2, 2, 4],
    ],
    ["consecutive places", { method: "连号" }, [1, 2, 2, 3]],
    ["mean places", { method: "average" }, [1, 2.5, 2.5, 4]],
    ["the smallest first", { order: 1 }, [4, 2, 2, 1]],
    ["the smallest first, said in words", { order: "升序" }, [4, 2, 2, 1]],
    ["the smallest first, consecutive", { order: true, method: "dense" }, [3, 2, 2, 1]],
    ["a blank cell for the order", { order: 0 }, [1, 2, 2, 4]],
  ])("of 100, 90, 90, 80: %s", (_name, settings, expected) => {
    const figures = column(100, 90, 90, 80);
    expect(of(figures, figures, settings)).toEqual(expected.map((place) => [place]));
  });

  it("takes values in any shape, and peers in any", () => {
    expect(of(row(90, 80), column(100, 90, 90, 80))).toEqual([[2, 4]]);
    expect(
      of(cell(90), [
        [100, 90],
        [90, 80],
      ]),
    ).toEqual([[2]]);
  });

  it("compares as decimals: a sum with binary dust ties with the figure it shows", () => {
    expect(of(column(0.1 + 0.2, 0.3), column(0.1 + 0.2, 0.3))).toEqual([[1], [1]]);
  });

  it("compares at the given decimals", () => {
    const figures = column(1.005, 1.01, 1.004);
    expect(of(figures, figures, { decimals: 2 })).toEqual([[1], [1], [3]]);
    expect(of(figures, figures, { decimals: "2" })).toEqual([[1], [1], [3]]);
    expect(of(figures, figures)).toEqual([[2], [1], [3]]);
  });

  it("brings figures to one unit", () => {
    const figures = column("1.5亿元", "12000万元", "15000万元");
    expect(of(figures, figures)).toEqual([[1], [3], [1]]);
  });

  it("leaves blanks and texts out of the peers", () => {
    const figures = column("", 90, null, "—", 80, "合计", "1,000");
    expect(of(column(90, "1,000"), figures)).toEqual([[2], [1]]);
    expect(of(column("", "合计", 80), figures)).toEqual([
      [NO_VALUE],
      [["#VALUE!", "“合计”不是可以计算的数字"]],
      [3],
    ]);
  });

  it("does not guess what a zero means where it changes a place", () => {
    // 5 is second either way; -3 is third of three, or fourth behind a real zero.
    const figures = column(9, 5, 0, -3);
    expect(of(figures, figures)).toEqual([[1], [2], [AMBIGUOUS], [AMBIGUOUS]]);
    expect(of(figures, figures, { zeros: "值" })).toEqual([[1], [2], [3], [4]]);
    expect(of(figures, figures, { zeros: "缺" })).toEqual([[1], [2], [NO_VALUE], [3]]);
  });

  it("asks about every place when the smallest come first", () => {
    const figures = column(9, 5, 0);
    expect(of(figures, figures, { order: 1 })).toEqual([[AMBIGUOUS], [AMBIGUOUS], [AMBIGUOUS]]);
    expect(of(cell(5), figures, { order: 1, zeros: "missing" })).toEqual([[1]]);
  });

  it("does not ask about a zero that cannot be a blank cell", () => {
    const figures = column(9, "0件", asDouble(0), -3);
    expect(of(cell(-3), column(9, "0", asDouble(0), -3))).toEqual([[4]]);
    expect(of(cell(-3), figures)).toEqual(["#VALUE!", "单位不同，不能相比"]);
    expect(of(cell(-3), column(-3, 4))).toEqual([[2]]);
  });

  it("ranks a field of blanks on the desktop as the field of nobody", () => {
    expect(of(cell(0), column(0, 0))).toEqual(AMBIGUOUS);
    expect(of(cell(0), column(0, 0), { zeros: "缺" })).toEqual(NO_VALUE);
    expect(of(cell(0), column(0, 0), { zeros: "值" })).toEqual([[1]]);
  });

  it.each<[string, unknown[][], unknown[][], Settings, unknown]>([
    ["not among them", cell(7), column(1, 2), {}, ["#N/A", "该数值不在排名范围内"]],
    ["not among them, with a zero", cell(7), column(1, 0), {}, ["#N/A", "该数值不在排名范围内"]],
    ["nobody to compare", cell(7), column("", "—"), {}, ["#N/A", "排名范围内没有数字"]],
    ["a peer is an error", cell(1), column(1, "#REF!"), {}, ["#N/A", "引用的单元格是错误值 #REF!"]],
    [
      "a peer is approximate",
      cell(1),
      column(1, "近2"),
      {},
      ["#VALUE!", "“近2”是约数，不参与计算"],
    ],
    [
      "per cent beside bare numbers",
      cell(2.1),
      column(2.1, "2.33%"),
      {},
      ["#VALUE!", expect.stringContaining("百分数还是小数")],
    ],
    [
      "an unknown method",
      cell(1),
      column(1, 2),
      { method: "随机" },
      ["#VALUE!", "“并列方式”不能填“随机”，可以填：跳号 / 连号 / 平均"],
    ],
    [
      "half a decimal",
      cell(1),
      column(1, 2),
      { decimals: 1.5 },
      ["#VALUE!", expect.stringContaining("“小数位”不能填“1.5”")],
    ],
    [
      "an unknown meaning of zero",
      cell(1),
      column(1, 0),
      { zeros: "也许" },
      ["#VALUE!", "“零的含义”不能填“也许”，可以填：值 / 缺"],
    ],
  ])("is refused with a reason: %s", (_name, values, peers, settings, expected) => {
    expect(of(values, peers, settings)).toEqual(expected);
  });

  it("ranks five thousand among themselves", () => {
    const figures = column(...Array.from({ length: 5000 }, (_, index) => index + 1));
    const places = callFunction(() => rank(figures, figures)) as number[][];
    expect(places.every(([place], index) => place === 5000 - index)).toBe(true);
  });
});

describe("RANKIN", () => {
  const figures = column(50, 40, 30, 20, 10);
  const groups = column("甲组", "乙组", "甲组", "乙组", "甲组");
  const of = (
    values: unknown[][],
    valueGroups: unknown[][],
    peers: unknown[][],
    peerGroups: unknown[][],
    { order, zeros, method, decimals }: Settings = {},
  ): unknown =>
    callFunction(() =>
      rankIn(values, valueGroups, peers, peerGroups, order, zeros, method, decimals),
    );

  it("counts places within each group", () => {
    expect(of(figures, groups, figures, groups)).toEqual([[1], [1], [2], [2], [3]]);
    expect(of(figures, groups, figures, groups, { order: 1 })).toEqual([[3], [2], [2], [1], [1]]);
    expect(of(cell(30), cell("甲组"), figures, groups)).toEqual([[2]]);
  });

  it("counts ties as RANK does", () => {
    const tied = column(5, 9, 5, 9, 1);
    expect(of(tied, groups, tied, groups)).toEqual([[1], [1], [1], [1], [3]]);
    expect(of(tied, groups, tied, groups, { method: "连号" })).toEqual([[1], [1], [1], [1], [2]]);
  });

  it("takes a group for the same however it is typed, and numbers for groups", () => {
    expect(of(cell(30), cell(" Ａ组"), column(50, 30), column("A组", "A组 "))).toEqual([[2]]);
    expect(of(cell(30), cell(2), column(50, 30), column("2", 2))).toEqual([[2]]);
  });

  it("ranks nobody who names no group, and asks nobody's place in none", () => {
    const some = column("甲组", "—", "甲组", "无", "—");
    expect(of(figures, some, figures, some)).toEqual([
      [1],
      [noFigure("组别")],
      [2],
      [noFigure("组别")],
      [noFigure("组别")],
    ]);
  });

  it.each([0, "", null])("does not guess whether %j below a group is merged with it", (blank) => {
    const merged = column("甲组", blank, blank, "乙组", blank);
    expect(of(figures, merged, figures, merged)).toEqual([
      "#N/A",
      "“范围组别”有空白，不能确定是合并单元格还是不分组，请取消合并、逐行填写组别",
    ]);
  });

  it("does not mind blanks above all groups, nor beside blanks", () => {
    const groups = column("", "甲组", "甲组", "甲组", "");
    expect(of(column(40), cell("甲组"), column(50, 40, 30, 20, ""), groups)).toEqual([[1]]);
  });

  it("lets a zero, an error or an approximate figure matter to its own group only", () => {
    const mixed = column(50, 0, 30, "#REF!", "近10");
    const own = column("甲", "乙", "甲", "丙", "丁");
    expect(of(column(30, 0, 30, 30), column("甲", "乙", "丙", "丁"), mixed, own)).toEqual([
      [2],
      [AMBIGUOUS],
      [["#N/A", "引用的单元格是错误值 #REF!"]],
      [["#VALUE!", "“近10”是约数，不参与计算"]],
    ]);
  });

  it.each<[string, unknown, unknown[][], unknown[][], unknown]>([
    ["a group nobody is in", "丙组", figures, groups, ["#N/A", "排名范围内没有数字"]],
    ["a value of another group", "乙组", figures, groups, ["#N/A", "该数值不在排名范围内"]],
    [
      "a peer whose group is an error",
      "甲组",
      column(30, 2),
      column("甲组", "#N/A"),
      ["#N/A", "引用的单元格是错误值 #N/A"],
    ],
    [
      "groups of another size",
      "甲组",
      figures,
      column("甲组"),
      ["#VALUE!", "各区域的行数或列数不一致"],
    ],
    [
      "groups of another shape",
      "甲组",
      column(30, 2),
      row("甲组", "甲组"),
      ["#VALUE!", "各区域的行数或列数不一致"],
    ],
  ])("is refused with a reason: %s", (_name, group, peers, peerGroups, expected) => {
    expect(of(cell(30), cell(group), peers, peerGroups)).toEqual(expected);
  });
});

describe("RANKCHANGE", () => {
  const of = (current: unknown, previous: unknown): unknown =>
    callFunction(() => rankChange(cell(current), cell(previous)));

  it.each([
    [4, 7, 3],
    [7, 4, -3],
    [4, 4, 0],
    [2.5, 4, 1.5],
    ["第四位", "第7位", 3],
    ["全省第4", "全省第6", 2],
    ["4/16", "5/16", 1],
    ["并列第3", 5, 2],
    [asDouble(4, "0"), 7, 3],
  ])("from %j, before %j, is %d", (current, previous, expected) => {
    expect(of(current, previous)).toEqual([[expected]]);
  });

  it.each([
    [0, 7, noFigure("本期位次")],
    [4, "", noFigure("上期位次")],
    [4, null, noFigure("上期位次")],
    [4.7, 5, ["#VALUE!", "“4.7”不是可以计算的数字"]],
    [-1, 5, ["#VALUE!", "“-1”不是可以计算的数字"]],
    ["靠前", 5, ["#VALUE!", "“靠前”不是可以计算的数字"]],
    ["#REF!", 5, ["#N/A", "引用的单元格是错误值 #REF!"]],
    ["全省第4", "全国第4", ["#N/A", "两次排名的范围不同，名次变化不宜直接相比"]],
    ["4/16", "5/17", ["#N/A", "两次排名的范围不同，名次变化不宜直接相比"]],
  ])("from %j, before %j, is refused with a reason", (current, previous, expected) => {
    expect(of(current, previous)).toEqual(expected);
  });

  // 4/16 typed into a cell of no format: the sixteenth of April 2026 is day 46128 since 1900.
  it.each<[string, unknown, unknown]>([
    ["as the number it is kept as", 46128, 5],
    ["with its format", asDouble(46128, "m/d"), 5],
    ["as a text of digits", "46128", 5],
    ["in the period before", 4, 46128],
  ])("takes no date for a place: %s", (_name, current, previous) => {
    expect(of(current, previous)).toEqual([
      "#VALUE!",
      "“46128”不像位次，4/16 一类写法可能被 Excel 转成了日期，请把单元格设为文本后重填",
    ]);
  });

  it("takes the largest places there are", () => {
    expect(of(9_999, 10_000)).toEqual([[1]]);
  });

  it("takes columns", () => {
    expect(callFunction(() => rankChange(column(1, "", 5), column(2, 3, 4)))).toEqual([
      [1],
      [noFigure("本期位次")],
      [-1],
    ]);
  });
});
