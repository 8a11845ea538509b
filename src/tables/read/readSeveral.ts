import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { normalizeWidth } from "../../quantity/normalizeWidth";
import { readNumber, type NumberReading } from "../../quantity/readNumber";
import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import type { Figure } from "./figure";

/** How many there are of a thing, and what they are worth. */
export interface CountAndAmount {
  readonly count: Figure;
  readonly amount: Figure;
}

/**
 * Reads a cell with two figures of one thing, one counted and one in money: `120笔/8亿元`, `88个1298万元`, `120/8` in 笔/亿元.
 * `unclear` where a cell holds several figures of which nothing says what each is; `undefined` where it does not hold several.
 *
 * @example readSeveral("300、500", undefined) // => "unclear"
 * @example readSeveral("完成3项", undefined) // => undefined
 */
export function readSeveral(
  text: string,
  unit: Unit | undefined,
): CountAndAmount | "unclear" | undefined {
  const plain = normalizeWidth(text);
  if (!ONLY_FIGURES.test(plain.replace(FIGURE, "|"))) return undefined;
  const readings = [...plain.matchAll(FIGURE)].map(([figure]) => readNumber(figure));
  const numbers = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  if (numbers.length < readings.length) return undefined;
  const [first, second, ...more] = withUnits(numbers, unit);
  if (!first?.unit || !second?.unit || more.length > 0) return "unclear";
  const [one, other] = [figureOf(first, first.unit), figureOf(second, second.unit)];
  if (isMoneyUnit(one.unit) === isMoneyUnit(other.unit)) return "unclear";
  return isMoneyUnit(one.unit) ? { count: other, amount: one } : { count: one, amount: other };
}

const FIGURE = /(?:近|约|超过?|逾)?\d+(?:,\d{3})*(?:\.\d+)?[^\d\\/、,;()\s近约超逾]*/g;
/** Two figures or more, with nothing between them but what sets them apart. */
const ONLY_FIGURES = /^\|(?:[\\/、,;( ]*\|)+\)?$/;

/** Bare numbers take the units the header gives them one by one: 120/8 in 笔/亿元. */
function withUnits(numbers: readonly NumberReading[], unit: Unit | undefined): NumberReading[] {
  const units = unit?.symbol.split("/").map(unitOf) ?? [];
  const bare = numbers.every((number) => number.unit === undefined);
  if (!bare || units.length !== numbers.length) return [...numbers];
  return numbers.map((number, index) => {
    const own = units[index];
    return own ? { ...number, unit: own } : number;
  });
}

function figureOf({ value, decimals, qualifier }: NumberReading, unit: Unit): Figure {
  return { kind: "figure", value, unit, decimals, ...(qualifier && { qualifier }) };
}
