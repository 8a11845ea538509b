import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "../../src/tables/observation";
import type { Reading } from "../../src/tables/table";
import { formatAddress } from "../../src/workbook/address";
import { readSample, SAMPLES } from "../support/readSample";

/** The bulletin's figures, read here by hand: nothing of the product is used. */
const REGIONS = readFileSync(join(SAMPLES, "data/rd-2022.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line, index) => {
    const [name = "", amount = "", rate = ""] = line.trim().split(",");
    return { name, amount: Number(amount), rate: Number(rate), row: index + 3 };
  });
const [WHOLE, ...MEMBERS] = REGIONS;

let reading: Reading;
beforeAll(async () => {
  reading = await readSample("研发投入-分地区.xlsx");
});

function find(entity: string, indicator: string, measure: string): Observation {
  const found = reading.observations.filter(
    (one) => one.entity === entity && one.indicator === indicator && one.measure === measure,
  );
  expect(found).toHaveLength(1);
  return found[0] as Observation;
}

describe("研发投入-分地区.xlsx", () => {
  it("is one table of 31 members of 全国, everything in it understood", () => {
    expect(reading.refused).toEqual([]);
    expect(reading.tables).toHaveLength(1);
    expect(reading.tables[0]).toMatchObject({
      id: "2022年!A2:G34",
      orientation: "entity-by-indicator",
      scope: "全国",
      observationCount: 32 * 2 + 31 * 4,
    });
    expect(reading.subjects).toEqual(MEMBERS.map(({ name }) => name));
    expect(reading.selfName).toBeUndefined();
    expect(reading.tables[0]?.notes[0]).toContain("数据来源：国家统计局");
  });

  it("holds every figure of the bulletin in its cell", () => {
    for (const { name, amount, rate, row } of REGIONS) {
      const role = name === "全国" ? "total" : "member";
      const period = { kind: "calendar", year: 2022 };
      const level = find(name, "R&D经费", "level");
      expect(level).toMatchObject({ value: amount, decimals: 1, entityRole: role, period });
      expect(level.unit.symbol).toBe("亿元");
      expect(formatAddress(level.cell)).toBe(`2022年!B${row}`);
      const intensity = find(name, "R&D经费投入强度", "level");
      expect(intensity).toMatchObject({ decimals: 2, entityRole: role, period });
      expect(intensity.value * 100).toBeCloseTo(rate, 10);
      expect(intensity.unit.symbol).toBe("%");
      expect(formatAddress(intensity.cell)).toBe(`2022年!C${row}`);
    }
  });

  it("stores the places that counting gives, 全国 not counted", () => {
    for (const { name, amount, rate } of MEMBERS) {
      const byAmount = MEMBERS.filter((other) => other.amount > amount).length + 1;
      const byRate = MEMBERS.filter((other) => other.rate > rate).length + 1;
      expect(find(name, "R&D经费", "rank")).toMatchObject({ value: byAmount, scope: "全国" });
      expect(find(name, "R&D经费投入强度", "rank")).toMatchObject({ value: byRate, scope: "全国" });
    }
  });

  it("stores gaps in points and shares of the whole that a pocket calculator gives", () => {
    for (const { name, amount, rate } of MEMBERS) {
      const gap = find(name, "R&D经费投入强度", "gap");
      expect(gap.value).toBeCloseTo(rate - (WHOLE?.rate ?? 0), 10);
      expect(gap).toMatchObject({ scope: "全国", decimals: 2, unit: { symbol: "个百分点" } });
      const share = find(name, "R&D经费", "share");
      expect(share.value).toBeCloseTo(amount / (WHOLE?.amount ?? 0), 12);
      expect(share).toMatchObject({ whole: "全国", decimals: 1, unit: { symbol: "%" } });
    }
  });

  it("does not take its derived columns for indicators", () => {
    const names = new Set(reading.observations.map(({ indicator }) => indicator));
    expect([...names]).toEqual(["R&D经费", "R&D经费投入强度"]);
  });
});
