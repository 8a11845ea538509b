import { NO_TOPIC } from "../../support/sentenceOf";
import fc from "fast-check";
import type { Evidence } from "../../../src/narrative/narrative";
import { printQuantity } from "../../../src/narrative/print/printQuantity";
import { PERCENT, PLACE, POINTS } from "../../../src/quantity/unit";
import type { Qualifier } from "../../../src/tables/observation";

const PIECES = { symbol: "件", base: "件", factor: 1 };
const MONEY = { symbol: "亿元", base: "元", factor: 1e8 };

function figure(more: Partial<Evidence> & Pick<Evidence, "kind" | "value" | "unit">): Evidence {
  return { factId: "", topic: NO_TOPIC, decimals: 0, rule: "read", operands: [], ...more };
}

describe("printQuantity", () => {
  it.each<[Evidence, string]>([
    [figure({ kind: "level", value: 1254.7, unit: MONEY, decimals: 1 }), "1254.7亿元"],
    [figure({ kind: "level", value: 1215, unit: MONEY, decimals: 1 }), "1215.0亿元"],
    [figure({ kind: "level", value: 13065, unit: PIECES }), "13065件"],
    [figure({ kind: "level", value: -3.25, unit: MONEY, decimals: 1 }), "-3.3亿元"],
    [figure({ kind: "level", value: -0.04, unit: MONEY, decimals: 1 }), "0.0亿元"],
    [figure({ kind: "level", value: 0.0233, unit: PERCENT, decimals: 2 }), "2.33%"],
    [
      figure({ kind: "level", value: 0.00412, unit: { ...PERCENT, symbol: "‰" }, decimals: 1 }),
      "4.1‰",
    ],
    [figure({ kind: "growth", value: -0.0615, unit: PERCENT, decimals: 1 }), "6.2%"],
    [figure({ kind: "growth", value: 1.10699, unit: PERCENT, decimals: 1 }), "110.7%"],
    [figure({ kind: "change", value: -37, unit: PIECES }), "37件"],
    [figure({ kind: "points-change", value: -0.4, unit: POINTS, decimals: 2 }), "0.40个百分点"],
    [figure({ kind: "gap", value: -0.21, unit: POINTS, decimals: 2 }), "0.21个百分点"],
    [figure({ kind: "share", value: 0.04076, unit: PERCENT, decimals: 1 }), "4.1%"],
    [figure({ kind: "rank", value: 7, unit: PLACE }), "第7位"],
    [figure({ kind: "rank-change", value: -2, unit: PLACE }), "2位"],
    [figure({ kind: "completion", value: 1.35556, unit: PERCENT, decimals: 1 }), "135.6%"],
    // a half goes away from zero, also where binary floats would have it otherwise
    [figure({ kind: "level", value: 1.005, unit: MONEY, decimals: 2 }), "1.01亿元"],
    [figure({ kind: "level", value: 0.0285, unit: PERCENT, decimals: 1 }), "2.9%"],
  ])("%#: %j", (evidence, text) => {
    expect(printQuantity(evidence)).toBe(text);
  });

  it.each<[Qualifier, string]>([
    ["近", "近20件"],
    ["约", "约20件"],
    ["超", "超20件"],
    ["突破", "突破20件"],
    ["余", "20余件"],
    ["多", "20多件"],
    ["以上", "20件以上"],
    ["以下", "20件以下"],
    ["左右", "20件左右"],
  ])("puts %s where it belongs", (qualifier, text) => {
    expect(printQuantity(figure({ kind: "level", value: 20, unit: PIECES, qualifier }))).toBe(text);
  });

  it("always prints the digits asked for, and never a minus zero", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const text = printQuantity(figure({ kind: "level", value, unit: PIECES, decimals }));
          expect(text).toMatch(
            decimals === 0 ? /^-?\d+件$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}件$`),
          );
          expect(text).not.toMatch(/^-0(\.0*)?件$/);
        },
      ),
    );
  });
});
