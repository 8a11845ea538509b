import { rank, type RankOptions } from "../../src/metrics/rank";

const places = (peers: readonly (number | null)[], options?: RankOptions): unknown[] =>
  peers.map((value) => {
    const result = value === null ? undefined : rank(value, peers, options);
    return result?.ok ? result.value.place : null;
  });

describe("rank", () => {
  // The same places as Excel's RANK.EQ and RANK.AVG give.
  it.each<[RankOptions["method"], number[]]>([
    ["competition", [1, 2, 2, 4]],
    ["dense", [1, 2, 2, 3]],
    ["average", [1, 2.5, 2.5, 4]],
  ])("counts ties as %s ranking does", (method, expected) => {
    expect(places([100, 90, 90, 80], { ...(method && { method }) })).toEqual(expected);
  });

  it("puts the smallest first where less is better", () => {
    expect(places([3, 1, 2], { order: "ascending" })).toEqual([3, 1, 2]);
  });

  it("does not count peers without a figure, and counts zero and negative ones", () => {
    const result = rank(0, [5, null, 0, -3, null]);
    expect(result).toEqual({ ok: true, value: { place: 2, count: 3, tiedWith: [] } });
  });

  it("names the others at the same place", () => {
    expect(rank(90, [100, 90, 80, 90, 90], { own: 3 })).toEqual({
      ok: true,
      value: { place: 2, count: 5, tiedWith: [1, 4] },
    });
  });

  it("compares as Excel shows numbers, so 0.1 + 0.2 ties with 0.3", () => {
    expect(places([0.1 + 0.2, 0.3, 0.2])).toEqual([1, 1, 3]);
  });

  it("compares at the given decimals, rounded as decimals", () => {
    // 1.005 and 1.01 are one figure at two decimals; binary rounding would part them.
    expect(places([1.005, 1.01, 1.004], { decimals: 2 })).toEqual([1, 1, 3]);
    expect(places([1.005, 1.01, 1.004])).toEqual([2, 1, 3]);
  });

  it.each<[number, (number | null)[], RankOptions, string]>([
    [1, [], {}, "no-peers"],
    [1, [null, null], {}, "no-peers"],
    [1, [2, 3], {}, "not-among-peers"],
    [2, [2, 3], { own: 1 }, "not-among-peers"],
    [NaN, [1], {}, "not-a-number"],
    [1, [1, Infinity], {}, "not-a-number"],
    [1, [1], { decimals: 1.5 }, "invalid-option"],
    [1, [1], { decimals: -1 }, "invalid-option"],
    [1, [1], { decimals: 16 }, "invalid-option"],
  ])("of %d among %j with %j is refused: %s", (value, peers, options, code) => {
    expect(rank(value, peers, options)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([0, 15])("is told by figures of up to fifteen decimals, so by %d", (decimals) => {
    expect(rank(1, [2, 1], { decimals })).toMatchObject({ ok: true, value: { place: 2 } });
  });

  it("leaves its input as it was", () => {
    const peers = Object.freeze([3, 1, 2]);
    expect(rank(1, peers).ok).toBe(true);
  });
});

describe("rank of the R&D intensity of 31 regions", () => {
  // Per cent, 2022, in the order of the National Bureau of Statistics bulletin: 北京 first, 新疆 last.
  const intensities = [
    6.83, 3.49, 2.0, 1.07, 0.9, 2.14, 1.43, 1.37, 4.44, 3.12, 3.11, 2.56, 2.04, 1.74, 2.49, 1.86,
    2.33, 2.41, 3.42, 0.83, 1.0, 2.36, 2.14, 0.99, 1.08, 0.33, 2.35, 1.29, 0.8, 1.57, 0.51,
  ];
  const [liaoning, hubei, sichuan] = [5, 16, 22];

  it("puts 湖北 twelfth and 四川 thirteenth beside 辽宁, as the bulletin's table sorted by hand does", () => {
    expect(rank(2.33, intensities, { own: hubei, decimals: 2 })).toEqual({
      ok: true,
      value: { place: 12, count: 31, tiedWith: [] },
    });
    expect(rank(2.14, intensities, { own: sichuan, decimals: 2 })).toEqual({
      ok: true,
      value: { place: 13, count: 31, tiedWith: [liaoning] },
    });
  });
});
