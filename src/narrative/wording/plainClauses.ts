import { shownDigits } from "../../quantity/shown";
import { PERCENT, PLACE, POINTS, type Unit } from "../../quantity/unit";
import { HOUSE_THRESHOLDS } from "../settings/houseSettings";
import { degreeOf } from "../facts/degree";
import { CELL_PHRASES } from "./figurePhrases";
import { movementOf } from "../facts/movement";
import { sayBenchmark, sayWhole } from "../naming/names";
import type { Phrases } from "./phrases";

/**
 * The words of the narrative for single figures, for texts in cells. The figures are those of a formula: there are no
 * cells to point at, and no sentence whose phrases take turns, so each table's first phrase is said as it stands,
 * without what clauses of the narrative carry as evidence. How many decimals a figure needs is the caller's to say.
 */

/**
 * @example growthWords(0.125, 1) // => "比上年增长12.5%"
 * @example growthWords(-0.0004, 2) // => "与上年基本持平，略降0.04%"
 * @example growthWords(0, 1) // => "与上年持平"
 */
export function growthWords(rate: number, decimals: number): string {
  const growth = { value: rate, decimals, unit: PERCENT };
  const movement = movementOf(growth);
  const isSlight = degreeOf(growth, HOUSE_THRESHOLDS) === "slight";
  const slight = { up: "slightlyUp", down: "slightlyDown" } as const;
  const table =
    isSlight && (movement === "up" || movement === "down") ? slight[movement] : movement;
  return said(CELL_PHRASES.growth[table], {
    ...SINCE_LAST_YEAR,
    value: sizeOf(rate, PERCENT, decimals),
  });
}

/**
 * @example pointsWords(0.21, 2) // => "比上年提高0.21个百分点"
 */
export function pointsWords(points: number, decimals: number): string {
  const movement = movementOf({ value: points, decimals, unit: POINTS });
  return said(CELL_PHRASES.points[movement], {
    ...SINCE_LAST_YEAR,
    value: sizeOf(points, POINTS, decimals),
  });
}

/**
 * The whole is an area or a total (全国), another indicator (GDP), or not named.
 *
 * @example shareWords(0.0408, 1, "全国") // => "占全国的4.1%"
 * @example shareWords(0.0233, 2, "GDP") // => "占地区生产总值的比重为2.33%"
 * @example shareWords(0.0408, 1, "") // => "占比为4.1%"
 */
export function shareWords(share: number, decimals: number, whole: string): string {
  const { ofTotalRow, ofIndicator, unnamed } = CELL_PHRASES.share;
  const value = amountWords(share, PERCENT, decimals);
  if (whole === "") return said(unnamed, { value });
  return said(isTotal(whole) ? ofTotalRow : ofIndicator, { value, whole: sayWhole(whole) });
}

/** Whether a name is that of an area or of a sum, not of an indicator. */
export function isTotal(name: string): boolean {
  return /^全|^[合总]计$|^总[数量]$/.test(name);
}

/**
 * @example rankWords(7, "全国", false) // => "居全国第7位"
 * @example rankWords(13, "全国", true) // => "并列全国第13位"
 */
export function rankWords(place: number, scope: string, isTied: boolean): string {
  const { alone, tiedUnnamed } = CELL_PHRASES.rank;
  const value = `第${sizeOf(place, PLACE, 0)}`;
  return said(isTied ? tiedUnnamed : alone, { basis: "", scope, value });
}

/**
 * Against the year's target, or against the level of somebody named.
 *
 * @example gapWords(-30, { symbol: "件", base: "件", factor: 1 }, 0, "") // => "低于年度目标30件"
 * @example gapWords(-0.21, POINTS, 2, "全国") // => "低于全国水平0.21个百分点"
 */
export function gapWords(gap: number, unit: Unit, decimals: number, benchmark: string): string {
  if (benchmark === "") return targetWords(gap, unit, decimals);
  const { above, below, equal, nearlyEqual } = CELL_PHRASES.averageGap;
  const words = { up: above, down: below, flat: equal, nearlyFlat: nearlyEqual };
  return said(words[movementOf({ value: gap, decimals, unit })], {
    benchmark: sayBenchmark(benchmark),
    value: sizeOf(gap, unit, decimals),
  });
}

/** A score is held against the mark it has to reach. */
function targetWords(gap: number, unit: Unit, decimals: number): string {
  const { above, below, equal, scoreAboveMark, scoreBelowMark, scoreAtMark } =
    CELL_PHRASES.targetGap;
  const [more, less, even] =
    unit.base === "分" ? [scoreAboveMark, scoreBelowMark, scoreAtMark] : [above, below, equal];
  return said(gap === 0 ? even : gap > 0 ? more : less, { value: sizeOf(gap, unit, decimals) });
}

/**
 * @example amountWords(1254.7, { symbol: "亿元", base: "元", factor: 1e8 }, 1) // => "1254.7亿元"
 */
export function amountWords(value: number, unit: Unit, decimals: number): string {
  return `${shownDigits(value, decimals, unit)}${unit.symbol}`;
}

const SINCE_LAST_YEAR = {
  since: CELL_PHRASES.since.growth[0],
  lastYear: CELL_PHRASES.lastYear.whole[0],
};

/** The words around it carry the sign of a change or gap. */
function sizeOf(value: number, unit: Unit, decimals: number): string {
  return amountWords(Math.abs(value), unit, decimals);
}

/** The first phrase of a table with its slots filled. */
function said([phrase]: Phrases, slots: Readonly<Record<string, string>>): string {
  let words: string = phrase;
  for (const slot in slots) words = words.split(`{${slot}}`).join(slots[slot]);
  return words;
}
