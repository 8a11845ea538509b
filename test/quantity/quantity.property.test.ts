import fc from "fast-check";

import { printChineseNumeral, readChineseNumeral } from "../../src/quantity/chineseNumeral";
import { comparePeriods } from "../../src/quantity/comparePeriods";
import { convert } from "../../src/quantity/convert";
import { decimalsShown } from "../../src/quantity/decimalsShown";
import type { Period } from "../../src/quantity/period";
import { previousYear } from "../../src/quantity/previousYear";
import { printNumber } from "../../src/quantity/printNumber";
import { printPeriod } from "../../src/quantity/printPeriod";
import { readNumber } from "../../src/quantity/readNumber";
import { readPeriod } from "../../src/quantity/readPeriod";
import { roundHalfUp } from "../../src/quantity/round";
import { samePeriod } from "../../src/quantity/samePeriod";
import { unitOf } from "../../src/quantity/unitOf";

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });

const months = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const calendar: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 1950, max: 2099 }), fc.option(months))
  .map(([year, span]) => ({ kind: "calendar", year, ...(span && { months: span }) }));
const relative: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: -2, max: 1 }), fc.option(months))
  .map(([offset, span]) => ({ kind: "relative", offset, ...(span && { months: span }) }));
const period = fc.oneof(calendar, relative);

describe("quantities", () => {
  it("a rounded number lies within half a unit of its last place", () => {
    fc.assert(
      fc.property(amount, decimals, (value, places) => {
        const error = Math.abs(Number(roundHalfUp(value, places)) - value);
        expect(error).toBeLessThanOrEqual(0.5 * 10 ** -places + Math.abs(value) * 1e-14);
      }),
    );
  });

  it("rounding is symmetric about zero and never prints minus zero", () => {
    fc.assert(
      fc.property(amount, decimals, (value, places) => {
        const [up, down] = [roundHalfUp(value, places), roundHalfUp(-value, places)];
        expect(up.replace("-", "")).toBe(down.replace("-", ""));
        expect(up).not.toMatch(/^-[0.]+$/);
      }),
    );
  });

  it("what is printed is read back, with and without separators", () => {
    fc.assert(
      fc.property(amount, decimals, fc.boolean(), (value, places, grouping) => {
        const text = printNumber(value, places, grouping);
        const reading = readNumber(text);
        expect(reading).toEqual({
          ok: true,
          value: { value: Number(roundHalfUp(value, places)) || 0, decimals: places },
        });
        expect(decimalsShown(text)).toBe(places);
      }),
    );
  });

  it("reading a text never throws and never yields what is no number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const reading = readNumber(text);
        if (reading.ok) expect(Number.isFinite(reading.value.value)).toBe(true);
        readPeriod(text);
        unitOf(text);
      }),
    );
  });

  it("a value converted there and back is the same", () => {
    const units = ["元", "千元", "万元", "百万元", "亿元", "万亿元"].flatMap(
      (symbol) => unitOf(symbol) ?? [],
    );
    expect(units).toHaveLength(6);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        (value, from, to) => {
          const there = convert(value, from, to);
          expect(there.ok && convert(there.value, to, from)).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it("a Chinese numeral is read as the number it was written for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readChineseNumeral(printChineseNumeral(value))).toBe(value);
      }),
    );
  });

  it("a printed period is read as itself", () => {
    fc.assert(
      fc.property(period, (value) => {
        expect(readPeriod(printPeriod(value))).toEqual(value);
      }),
    );
  });

  it("periods have one order, in which the year before comes before", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(comparePeriods(a, b)).toBe(0 - comparePeriods(b, a));
        expect(samePeriod(a, b)).toBe(comparePeriods(a, b) === 0);
        expect(comparePeriods(previousYear(a), a)).toBe(-1);
      }),
    );
  });
});
