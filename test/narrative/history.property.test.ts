import type { Observation } from "../../src/tables/observation";
import { formatAddress } from "../../src/workbook/address";
import { changedWithout, write } from "../support/changedWithout";
import { observations, readingOf, YEAR_2019 } from "../support/narrativeReading";
import { evidenceIn, recompute, sentencesOf } from "../support/recompute";
import { yearsUntil2020 } from "../support/yearsOf";

/** Invented figures: rising, falling, first ever, parts of a total, stated places, denominators and population. */
const found: readonly Observation[] = observations(
  ...yearsUntil2020({ indicator: "技术合同成交额", decimals: 2 }, [1.2, 1.6, 2, 2.44]),
  ...yearsUntil2020({ indicator: "技术经纪人", unit: "人" }, [400, 380, 350, 300]),
  ...yearsUntil2020({ indicator: "国家实验室", unit: "家", counting: "stock" }, [0, 0, 0, 2]),
  ...yearsUntil2020({ indicator: "专利授权量", unit: "件" }, [2400, 3000, 4000, 4892]),
  ...yearsUntil2020(
    { indicator: "发明专利授权量", unit: "件", partOf: "专利授权量" },
    [200, 180, 243, 512],
  ),
  ...yearsUntil2020(
    { indicator: "技术开发合同成交额", decimals: 2, partOf: "技术合同成交额" },
    [0.3, 0.5, 0.6, 0.8],
  ),
  ...yearsUntil2020({ indicator: "专利授权量", measure: "rank", scope: "全省" }, [14, 13, 11, 9]),
  ...yearsUntil2020({ indicator: "高新技术产业增加值", decimals: 1 }, [80, 90, 100, 120]),
  ...yearsUntil2020({ indicator: "规上工业增加值", decimals: 1 }, [250, 260, 280, 300]),
  { indicator: "有效发明专利拥有量", value: 1920, unit: "件" },
  { indicator: "常住人口", value: 800, unit: "万人" },
  { indicator: "有效发明专利拥有量", value: 1500, unit: "件", period: YEAR_2019 },
);

const cases = found.map((observation, index): [string, number] => [
  `${observation.indicator} ${observation.measure} ${formatAddress(observation.cell)}`,
  index,
]);

describe("a narrative with a history", () => {
  it.each(cases)("changes only where it rests on %s", (_, index) => {
    const changing = found[index];
    if (!changing) throw new Error("no such figure");
    for (const factor of [0.3, 1.02, 4]) {
      const value = Number.isInteger(changing.value)
        ? Math.max(1, Math.round(changing.value * factor))
        : changing.value * factor;
      const changed = found.map((one, at) => (at === index ? { ...one, value } : one));
      for (const length of ["standard", "full"] as const) {
        expect(
          changedWithout(formatAddress(changing.cell), readingOf(found), readingOf(changed), {
            length,
          }),
        ).toEqual([]);
      }
    }
  });

  it("has figures and words that all follow from their operands", () => {
    const rules = new Set<string>();
    for (const sentence of sentencesOf(write(readingOf(found), { length: "full" }))) {
      for (const evidence of evidenceIn(sentence)) {
        rules.add(evidence.rule);
        expect(recompute(evidence)).toBeCloseTo(evidence.value, 9);
      }
    }
    for (const rule of ["record", "streak", "first", "average-growth", "first-among", "pull"]) {
      expect(rules).toContain(rule);
    }
  });
});
