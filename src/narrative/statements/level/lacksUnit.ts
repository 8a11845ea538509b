import type { Observation } from "../../../tables/observation";

/**
 * Of a measured amount without a unit nobody knows how much it is: 114.60 of 住宿餐饮业, 44261767 of 收入. A whole number of what
 * is no money may be a bare count, and an index needs no unit.
 */
export function lacksUnit({ indicator, unit, decimals }: Observation): boolean {
  if (unit.base !== "") return false;
  return MONEY_NAMES.test(indicator) || (decimals > 0 && !UNITLESS_NAMES.test(indicator));
}

/** A number of what needs a unit, though it may be a count. */
export function isBareNumber({
  indicator,
  unit,
}: Pick<Observation, "indicator" | "unit">): boolean {
  return unit.base === "" && !UNITLESS_NAMES.test(indicator);
}

const UNITLESS_NAMES =
  /(?:指数|系数|倍数|率|比|度|得分|评分|分值|值|水平|结构)(?:[（(][^（()）]*[）)])?$/;

/** 产值 and 增加值 end like an index. */
const MONEY_NAMES =
  /(?:收入|支出|经费|經費|投入|投资|投資|[产產增加市]值|利润|利潤|税|成本|总额|總額|金额|成交额|交易额|零售额|进出口额|销售额|资金|贷款|存款|费用?)$/;
