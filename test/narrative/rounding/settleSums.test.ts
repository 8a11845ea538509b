import fc from "fast-check";
import { printSentence } from "../../../src/narrative/print/printSentence";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { sumConflict } from "../../../src/narrative/rounding/sumConflict";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import type { Narrative } from "../../../src/narrative/narrative";
import { problemSentence } from "../../../src/problemSentence";
import { observations, readingOf } from "../../support/narrativeReading";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";

type Figures = readonly [total: number, ...parts: number[]];

/** A total in 亿元 with one decimal shown, or in 件, and its 其中 parts. */
function told([total, ...parts]: Figures, balance = 0, unit = "亿元"): Narrative {
  const decimals = unit === "亿元" ? 1 : 0;
  const found = observations(
    { indicator: "研发经费", value: total, decimals, unit },
    ...parts.map((value, index) => ({
      indicator: ["企业", "高校", "院所"][index] ?? "",
      value,
      decimals,
      unit,
      partOf: "研发经费",
    })),
  );
  const written = writeNarrative(readingOf(found), {}, { ...HOUSE_SETTINGS, balance });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

function sums({ omitted }: Narrative): readonly string[] {
  const codes = ["rounded-sum", "unequal-sum", "balanced-part"];
  return omitted
    .filter(({ problem }) => codes.includes(problem.code))
    .map(({ problem }) => problemSentence(problem, "zh-CN"));
}

const words = (narrative: Narrative) => sentencesOf(narrative).map(printSentence).join("");

/** Sums worked out by hand. */
describe("parts printed beside their total", () => {
  it("are not remarked on where they add up", () => {
    expect(sums(told([10, 6.3, 3.7]))).toEqual([]);
    expect(sums(told([10.04, 6.33, 3.71]))).toEqual([]);
  });

  it("are reported where rounding keeps them from adding up, with the cells of all", () => {
    // Printed 10.0, 6.3 and 3.6.
    const narrative = told([9.98, 6.34, 3.64]);
    expect(sums(narrative)).toEqual([
      "因四舍五入，各分项之和 9.9 与总数 10.0 不等；可在设置中选用舍位平衡",
    ]);
    expect(narrative.omitted.at(-1)?.cells.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it("are reported otherwise where rounding cannot be the reason, and never corrected", () => {
    const narrative = told([10, 6.3, 4.7], 9);
    expect(sums(narrative)).toEqual([
      "各分项之和 11.0 与总数 10.0 不等，不是四舍五入造成的，请核对",
    ]);
    expect(words(narrative)).toContain("4.7亿元");
  });

  it("need not be all the parts there are", () => {
    expect(sums(told([10, 5, 2]))).toEqual([]);
  });

  it("are counted exactly where they are things: no rounding makes 30 of 12 and 19", () => {
    expect(sums(told([30, 12, 19], 1, "件"))).toEqual([
      "各分项之和 31 与总数 30 不等，不是四舍五入造成的，请核对",
    ]);
  });

  it("are balanced on request: the largest takes the difference, and says so", () => {
    const narrative = told([9.98, 6.34, 3.64], 1);
    expect(words(narrative)).toContain("6.4亿元");
    expect(words(narrative)).toContain("3.6亿元");
    expect(sums(narrative)).toEqual(["已作舍位平衡：最大的分项由 6.3 调整为 6.4"]);
    const adjusted = sentencesOf(narrative)
      .flatMap(evidenceIn)
      .find(({ rule }) => rule === "balanced");
    expect(adjusted?.operands.map(({ role, value }) => [role, value])).toEqual([
      ["value", 6.34],
      ["whole", 9.98],
      ["part", 3.64],
    ]);
    expect(adjusted && recompute(adjusted)).toBeCloseTo(6.4, 12);
  });

  it("are left alone where no part is the largest", () => {
    // Printed 7.1, 3.5 and 3.5.
    const narrative = told([7.08, 3.54, 3.54], 1);
    expect(words(narrative)).not.toContain("3.6亿元");
    expect(sums(narrative)).toHaveLength(1);
  });

  it("are left alone beyond the limit", () => {
    // Printed 8.2, 2.8, 2.6 and 2.6: two steps.
    const figures: Figures = [8.17, 2.84, 2.64, 2.64];
    expect(words(told(figures, 1))).toContain("2.8亿元");
    expect(words(told(figures, 2))).toContain("3.0亿元");
  });

  it("add up whenever they are balanced, whatever the figures", () => {
    const figure = fc.integer({ min: 100, max: 99_999 }).map((digits) => digits / 100);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 3 }), (parts) => {
        const total = Number(parts.reduce((sum, one) => sum + one, 0).toFixed(2));
        const narrative = told([total, ...parts], 9);
        const levels = sentencesOf(narrative)
          .flatMap(({ nodes }) => nodes)
          .flatMap((node) => (node.type === "quantity" && node.kind === "level" ? [node] : []));
        const printed = [...new Map(levels.map((node) => [node.factId, node])).values()];
        const [whole, ...rest] = printed;
        const isBalanced = rest.some(({ rule }) => rule === "balanced");
        if (isBalanced && whole) expect(sumConflict(whole, rest)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
