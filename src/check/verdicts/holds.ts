import type { Claimed } from "../../prose/question";
import { convert } from "../../quantity/convert";
import { roundHalfUp } from "../../quantity/round";
import { shownNumber } from "../../quantity/shown";
import type { Unit } from "../../quantity/unit";
import { multipleIn, unitOf } from "../../quantity/unitOf";

/** How a claim stands to a figure: the same, the same once rounded or hedged, or another. */
export type Standing = "exact" | "rounded" | "other";

/** Measure words that different people use for one thing. */
const THINGS = new Set([
  "家",
  "个",
  "户",
  "所",
  "座",
  "处",
  "项",
  "支",
  "条",
  "件",
  "种",
  "类",
  "台",
  "套",
  "台次",
  "例",
  "场",
  "次",
  "批",
  "期",
  "届",
  "场次",
  "批次",
]);
const PEOPLE = new Set(["人", "名", "位", "人次"]);

/**
 * A figure of the workbook in the unit in which the text speaks, as it would be printed there; `undefined` where it is
 * another kind of thing.
 */
export function inUnitOf(claimed: Unit, value: number, unit: Unit): number | undefined {
  const converted = convert(value, unit, claimed);
  if (converted.ok) return shownNumber(converted.value, claimed);
  if (claimed.base === "ratio" && unit.base === "倍") return value * 100;
  if (claimed.base === "倍" && unit.base === "ratio") return value;
  const each = ofEach(unit, claimed);
  if (each) return inUnitOf(claimed, value, each);
  if (claimed.base === "" || unit.base === "") {
    if (claimed.base === "" && claimed.factor === 1) return shownNumber(value, unit);
    // 138160万千瓦时 in 亿 are 13.8, whatever a 千瓦时 is by itself.
    if (claimed.base === "" && unit.base !== "ratio")
      return (value * multipleIn(unit.symbol)) / claimed.factor;
    return unit.base === "" && claimed.base !== "ratio" && claimed.base !== "points"
      ? (value * unit.factor) / claimed.factor
      : undefined;
  }
  return isCountedAlike(claimed, unit) ? (value * unit.factor) / claimed.factor : undefined;
}

/** Whether figures in the one unit can be of what is counted in the other; a bare number can be of anything but a rate. */
export function isOneKind(a: Unit, b: Unit): boolean {
  if (a.base === b.base) return true;
  if (a.base === "" || b.base === "") return a.base !== "ratio" && b.base !== "ratio";
  return isCountedAlike(a, b) || ofEach(a, b) !== undefined || ofEach(b, a) !== undefined;
}

/** 亩产482.9公斤: what a sheet tells in 公斤/亩, its name says of each. */
function ofEach({ symbol }: Unit, other: Unit): Unit | undefined {
  const [of = "", ...each] = symbol.split("/");
  const unit = each.length === 1 ? unitOf(of) : undefined;
  return unit?.base === other.base ? unit : undefined;
}

function isCountedAlike(a: Unit, b: Unit): boolean {
  return (THINGS.has(a.base) && THINGS.has(b.base)) || (PEOPLE.has(a.base) && PEOPLE.has(b.base));
}

/**
 * Whether a figure, in the unit of the claim, makes the claim true. A number without a hedge has to be the figure rounded to
 * the decimals written; one with a hedge has to lie on its right side.
 *
 * @example holds(3.86, { value: 3.9, unit: { symbol: "亿元", base: "元", factor: 100000000 }, decimals: 1 }) // => "rounded"
 * @example holds(3.86, { value: 4, unit: { symbol: "亿元", base: "元", factor: 100000000 }, decimals: 0, approximation: "above" }) // => "other"
 */
export function holds(figure: number, claimed: Claimed): Standing {
  const written = shownNumber(claimed.value, claimed.unit);
  if (claimed.to !== undefined) {
    const to = shownNumber(claimed.to, claimed.unit);
    return figure >= written && figure <= to ? "rounded" : "other";
  }
  if (claimed.approximation) return isHedged(figure, written, claimed) ? "rounded" : "other";
  if (claimed.decimals < 0) return Math.abs(figure - written) < TENTH / 2 ? "rounded" : "other";
  if (isSame(figure, written)) return "exact";
  if (isSame(Number(roundHalfUp(figure, claimed.decimals)), written)) return "rounded";
  return "other";
}

const TENTH = 10;
const DUST = 1e-9;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= DUST * Math.max(1, Math.abs(a), Math.abs(b));
}

function isHedged(
  figure: number,
  written: number,
  { approximation = "around", decimals }: Claimed,
): boolean {
  const size = Math.abs(written);
  const [value, of] = written < 0 ? [-figure, size] : [figure, size];
  const step = stepOf(of, decimals);
  switch (approximation) {
    case "below":
      return value <= of + DUST && value >= of - Math.max(of * 0.1, step / 2);
    case "above":
      return value >= of - DUST && value < of + Math.max(step, of * 0.1);
    case "at-least":
      return value >= of - DUST && value < of + Math.max(step, of * 0.5);
    case "at-most":
      return value <= of + DUST && value > of - Math.max(step, of * 0.5);
    case "over":
      return value >= of - DUST;
    case "under":
      return value <= of + DUST;
    case "around":
      return Math.abs(value - of) <= Math.max(of * 0.05, step / 2);
  }
}

/** What one more of the last digit that is no zero is worth: 10 for 120, 1 for 4, 0.1 for 1.2. */
function stepOf(size: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (size > 0 && step * 10 <= size && size % (step * 10) === 0) step *= 10;
  return step;
}
