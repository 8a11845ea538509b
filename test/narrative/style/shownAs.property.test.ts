import { NO_TOPIC } from "../../support/sentenceOf";
import fc from "fast-check";
import { PERCENT, POINTS } from "../../../src/quantity/unit";
import { unitOf } from "../../../src/quantity/unitOf";
import { printQuantity } from "../../../src/narrative/print/printQuantity";
import type { Evidence } from "../../../src/narrative/narrative";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../../src/narrative/settings/settingsSchema";
import { moneyUnit } from "../../../src/narrative/style/moneyUnit";
import { shownAs } from "../../../src/narrative/style/shownAs";

const units = ["亿元", "万元", "元", "件"].flatMap((symbol) => unitOf(symbol) ?? []);

const figure: fc.Arbitrary<Evidence> = fc
  .record({
    kind: fc.constantFrom("level", "growth", "change", "share", "points-change", "gap"),
    digits: fc.integer({ min: 1, max: 10_000_000 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    hidden: fc.integer({ min: -4, max: 4 }),
    unit: fc.constantFrom(...units),
    rule: fc.constantFrom("read", "growth"),
  })
  .map(({ kind, digits, decimals, hidden, unit, rule }) => {
    const isRate = kind === "growth" || kind === "share";
    const own = kind === "points-change" ? POINTS : isRate ? PERCENT : unit;
    // Digits behind those the cell shows, and a rate as the fraction it is held as.
    const value = Number(`${digits * 10 + hidden}e-${decimals + 1 + (isRate ? 2 : 0)}`);
    const figured = { kind, value, unit: own, decimals, rule } as const;
    return { factId: "", topic: NO_TOPIC, operands: [], ...figured };
  });

const count = fc.constantFrom("shown" as const, 0 as const, 1 as const, 2 as const);
const settings: fc.Arbitrary<NarrativeSettings> = fc
  .record({
    decimals: fc.record({ amounts: count, growth: count, shares: count, points: count }),
    units: fc.constantFrom("cell", "magnitude"),
    rounding: fc.constantFrom("plain", "side", "about"),
    times: fc.constantFrom("percent", "times"),
  })
  .map((style) => ({ ...HOUSE_SETTINGS, ...style }));

/** What a printed figure says, in the base of its unit. */
function said(text: string): {
  readonly word: string;
  readonly value: number;
  readonly unit: string;
} {
  const [, word = "", digits = "", unit = ""] = /^(近|超|约)?(\d+(?:\.\d+)?)(.*)$/.exec(text) ?? [];
  return { word, value: Number(digits), unit };
}

function printed(evidence: Evidence, style: NarrativeSettings): string {
  const money = style.units === "magnitude" ? moneyUnit([evidence]) : undefined;
  const shown = shownAs(evidence, style, money);
  return printQuantity(shown ? { ...evidence, shown } : evidence);
}

const runs = { numRuns: 2_000 };

describe("a figure in whatever style", () => {
  it("is never called 近 where it is printed as less than it is, nor 超 where it is printed as more", () => {
    fc.assert(
      fc.property(figure, settings, (evidence, style) => {
        const { word, value, unit } = said(printed(evidence, style));
        const factor = unitOf(unit)?.factor ?? 1;
        const real = evidence.value * evidence.unit.factor;
        if (word === "近") expect(value * factor).toBeGreaterThan(real);
        if (word === "超") expect(value * factor).toBeLessThan(real);
      }),
      runs,
    );
  });

  it("never shows percentage points as per cent, nor per cent as points", () => {
    fc.assert(
      fc.property(figure, settings, (evidence, style) => {
        const { unit } = said(printed(evidence, style));
        expect(unit === "个百分点").toBe(evidence.unit === POINTS);
        if (evidence.unit === PERCENT) expect(["%", "倍"]).toContain(unit);
      }),
      runs,
    );
  });

  it("is never shown as nothing while it is something that four decimals can show", () => {
    fc.assert(
      fc.property(figure, settings, (evidence, style) => {
        const shown = shownAs(evidence, style, undefined);
        const isSomething = evidence.value >= 0.0001;
        if (shown && isSomething)
          expect(said(printed(evidence, { ...style, units: "cell" })).value).not.toBe(0);
      }),
      runs,
    );
  });
});
