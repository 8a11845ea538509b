import { isVerbal } from "../naming/names";
import { verbOf } from "../naming/verbOf";
import { lastingSlots, type Slot } from "./claimOrder";
import type { Fact } from "../facts/fact";
import type { Member } from "./outline";

/** A count of what was done that says nothing else: it has a verb, or tells a stage, a prize, or something new. */
export function isDeed({ facts, denied }: Member): boolean {
  const level = onlyLevel(facts, lastingSlots(facts, denied));
  return level !== undefined && isLevelOfDeed(level);
}

/** The level of claims that say nothing else, but for what the figures themselves make them say. */
export function onlyLevel(facts: readonly Fact[], slots: readonly Slot[]): Fact | undefined {
  if (slots.length !== 1 || slots[0] !== "level") return undefined;
  return facts.find(({ claim }) => claim.kind === "level");
}

export function isLevelOfDeed(level: Fact): boolean {
  const { indicator, told, counting } = level;
  const isTold = told?.stage !== undefined || told?.award !== undefined;
  return isTold || counting === "new" || isVerbal(indicator) || verbOf(level) !== undefined;
}

/**
 * The count and the money of the same deeds: 质押贷款笔数 and 质押融资额, 扶贫项目 and 扶贫项目资金. By their names, which begin
 * alike, and their units.
 */
export function isCountAndMoney({ indicator, facts: [count] }: Member, money: Fact): boolean {
  if (money.unit.base !== "元" || !count || !COUNTED.test(count.unit.symbol)) return false;
  if (money.told?.aspect === "amount") return money.told.base === indicator;
  const rest = moneyName(indicator, money.indicator);
  return (
    rest !== money.indicator && MONEY_NAME.test(rest) && rest.length + 4 <= money.indicator.length
  );
}

const COUNTED = /^[笔筆项項户戶个個家件单單]$/;
const MONEY_NAME = /^(?:贷款|融资|投资|项目)?(?:资金|金额|经费|额|融资额|贷款额)$/;

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** What is left of the name of the money behind the count: 融资额, 资金. */
export function moneyName(count: string, money: string): string {
  return money.slice(commonStart(count, money));
}
