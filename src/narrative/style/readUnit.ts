import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import type { Unit } from "../../quantity/unit";
import { multipleIn, unitOf } from "../../quantity/unitOf";
import type { Evidence } from "../narrative";

type Figure = Pick<Evidence, "value" | "unit" | "qualifier">;

/**
 * The unit in which a large amount is read aloud: 2853412万元 as 285.34亿元, 312560户 as 31.26万户. What the cell has stays
 * where the amount is no larger, where its unit is held against another (元/月) and where the user's own word stands before it.
 * Beside others that are read in 万 so is a count of tens of thousands: 市场主体31.26万户，其中企业9.87万户.
 *
 * @example readUnit({ value: 165000, unit: { symbol: "万元", base: "元", factor: 1e4 } }) // => { symbol: "亿元", base: "元", factor: 1e8 }
 */
export function readUnit(figure: Figure, beside: readonly Figure[] = []): Unit | undefined {
  const { unit } = figure;
  const own = largeUnit(figure, fewest(unit));
  if (own || isMoneyUnit(unit)) return own;
  const isBesideLarge = beside.some(
    (other) => other.unit.base === unit.base && largeUnit(other, fewest(unit)),
  );
  return isBesideLarge ? largeUnit(figure, MANY) : undefined;
}

/** Where every amount beside it has the same larger unit: a list is told in one, and as the sheet has it where some are too small. */
export function sharedReadUnit(figures: readonly Figure[]): Unit | undefined {
  const [unit, ...others] = figures.map((figure) => readUnit(figure, figures));
  return others.every((other) => other?.symbol === unit?.symbol) ? unit : undefined;
}

function largeUnit({ value, unit, qualifier }: Figure, fewestInMany: number): Unit | undefined {
  const { symbol, base } = unit;
  if (qualifier || NEVER.has(base) || base.includes("/")) return undefined;
  const own = multipleIn(symbol);
  const amount = Math.abs(value) * own;
  const word =
    amount >= A_LOT && own < A_LOT ? "亿" : amount >= fewestInMany && own < MANY ? "万" : undefined;
  const measure = own === 1 ? symbol : symbol.replace(/^[十百千万萬]+(?=.)/, "");
  const large = word === undefined ? undefined : unitOf(word + measure);
  return large?.base === base ? large : undefined;
}

const MANY = 1e4;
const A_LOT = 1e8;

/** What is read in 万: of money a million, for 人均可支配收入38652元 is read as it is. */
function fewest(unit: Unit): number {
  return isMoneyUnit(unit) ? 1e6 : 1e5;
}

/** Not counted: rates, places, times, scores. */
const NEVER: ReadonlySet<string> = new Set(["", "ratio", "points", "rank", "天", "岁", "倍", "分"]);
