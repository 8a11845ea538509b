import * as formulajs from "@formulajs/formulajs";
import fc from "fast-check";

import { compoundGrowth, rank } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { column } from "./cells";

/**
 * The same notions in an independent library, on ten thousand random inputs each. Where the house rules differ on
 * purpose is said below, with what either gives.
 */
const inputs = { numRuns: 10_000, seed: 20_221_121 };

beforeAll(provideHost);

const single = (outcome: unknown): number => (outcome as [[number]])[0][0];
const rankEq = formulajs.RANK.EQ as (value: number, peers: number[], order?: boolean) => number;
const rankAvg = formulajs.RANK.AVG as (value: number, peers: number[], order?: boolean) => number;
const rri = formulajs.RRI as (years: number, first: number, last: number) => number;

/** Figures with ties, none of them zero, and one of them. */
const field = fc
  .array(
    fc.oneof(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: -400, max: 400 }).map((value) => (value || 1) / 10),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .chain((peers) => fc.tuple(fc.constantFrom(...peers), fc.constant(peers)));

describe("RANK against RANK.EQ and RANK.AVG of formulajs", () => {
  it.each([
    ["跳号", "competition", rankEq],
    ["平均", "average", rankAvg],
  ])("gives the same places: %s", (method, _name, theirs) => {
    fc.assert(
      fc.property(field, fc.boolean(), ([value, peers], rising) => {
        const place = single(
          callFunction(() => rank([[value]], column(...peers), rising ? 1 : 0, "", method)),
        );
        expect(place).toBe(theirs(value, [...peers], rising));
      }),
      inputs,
    );
  });

  it("differs for a value that is not among the peers: no place instead of 0", () => {
    expect(rankEq(7, [1, 2])).toBe(0);
    expect(callFunction(() => rank([[7]], column(1, 2)))).toEqual(["#N/A", "该数值不在排名范围内"]);
  });

  it("differs for figures that only binary tells apart: they tie", () => {
    const peers = [0.1 + 0.2, 0.3];
    expect(rankEq(0.3, [...peers])).toBe(2);
    expect(single(callFunction(() => rank([[0.3]], column(...peers))))).toBe(1);
  });

  it("differs for blanks and zeros: nothing is guessed", () => {
    expect(rankEq(-1, [5, 0, -1])).toBe(3);
    expect(callFunction(() => rank([[-1]], column(5, 0, -1)))).toEqual([
      "#N/A",
      expect.stringContaining("不能确定是数值还是空白"),
    ]);
    expect(single(callFunction(() => rank([[-1]], column(5, "", -1))))).toBe(2);
  });
});

describe("CAGR against RRI of formulajs", () => {
  const amount = fc.integer({ min: 1, max: 1e8 }).map((value) => value / 100);

  it("gives the same rates at the fourteen digits that binary powers are good for", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (first, last, years) => {
        const rate = single(callFunction(() => compoundGrowth([[first]], [[last]], [[years]])));
        const theirs = rri(years, first, last);
        expect(Math.abs(rate - theirs)).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(theirs)));
      }),
      inputs,
    );
  });

  it("differs at rates that are round in decimals", () => {
    expect(rri(2, 100, 121)).toBe(0.10000000000000009);
    expect(single(callFunction(() => compoundGrowth([[100]], [[121]], [[2]])))).toBe(0.1);
  });

  it.each([
    [2, -100, -121],
    [1, -100, 100],
    [1, 100, -50],
    [-2, 100, 121],
  ])(
    "differs where there is no growth to speak of: %d years from %d to %d",
    (years, first, last) => {
      expect(Number.isFinite(rri(years, first, last))).toBe(true);
      expect(callFunction(() => compoundGrowth([[first]], [[last]], [[years]]))).toEqual([
        "#N/A",
        expect.any(String),
      ]);
    },
  );
});
