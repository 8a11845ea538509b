import { completionRate, gap, growth, points, rank, share } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";

beforeAll(provideHost);

/** One column, as Excel hands over `A1:A3`. */
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const cell = (value: unknown): unknown[][] => [[value]];

const NO_CURRENT = ["#N/A", "“本期”没有数据"];
const NO_PREVIOUS = ["#N/A", "“上期”没有数据"];
const ZERO_BASE = ["#N/A", "基期为零，增长率没有意义"];
const NEGATIVE_BASE = ["#N/A", "基期为负，增长率没有意义，可改用增减额"];

describe("GROWTH", () => {
  const of = (current: unknown, previous: unknown): unknown =>
    callFunction(() => growth(cell(current), cell(previous)));

  it.each([
    [100, 80, 0.25],
    [60, 80, -0.25],
    [80, 80, 0],
    [0, 80, -1],
    [-20, 80, -1.25],
    [0.3, 0.1, 2],
    // Text cells: separators, full width, units of one kind.
    ["1,250", 1000, 0.25],
    ["１，２５０", "1 000", 0.25],
    ["1.5亿元", "12000万元", 0.25],
    ["5%", "4%", 0.25],
    // Numbers that arrive with their format.
    [{ type: "Double", basicValue: 100, numberFormat: "0.0" }, 80, 0.25],
    [{ type: "FormattedNumber", basicValue: 100, numberFormat: "¥0" }, 80, 0.25],
    [{ type: "String", basicValue: "1,250" }, 1000, 0.25],
  ])("of %j over %j is %d", (current, previous, expected) => {
    expect(of(current, previous)).toEqual([[expected]]);
  });

  it.each([
    [5, 0, ZERO_BASE],
    [5, -46, NEGATIVE_BASE],
    [null, 80, NO_CURRENT],
    ["", 80, NO_CURRENT],
    ["—", 80, NO_CURRENT],
    [100, null, NO_PREVIOUS],
    [100, undefined, NO_PREVIOUS],
    [{ type: "Empty", basicValue: "" }, 80, NO_CURRENT],
    ["持平", 80, ["#VALUE!", "“持平”不是可以计算的数字"]],
    ["xx.x", 80, ["#VALUE!", "“xx.x”不是可以计算的数字"]],
    [true, 80, ["#VALUE!", "“TRUE”不是可以计算的数字"]],
    ["近60", 80, ["#VALUE!", "“近60”是约数，不参与计算"]],
    ["#DIV/0!", 80, ["#N/A", "引用的单元格是错误值 #DIV/0!"]],
    [{ type: "Error", basicValue: "#REF!" }, 80, ["#N/A", "引用的单元格是错误值 #REF!"]],
    ["5%", 4, ["#VALUE!", expect.stringContaining("不能确定 4 是百分数还是小数")]],
    ["5万元", 4, ["#VALUE!", "单位不同，不能相比"]],
    ["5万元", "4件", ["#VALUE!", "单位“件”与“万元”之间不能换算"]],
  ])("of %j over %j is refused with a reason", (current, previous, expected) => {
    expect(of(current, previous)).toEqual(expected);
  });

  it("passes on an error of Excel's own class", () => {
    const error = new CustomFunctions.Error("#NUM!" as CustomFunctions.ErrorCode);
    expect(of(error, 80)).toEqual(["#N/A", "引用的单元格是错误值 #NUM!"]);
  });
});

describe("ranges", () => {
  it("are calculated element by element, each refusal in its own cell", () => {
    expect(
      callFunction(() => growth(column(100, 5, "", 60), column(80, 0, 80, "八十左右"))),
    ).toEqual([[0.25], [ZERO_BASE], [NO_CURRENT], [["#VALUE!", "“八十左右”是约数，不参与计算"]]]);
  });

  it("that are all refused still answer cell by cell", () => {
    expect(callFunction(() => growth(column(5, 6), cell(0)))).toEqual([[ZERO_BASE], [ZERO_BASE]]);
  });

  it.each([
    ["a column against one cell", column(2, 4), cell(4), [[0.5], [1]]],
    ["one cell against a row", cell(2), [[4, 8]], [[0.5, 0.25]]],
    ["a row against a row", [[2, 4]], [[4, 4]], [[0.5, 1]]],
    [
      "a block against a column",
      [
        [2, 4],
        [6, 8],
      ],
      column(4, 8),
      [
        [0.5, 1],
        [0.75, 1],
      ],
    ],
    [
      "a block against a row",
      [
        [2, 4],
        [6, 8],
      ],
      [[4, 8]],
      [
        [0.5, 0.5],
        [1.5, 1],
      ],
    ],
    [
      "a column against a row",
      column(2, 4),
      [[4, 8]],
      [
        [0.5, 0.25],
        [1, 0.5],
      ],
    ],
  ])("spread as in Excel: %s", (_name, part, whole, expected) => {
    expect(callFunction(() => share(part, whole))).toEqual(expected);
  });

  it.each([
    ["columns of two and three", column(1, 2), column(1, 2, 3)],
    ["a block and a row too long", [[1, 2]], [[1, 2, 3]]],
  ])("that do not fit are refused as a whole: %s", (_name, part, whole) => {
    expect(callFunction(() => share(part, whole))).toEqual(["#VALUE!", "各区域的行数或列数不一致"]);
  });

  it("may arrive as bare values from a simpler host", () => {
    expect(callFunction(() => share(2 as never, 4 as never))).toEqual([[0.5]]);
  });
});

