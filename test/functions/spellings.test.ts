import { amount, completionRate, convert, gap, points, rank } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { cell, column, noFigure } from "./cells";

beforeAll(provideHost);

describe("settings are taken as people write them", () => {
  const figures = column(30, 10, 20);
  const inOrder = (order: unknown): unknown => callFunction(() => rank(figures, figures, order));

  it.each([
    ...["降序", "倒序", "从大到小", "由大到小", "从高到低", "大的在前", "越高越好", "正向指标"],
    ...["desc", "DESC", "Descending", " 降序 ", "higher is better", "０", 0, false, ""],
  ])("the largest first: %j", (order) => {
    expect(inOrder(order)).toEqual(column(1, 3, 2));
  });

  it.each([
    ...["升序", "从小到大", "由小到大", "从低到高", "小的在前", "越低越好", "越小越好", "逆向指标"],
    ...["asc", "ASC", "Ascending", "\u3000升序", "lower is better", "１", 1, true],
  ])("the smallest first: %j", (order) => {
    expect(inOrder(order)).toEqual(column(3, 1, 2));
  });

  it.each(["随便", "2", "大小"])("no order: %j, and the choices are named", (order) => {
    expect(inOrder(order)).toEqual(["#VALUE!", `“排序”不能填“${order}”，可以填：0 / 1`]);
  });

  it.each([
    ["中国式", [1, 2, 2, 3]],
    ["中国式排名", [1, 2, 2, 3]],
    ["密集", [1, 2, 2, 3]],
    ["美式", [1, 2, 2, 4]],
    ["RANK.EQ", [1, 2, 2, 4]],
    ["平均名次", [1, 2.5, 2.5, 4]],
    ["rank.avg", [1, 2.5, 2.5, 4]],
  ])("places that are shared: %s", (method, expected) => {
    const tied = column(100, 90, 90, 80);
    expect(callFunction(() => rank(tied, tied, "", "", method))).toEqual(column(...expected));
  });

  // 0.4 of 0.5 is 0.8 of the target, and 1.2 where less is better.
  it.each([
    ...["越低越好", "越小越好", "逆向", "逆向指标", "负向指标", "反向", "是", "lower", "YES"].map(
      (setting) => [setting, 1.2] as const,
    ),
    ...["越高越好", "越大越好", "正向", "正向指标", "否", "higher", "No"].map(
      (setting) => [setting, 0.8] as const,
    ),
  ])("which way is good: %s", (setting, expected) => {
    expect(callFunction(() => completionRate(cell(0.4), cell(0.5), cell(setting)))).toEqual([
      [expected],
    ]);
  });

  it.each(["值", "数值", "实际值", "实际数值", "零", "Value"])("a 0 that is one: %s", (zeros) => {
    expect(callFunction(() => gap(cell(0), cell(10), undefined, zeros))).toEqual([[-10]]);
  });

  it.each(["缺", "缺失", "空白", "空", "无数据", "blank"])("a 0 that is none: %s", (zeros) => {
    expect(callFunction(() => gap(cell(0), cell(10), undefined, zeros))).toEqual(noFigure("实际"));
  });

  it.each([
    ...["%", "％", "百分数", "百分比", "percentage"].map((form) => [2.54, 2.33, form] as const),
    ...["1", "小数", "decimal", "fraction"].map((form) => [0.0254, 0.0233, form] as const),
  ])("rates %d and %d as %s", (current, previous, form) => {
    expect(callFunction(() => points(cell(current), cell(previous), form))).toEqual([[0.21]]);
  });
});

describe("units are taken as headers print them", () => {
  it.each<[number, string, string, number]>([
    [12547, "（万元）", "亿元", 1.2547],
    [12547, "(万元)", "【亿元】", 1.2547],
    [12547, "单位：万元", "单位:亿元", 1.2547],
    [12547, "（单位：万元）", "人民币亿元", 1.2547],
    [12547, "萬元", "億元", 1.2547],
    // 15 亩 are a hectare, a hundred hectares a square kilometre.
    [3, "亩", "公顷", 0.2],
    [2.5, "平方公里", "公顷", 250],
    [2, "吨", "千克", 2000],
    [500, "公斤", "吨", 0.5],
    [3, "斤", "kg", 1.5],
    [3, "华里", "公里", 1.5],
    [5, "度", "千瓦时", 5],
    [2, "万千瓦时", "兆瓦时", 20],
  ])("%d %s in %s is %d", (value, from, to, expected) => {
    expect(callFunction(() => convert(cell(value), cell(from), cell(to)))).toEqual([[expected]]);
  });

  it.each<[string, string]>([
    ["（万元）", "12.5万元"],
    ["单位：亩", "12.5亩"],
    ["(%)", "12.5%"],
    ["（％）", "12.5%"],
  ])("behind a figure, too: %s", (unit, expected) => {
    expect(callFunction(() => amount(cell(12.5), unit))).toEqual([[expected]]);
  });

  it.each([
    ["吨", "公顷"],
    ["万元", "件"],
  ])("and %s is none of %s", (from, to) => {
    expect(callFunction(() => convert(cell(1), cell(from), cell(to)))).toEqual([
      "#VALUE!",
      `单位“${from}”与“${to}”之间不能换算`,
    ]);
  });
});
