import fc from "fast-check";
import type { Point } from "../../../src/pane/engine/series";
import { drawPeers, drawTrend } from "../../../src/pane/picture/drawPicture";

const cell = { sheet: "表", row: 0, column: 0 };
const points = (...values: readonly number[]): readonly Point[] =>
  values.map((value, index) => ({ label: `第${index}`, value, cell, isOwn: index === 1 }));
const print = String;

describe("bars of peers", () => {
  test("are as long as their figures, from a common zero on", () => {
    const { bars, axis } = drawPeers({ peers: points(40, 20, 10) }, print);
    expect(bars.map(({ x }) => x)).toEqual([axis.x1, axis.x1, axis.x1]);
    const [first, second, third] = bars.map(({ width }) => width);
    expect(first).toBeCloseTo(2 * (second ?? 0));
    expect(second).toBeCloseTo(2 * (third ?? 0));
  });

  test("go to the left of zero where figures fall", () => {
    const { bars, axis } = drawPeers({ peers: points(10, -10) }, print);
    expect(bars[0]?.x).toBeCloseTo(axis.x1);
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(axis.x1);
  });

  test("mark the subject alone", () => {
    const { bars } = drawPeers({ peers: points(3, 2, 1) }, print);
    expect(bars.map(({ isOwn }) => isOwn)).toEqual([false, true, false]);
  });

  test("give one place to those that show the same", () => {
    const { texts } = drawPeers({ peers: points(29.34, 29.31, 27) }, (value) => value.toFixed(1));
    const names = texts.flatMap(({ text, anchor, x }) => (anchor === "end" && x < 300 ? text : []));
    expect(names).toEqual(["1 第0", "1 第1", "3 第2"]);
  });

  test("of many, the first and the subject with its neighbours are shown, each with its own place", () => {
    const peers = points(...Array.from({ length: 40 }, (_, index) => 100 - index)).map(
      (point, index) => ({ ...point, isOwn: index === 30 }),
    );
    const { bars, texts } = drawPeers({ peers }, print);
    expect(bars).toHaveLength(12);
    expect(bars.filter(({ isOwn }) => isOwn)).toHaveLength(1);
    expect(texts.map(({ text }) => text)).toContain("31 第30");
  });

  test("stay within the picture, whatever the figures are", () => {
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 20 }), (values) => {
        const { bars, width, height } = drawPeers({ peers: points(...values) }, print);
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1);
          expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

describe("the line of a trend", () => {
  test("rises where the figures rise: further up is nearer to the top", () => {
    const { line } = drawTrend({ trend: points(1, 2, 3) }, print);
    const [first, second, third] = line.map(({ y }) => y);
    expect(first).toBeGreaterThan(second ?? 0);
    expect(second).toBeGreaterThan(third ?? 0);
  });

  test("is level where nothing changes", () => {
    const { line } = drawTrend({ trend: points(5, 5, 5) }, print);
    expect(new Set(line.map(({ y }) => y)).size).toBe(1);
  });

  test("names the ends and the figure asked for, and not everything in between", () => {
    const trend = points(...Array.from({ length: 30 }, (_, index) => index));
    const told = drawTrend({ trend }, print).texts.map(({ text }) => text);
    expect(told).toEqual(expect.arrayContaining(["第0", "第1", "第29"]));
    expect(told.length).toBeLessThan(20);
  });
});