describe("SHARE", () => {
  it.each([
    // R&D expenditure 2022 in 亿元, National Bureau of Statistics: 湖北 of 全国.
    [1254.7, 30782.9, 0.0407596425288066],
    [0, 5, 0],
    ["230万元", "2.3亿元", 0.01],
  ])("of %j in %j is %d", (part, whole, expected) => {
    expect(callFunction(() => share(cell(part), cell(whole)))).toEqual([[expected]]);
  });

  it.each([
    [1, 0, ["#N/A", "总量为零，无法计算占比"]],
    [1, -5, ["#N/A", "数值为负数，结果没有意义"]],
    [1, "", ["#N/A", "“总量”没有数据"]],
  ])("of %j in %j is refused with a reason", (part, whole, expected) => {
    expect(callFunction(() => share(cell(part), cell(whole)))).toEqual(expected);
  });
});

describe("POINTS", () => {
  const of = (current: unknown, previous: unknown, form?: unknown): unknown =>
    callFunction(() => points(cell(current), cell(previous), form));

  // R&D intensity 2022, National Bureau of Statistics: 湖北 2.33 %, 全国 2.54 %.
  it.each([
    [2.33, 2.54, "%", -0.21],
    [2.33, 2.54, "％", -0.21],
    [0.0233, 0.0254, "1", -0.21],
    [0.0233, 0.0254, 1, -0.21],
    ["2.33%", "2.54%", undefined, -0.21],
    ["2.33%", 0.0254, "1", -0.21],
    ["2.33%", 2.54, "%", -0.21],
    [{ type: "Double", basicValue: 0.0233, numberFormat: "0.00%" }, "2.54%", null, -0.21],
    [2.54, 2.54, "%", 0],
    [0, 2.54, "%", -2.54],
  ])("from %j to %j, form %j, is %d", (current, previous, form, expected) => {
    expect(of(current, previous, form)).toEqual([[expected]]);
  });

  it.each([[undefined], [null], [""], [0]])("does not guess what 2.33 means (form %j)", (form) => {
    expect(of(2.33, 2.54, form)).toEqual([
      "#VALUE!",
      "不能确定 2.33 是百分数还是小数，请在“比率写法”中填“%”（2.33 即 2.33%）或“1”（0.0233 即 2.33%）",
    ]);
  });

  it("takes what Excel appends behind the arguments for no form", () => {
    expect(of("2.33%", "2.54%", { functionName: "POINTS" })).toEqual([[-0.21]]);
  });

  it.each([
    [2.33, 2.54, "2", ["#VALUE!", "“比率写法”不能填“2”，可以填：% / 1"]],
    ["2.33亿元", "2.54%", "%", ["#VALUE!", "单位不同，不能相比"]],
    ["", "2.54%", undefined, NO_CURRENT],
  ])("from %j to %j, form %j, is refused with a reason", (current, previous, form, expected) => {
    expect(of(current, previous, form)).toEqual(expected);
  });
});

describe("GAP", () => {
  it.each([
    // 2.44 亿元 of technology contracts against a target of 1.8: a published work summary.
    [2.44, 1.8, undefined, 0.64],
    [200, 230, undefined, -30],
    [5, 5, undefined, 0],
    [0.4, 0.5, true, 0.1],
    [0.4, 0.5, "是", 0.1],
    [0.4, 0.5, 0, -0.1],
    ["2.44亿元", "18000万元", undefined, 0.64],
    ["2.33%", "2.54%", undefined, -0.21],
    ["2.33%", "2.54%", true, 0.21],
  ])("of %j to %j, lower is better %j, is %d", (actual, target, lower, expected) => {
    expect(callFunction(() => gap(cell(actual), cell(target), cell(lower)))).toEqual([[expected]]);
  });

  it("takes the direction line by line", () => {
    expect(callFunction(() => gap(column(4, 4, 4), cell(5), column("", "逆向", "大概")))).toEqual([
      [-1],
      [1],
      [["#VALUE!", "“越低越好”不能填“大概”，可以填：是 / 否"]],
    ]);
  });

  it("needs both figures", () => {
    expect(callFunction(() => gap(cell("无"), cell(5)))).toEqual(["#N/A", "“实际”没有数据"]);
    expect(callFunction(() => gap(cell(5), cell(null)))).toEqual(["#N/A", "“目标”没有数据"]);
  });
});

