import fc from "fast-check";
import { format } from "numfmt";
import { roundHalfUp } from "../../../src/quantity/round";
import { readFigure } from "../../../src/tables/read/readFigure";
import type { Figure } from "../../../src/tables/read/figure";
import { drawnFormat, drawnNumber } from "../../support/drawFormats";

/** So many pairs of format and number; more of them by `SHOWN_FIGURES=10000`. */
const RUNS = Number(process.env["SHOWN_FIGURES"] ?? 1000);

/** What a library of its own prints, in which `!` escapes nothing. */
function printed(numberFormat: string, value: number): string {
  return format(numberFormat.replace(/!([^])/gu, "\\$1"), value, { throws: false });
}

/** The figure as it would be printed again: digits, decimals, sign. */
function reprinted({ value, unit, decimals }: Figure): string {
  return roundHalfUp(value, decimals, unit.symbol === "%" ? 2 : unit.symbol === "‰" ? 3 : 0);
}

const UNITS = ["%", "‰", "万元", "亿元", "件", "个百分点", "万", "kg"] as const;

/** A unit that is known, else the letters that are shown. */
function unitIn(text: string): string {
  const known = UNITS.find((unit) => text.includes(unit)) ?? (text.includes("¥") ? "元" : "");
  return known === "" ? text.replace(/[^A-Za-z ]/g, "").trim() : known;
}

function digitsIn(text: string): string {
  const digits = text.replace(/[^\d.]/g, "").replace(/\.$/, "");
  const [whole = "", decimals] = digits.split(".");
  return `${whole.replace(/^0+(?=\d)/, "") || "0"}${decimals === undefined ? "" : `.${decimals}`}`;
}

describe("what a cell shows is what is read", () => {
  it("the figure read, printed again, is the text of the cell, or the cell is refused", () => {
    let read = 0;
    fc.assert(
      fc.property(drawnFormat, drawnNumber, ({ numberFormat, redMinus }, value) => {
        const text = printed(numberFormat, value);
        const reading = readFigure({ value, text, numberFormat }, { form: "amount" });
        if (reading.kind === "refused") return;
        if (reading.kind === "missing") {
          expect(text).not.toMatch(/\d/);
          expect(value).toBe(0);
          return;
        }
        read += 1;
        if (/E[+-]?\d/.test(text)) {
          // All digits of a number in powers of ten.
          expect(reading.value).toBe(value);
          return;
        }
        if (text.trim() === "-") {
          expect(reading.value).toBe(0);
          return;
        }
        const again = reprinted(reading);
        expect(again.replace("-", "")).toBe(digitsIn(text));
        expect(reading.unit.symbol).toBe(unitIn(text));
        const isMinus = /-|↓|\(|下降/.test(text) || (redMinus && value < 0);
        if (Number(again) !== 0) expect(again.startsWith("-")).toBe(isMinus);
      }),
      { numRuns: RUNS },
    );
    // Most of what is refused has two points, no digit, or a word that nobody knows.
    expect(read / RUNS).toBeGreaterThan(0.35);
  });
});
