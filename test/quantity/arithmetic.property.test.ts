import Big from "big.js";
import fc from "fast-check";

import { difference, quotient, relativeDifference } from "../../src/quantity/arithmetic";
import { convert } from "../../src/quantity/convert";
import { clean } from "../../src/quantity/decimal";
import {
  exactDifference,
  exactQuotient,
  exactRelativeDifference,
} from "../../src/quantity/exactly";
import { roundedTo, roundHalfEven, roundHalfUp } from "../../src/quantity/round";
import { unitOf } from "../../src/quantity/unitOf";
import {
  wholeDifference,
  wholeQuotient,
  wholeRelativeDifference,
  wholeShown,
} from "../../src/quantity/wholeNumbers";

/** Figures with a few decimals, at every size a sheet has; sums of them with binary dust; any number at all. */
const sheetFigure = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 20 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const dustyFigure = fc.tuple(sheetFigure, sheetFigure).map(([a, b]) => a + b);
/** Quotients that end in a five at the sixteenth digit, or nearly so. */
const nearHalf = fc
  .tuple(fc.integer({ min: 1, max: 1e7 }), fc.constantFrom(3, 7, 16, 1024, 4096, 1e5))
  .map(([a, b]) => a / b);
/** What formulas leave in cells: 15 to 17 digits, at the sizes that sheets have. */
const formulaResult = fc
  .tuple(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: -8, max: 6 }),
  )
  .map(([a, b, power]) => (a / b) * 10 ** power);
/** Another figure close by, so that most of the digits of both are the same. */
const neighbours = fc
  .tuple(formulaResult, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 15 }))
  .map(([value, digit, power]) => [value, value * (1 + digit / 10 ** power)] as const);
const figure = fc.oneof(
  { weight: 4, arbitrary: sheetFigure },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
  { weight: 1, arbitrary: dustyFigure },
  { weight: 1, arbitrary: nearHalf },
  { weight: 4, arbitrary: formulaResult },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
/** A base so small that Excel shows no such number has no quotients worth comparing. */
const base = figure.filter((value) => Math.abs(value) > 1e-200);
const shift = fc.constantFrom(0, 2);
/** Counts by other people's means, with more digits than any quotient of two numbers needs. */
const Other = Big();
Other.DP = 700;
const otherOf = (value: number) => new Other(value.toPrecision(15));
const shownOf = (value: Big) => Number(value.toPrecision(15)) || 0;
const runs = { numRuns: 5_000 };

describe("counting in decimals gives what big.js gives", () => {
  it("for differences, quotients and relative differences", () => {
    fc.assert(
      fc.property(figure, base, shift, (a, b, power) => {
        const [first, second] = [otherOf(a), otherOf(b)];
        const apart = first.minus(second);
        expect(exactDifference(a, b, power)).toBe(shownOf(apart.times(`1e${power}`)));
        expect(exactQuotient(a, b, power)).toBe(shownOf(first.times(`1e${power}`).div(second)));
        expect(exactRelativeDifference(a, b)).toBe(shownOf(apart.div(second)));
      }),
      runs,
    );
  });

  it("for rounding half to the even neighbour", () => {
    const halves = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 2000);
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.oneof(figure, halves), places, (value, decimals) => {
        const digits = otherOf(value).toFixed(decimals, Big.roundHalfEven);
        expect(roundHalfEven(value, decimals)).toBe(
          /[1-9]/.test(digits) ? digits : digits.replace("-", ""),
        );
      }),
      runs,
    );
  });
});

describe("counting with whole numbers gives what counting in decimals gives", () => {
  it("for differences", () => {
    fc.assert(
      fc.property(figure, figure, shift, (a, b, power) => {
        expect(difference(a, b, power)).toBe(exactDifference(a, b, power));
      }),
      runs,
    );
  });

  it("for quotients", () => {
    fc.assert(
      fc.property(figure, base, shift, (a, b, power) => {
        expect(quotient(a, b, power)).toBe(exactQuotient(a, b, power));
      }),
      runs,
    );
  });

  it("for relative differences", () => {
    fc.assert(
      fc.property(figure, base, (a, b) => {
        expect(relativeDifference(a, b)).toBe(exactRelativeDifference(a, b));
      }),
      runs,
    );
  });

  it("for figures that lie close together", () => {
    fc.assert(
      fc.property(neighbours, shift, ([a, b], power) => {
        expect(difference(a, b, power)).toBe(exactDifference(a, b, power));
        if (b === 0) return;
        expect(quotient(a, b, power)).toBe(exactQuotient(a, b, power));
        expect(relativeDifference(a, b)).toBe(exactRelativeDifference(a, b));
      }),
      runs,
    );
  });

  it("for the 15 digits of a number", () => {
    fc.assert(
      fc.property(figure, (value) => {
        expect(clean(value)).toBe(Number(value.toPrecision(15)) || 0);
      }),
      runs,
    );
  });

  it("for rounding", () => {
    const places = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(figure, places, fc.constantFrom(0, 2, 3), (value, decimals, shift) => {
        const digits = otherOf(value).times(`1e${shift}`).toFixed(decimals, Big.roundHalfUp);
        const expected = /[1-9]/.test(digits) ? digits : digits.replace("-", "");
        expect(roundHalfUp(value, decimals, shift)).toBe(expected);
        expect(roundedTo(value, decimals, shift)).toBe(Number(expected));
      }),
      runs,
    );
  });

  it("for units", () => {
    const units = ["元", "千元", "万元", "百万元", "亿元", "万亿元"].flatMap(
      (symbol) => unitOf(symbol) ?? [],
    );
    const unit = fc.constantFrom(...units);
    fc.assert(
      fc.property(figure, unit, unit, (value, from, to) => {
        const exact = shownOf(otherOf(value).times(from.factor).div(to.factor));
        expect(convert(value, from, to)).toEqual(
          Number.isFinite(exact)
            ? { ok: true, value: exact }
            : { ok: false, problem: { code: "not-a-number" } },
        );
      }),
      runs,
    );
  });
});

describe("whole numbers", () => {
  it("do the work wherever figures are as sheets have them", () => {
    const cents = fc.integer({ min: 1, max: 1e11 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(wholeDifference(a, b, 0)).not.toBeNaN();
        if (a / b > 1e-7) expect(wholeQuotient(a, b, 0)).not.toBeNaN();
      }),
    );
  });

  it.each([
    [1000 / 7, 2000 / 13],
    [12345.678 / 11, 1254.7],
    [1e9 / 3, 1 / 13],
    [-1254.7 / 3, 0.1 + 0.2],
    [1.25, 1 / 3],
  ])("do the work for what formulas result in: %d and %d", (a, b) => {
    expect(wholeShown(a)).not.toBeNaN();
    expect(wholeDifference(a, b, 0)).not.toBeNaN();
    expect(wholeQuotient(a, b, 0)).not.toBeNaN();
    expect(wholeRelativeDifference(a, b)).not.toBeNaN();
  });

  it.each([
    ["a figure that decimals must round", wholeShown(1234567890123.125)],
    // 2.384185791015625e-7: which way the last five rounds, decimals must tell.
    ["a half in the sixteenth digit", wholeQuotient(1, 2 ** 22, 0)],
    ["a quotient too small", wholeQuotient(1, 1e12, 0)],
    ["figures too far apart", wholeRelativeDifference(1e15, 0.1 + 0.2)],
  ])("leave the rest to decimals: %s", (_name, value) => {
    expect(value).toBeNaN();
  });
});