describe("COMPLETION", () => {
  it.each([
    // 921 patent applications against a target of 823: a published work summary.
    [921, 823, undefined, 1.11907654921021],
    [0, 10, undefined, 0],
    [0.4, 0.5, true, 1.2],
    ["2.44亿元", "1.8亿元", undefined, 1.35555555555556],
  ])("of %j against %j, lower is better %j, is %d", (actual, target, lower, expected) => {
    expect(callFunction(() => completionRate(cell(actual), cell(target), cell(lower)))).toEqual([
      [expected],
    ]);
  });

  it.each([
    [3, 0, ["#N/A", "目标为零，无法计算完成率"]],
    [3, -1, ["#N/A", "数值为负数，结果没有意义"]],
    ["20以上", 10, ["#VALUE!", "“20以上”是约数，不参与计算"]],
  ])("of %j against %j is refused with a reason", (actual, target, expected) => {
    expect(callFunction(() => completionRate(cell(actual), cell(target)))).toEqual(expected);
  });
});

describe("RANK", () => {
  interface Settings {
    readonly order?: unknown;
    readonly zeros?: unknown;
    readonly method?: unknown;
    readonly decimals?: unknown;
  }
  const of = (values: unknown[][], peers: unknown[][], settings: Settings = {}): unknown =>
    callFunction(() =>
      rank(values, peers, settings.order, settings.zeros, settings.method, settings.decimals),
    );
  const AMBIGUOUS = [
    "#N/A",
    "排名范围内有 0，不能确定是数值还是空白，请在“零的含义”中填“值”或“缺”",
  ];

  it.each<[string, Settings, number[]]>([
    ["competition ranking", {}, [1, 2, 2, 4]],
    [
      "Excel's nulls for what was left out",
      { order: null, zeros: null, method: null },
      [1, 2, 2, 4],
    ],
    ["consecutive places", { method: "连号" }, [1, 2, 2, 3]],
    ["mean places", { method: "average" }, [1, 2.5, 2.5, 4]],
    ["the smallest first", { order: 1 }, [4, 2, 2, 1]],
    ["the smallest first, said in words", { order: "升序" }, [4, 2, 2, 1]],
    ["a blank cell for the order", { order: 0 }, [1, 2, 2, 4]],
  ])("of a column among itself: %s", (_name, settings, expected) => {
    const figures = column(100, 90, 90, 80);
    expect(of(figures, figures, settings)).toEqual(expected.map((place) => [place]));
  });

  it("counts equal what is equal at the given decimals", () => {
    const figures = column(2.144, 2.141, 2.136, 2.13);
    expect(of(figures, figures, { decimals: 2 })).toEqual([[1], [1], [1], [4]]);
    expect(of(figures, figures)).toEqual([[1], [2], [3], [4]]);
  });

  it("leaves blanks and texts out of the peers", () => {
    const figures = column("", 90, null, "—", 80, "合计", "1,000");
    expect(of(column(90, "1,000"), figures)).toEqual([[2], [1]]);
    expect(of(column("", "合计", 80), figures)).toEqual([
      [["#N/A", "“数值”没有数据"]],
      [["#VALUE!", "“合计”不是可以计算的数字"]],
      [3],
    ]);
  });

  it("does not guess what a zero means where it changes a place", () => {
    // 5 is second either way; -3 is third of three, or fourth behind a real zero.
    const figures = column(9, 5, 0, -3);
    expect(of(figures, figures)).toEqual([[1], [2], [AMBIGUOUS], [AMBIGUOUS]]);
    expect(of(figures, figures, { zeros: "值" })).toEqual([[1], [2], [3], [4]]);
    expect(of(figures, figures, { zeros: "缺" })).toEqual([
      [1],
      [2],
      [["#N/A", "“数值”没有数据"]],
      [3],
    ]);
  });

  it("asks about every place when the smallest come first", () => {
    const figures = column(9, 5, 0);
    expect(of(figures, figures, { order: 1 })).toEqual([[AMBIGUOUS], [AMBIGUOUS], [AMBIGUOUS]]);
    expect(of(cell(5), figures, { order: 1, zeros: "missing" })).toEqual([[1]]);
  });

  it("does not ask when no zero is there", () => {
    expect(of(cell(-3), column(-3, 4))).toEqual([[2]]);
  });

  it.each<[string, unknown[][], unknown[][], Settings, unknown]>([
    ["not among them", cell(7), column(1, 2), {}, ["#N/A", "该数值不在排名范围内"]],
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
