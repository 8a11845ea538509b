import { PERCENT, type Unit } from "../../quantity/unit";
import { isOfAmounts } from "./unitSaid";
import type { ValueColumn } from "./valueColumn";

/**
 * 规模工业增加值 told by 增速 and 位次 only, under 单位：%: where no column has the levels, the % is that of the growth, for no amount
 * is in per cent.
 */
export function withGrowthAlone(
  columns: readonly ValueColumn[],
  unit: Unit | undefined,
): readonly ValueColumn[] {
  if (unit?.base !== PERCENT.base) return columns;
  const held = new Set(columns.filter(isOfAmounts).map(({ indicator }) => indicator));
  return columns.map((column) => {
    const isAlone = column.measure === "growth" && !held.has(column.indicator);
    return isAlone && !column.unit && !column.units ? { ...column, units: [unit] } : column;
  });
}
