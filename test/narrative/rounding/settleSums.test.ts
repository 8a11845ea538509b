import { nodesIn } from "../../../src/narrative/nodesIn";
import fc from "fast-check";
import { printSentence } from "../../../src/narrative/print/printSentence";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../../src/narrative/settings/settingsSchema";
import type { Reading } from "../../../src/tables/table";
import { findFacts } from "../../../src/narrative/facts/findFacts";
import { settleSums } from "../../../src/narrative/rounding/settleSums";
import { asPrinted } from "../../../src/narrative/rounding/asPrinted";
import { sumConflict } from "../../../src/narrative/rounding/sumConflict";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import type { Narrative } from "../../../src/narrative/narrative";
import { problemSentence } from "../../../src/problemSentence";
import { observations, readingOf, YEAR_2020 } from "../../support/narrativeReading";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";

type Figures = readonly [total: number, ...parts: number[]];

/** A total in 亿元 with one decimal shown, or in 件, and its 其中 parts. */
function divided([total, ...parts]: Figures, unit = "亿元"): Reading {
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
  return readingOf(found);
}

function told(
  figures: Figures,
  balance = 0,
  unit = "亿元",
  style: Partial<NarrativeSettings> = {},
): Narrative {
  const written = writeNarrative(
    divided(figures, unit),
    {},
    { ...HOUSE_SETTINGS, ...style, balance },
  );
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

  describe("in a style of the user's", () => {
    const amounts = (count: number) => ({
      decimals: { ...HOUSE_SETTINGS.decimals, amounts: count },
    });
    const magnitude = { units: "magnitude" } as const;

    it("are judged as printed: 10, 6 and 4 add up, whatever the cells show", () => {
      const narrative = told([9.98, 6.34, 3.64], 1, "亿元", amounts(0));
      expect(sums(narrative)).toEqual([]);
      expect(words(narrative)).toContain("6亿元");
    });

    it("are judged as printed: 10, 6 and 3 do not add up, though the cells' digits do", () => {
      // 6.4 and 3.4 are 9.8.
      const figures: Figures = [9.8, 6.4, 3.4];
      expect(sums(told(figures, 0, "亿元", amounts(0)))).toEqual([
        "因四舍五入，各分项之和 9 与总数 10 不等；可在设置中选用舍位平衡",
      ]);
      const narrative = told(figures, 1, "亿元", amounts(0));
      expect(sums(narrative)).toEqual(["已作舍位平衡：最大的分项由 6 调整为 7"]);
      expect(words(narrative)).toContain("7亿元");
    });

    it("are balanced in the unit in which they are printed, and can be traced to their cells", () => {
      // Printed 9.88, 6.34 and 3.53 亿元.
      const narrative = told([98_750, 63_420, 35_330], 1, "万元", magnitude);
      expect(words(narrative)).toMatch(/9\.88亿元.*6\.35亿元.*3\.53亿元/);
      expect(sums(narrative)).toEqual(["已作舍位平衡：最大的分项由 6.34 调整为 6.35"]);
      const adjusted = sentencesOf(narrative)
        .flatMap(evidenceIn)
        .find(({ rule }) => rule === "balanced");
      expect(adjusted?.unit.symbol).toBe("亿元");
      expect(adjusted?.operands[0]).toMatchObject({ role: "value", value: 63_420 });
      expect(adjusted && recompute(adjusted)).toBeCloseTo(6.35, 12);
    });

    it("are left alone where the text prints the largest in two units", () => {
      const figures: Figures = [98_750, 63_420, 35_330];
      const narrative = told(figures, 0, "万元", magnitude);
      const asInCells = told(figures, 0, "万元", { units: "cell" });
      const both = { ...narrative, sections: [...narrative.sections, ...asInCells.sections] };
      const { facts } = findFacts(divided(figures, "万元"), "", YEAR_2020);
      const settled = settleSums(
        { ...both, sections: both.sections.reverse(), omitted: [] },
        facts,
        1,
      );
      expect(words(settled)).toContain("6.34亿元");
      expect(sums(settled)).toEqual([
        "因四舍五入，各分项之和 9.87 与总数 9.88 不等；可在设置中选用舍位平衡",
      ]);
    });

    it.each(["side", "about"] as const)(
      "are no sum of exact figures where a word says so of one (%s)",
      (rounding) => {
        const style = { ...amounts(0), rounding };
        const narrative = told([9.8, 6.4, 3.4], 1, "亿元", style);
        expect(sums(narrative)).toEqual([]);
        expect(words(narrative)).toMatch(/[近超约]\d+亿元/);
      },
    );
  });

  it("add up whenever they are balanced, whatever the figures", () => {
    const figure = fc.integer({ min: 100, max: 99_999 }).map((digits) => digits / 100);
    const style = fc.record({
      units: fc.constantFrom("cell", "magnitude"),
      decimals: fc
        .constantFrom("shown" as const, 0, 1)
        .map((amounts) => ({ ...HOUSE_SETTINGS.decimals, amounts })),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 3 }), style, (parts, chosen) => {
        const total = Number(parts.reduce((sum, one) => sum + one, 0).toFixed(2));
        const narrative = told([total, ...parts], 9, "亿元", chosen);
        const levels = sentencesOf(narrative)
          .flatMap(nodesIn)
          .flatMap((node) => (node.type === "quantity" && node.kind === "level" ? [node] : []));
        const printed = [...new Map(levels.map((node) => [node.factId, node])).values()];
        const [whole, ...rest] = printed;
        const isBalanced = rest.some(({ rule }) => rule === "balanced");
        if (isBalanced && whole) {
          expect(sumConflict(asPrinted(whole), rest.map(asPrinted))).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});
