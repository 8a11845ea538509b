import { isMoneyName, isRateName } from "../lexicon/nameEndings";
import { saysTrade, tradeUnder, type Trade } from "../lexicon/trades";
import { isMoneyUnit } from "../quantity/isMoneyUnit";
import { PERCENT } from "../quantity/unit";
import { without } from "./corrections/without";
import type { Observation } from "./observation";
import { withoutNumber } from "./words/withoutNumber";

/**
 * 机电产品 under 主要出口商品 is told by what is exported of it, 铜矿砂 in 万吨 by how much is imported, and 东盟 under 主要贸易伙伴（进出口） by what is traded with it:
 * 机电产品出口额, 铜矿砂进口量, 对东盟进出口额. The heading over the rows says so, or else the nearest over the table.
 */
export function withTrade(
  observations: readonly Observation[],
  headings: readonly (string | undefined)[],
): readonly Observation[] {
  // 出口总值 in one of the rows says that they go different ways.
  const areApart = observations.some((one) => !tradeIn(one.section) && saysTrade(one.indicator));
  const ofTable = areApart ? undefined : headings.map(tradeIn).find((found) => found);
  const tradeOf = ({ section }: Observation): Trade | undefined => tradeIn(section) ?? ofTable;
  if (!observations.some(tradeOf)) return observations;
  const keyOf = (one: Observation, name: string): string =>
    JSON.stringify([tradeOf(one)?.way, ownName(one, name)]);
  const sorts = new Map(
    observations.flatMap((one) => {
      const sort = one.measure === "level" ? sortOf(one) : "";
      return sort === "" ? [] : [[keyOf(one, one.indicator), sort] as const];
    }),
  );
  return observations.map((one) => {
    const trade = tradeOf(one);
    if (!trade || one.said?.indicator?.by === "user") return one;
    const named = (name: string): string => {
      const own = ownName(one, name);
      return isNamed(own) ? name : traded(own, trade, sorts.get(keyOf(one, name)) ?? "");
    };
    const { partOf } = one;
    // 金额 of all is called otherwise wherever that stands.
    const isOfNone = partOf === undefined || partOf.endsWith(AMOUNT);
    const isOfPart = isOfNone && partOf !== undefined && !isNamed(ownName(one, partOf));
    const kept = isOfNone && !isOfPart ? without(one, "partOf") : one;
    return {
      ...kept,
      indicator: named(one.indicator),
      ...(one.base !== undefined && { base: named(one.base) }),
      ...(partOf !== undefined && kept === one && { partOf: named(partOf) }),
    };
  });
}

function tradeIn(heading: string | undefined): Trade | undefined {
  return heading === undefined ? undefined : tradeUnder(withoutNumber(heading));
}

const AMOUNT = "金额";

/** 机电产品 of 机电产品金额, and of 出口商品机电产品 under 出口商品. */
function ownName({ section }: Observation, name: string): string {
  const over = section === undefined ? "" : withoutNumber(section);
  const own = over !== "" && name.startsWith(over) ? name.slice(over.length) : name;
  return own.endsWith(AMOUNT) ? own.slice(0, -AMOUNT.length) : own;
}

/** 进出口总值 says it itself, and what is another amount or a rate is not traded. */
function isNamed(name: string): boolean {
  return name === "" || saysTrade(name) || isMoneyName(name) || isRateName(name);
}

function traded(name: string, { way, of }: Trade, sort: string): string {
  const joint = of !== "partners" || /^[对自]/.test(name) ? "" : way === IMPORT ? "自" : "对";
  return `${joint}${name}${way}${sort}`;
}

const IMPORT = "进口";

/** 额 of money, 量 of what is weighed. */
function sortOf({ unit }: Observation): string {
  if (isMoneyUnit(unit)) return "额";
  return unit.base === "" || unit.base === PERCENT.base ? "" : "量";
}
