import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT, type Unit } from "../../quantity/unit";
import type { Title } from "../frame/readTitle";
import type { TitleLabel } from "../words/titleWords";
import type { ValueColumn } from "./valueColumn";

/**
 * 历年地区生产总值增长速度 over years, 各县主要指标增速 over 工业增加值 and 固定资产投资: each figure is the growth of what its row or column
 * names. Not where a column says a measure or another unit of its own: the title then tells of levels as well.
 */
export function growthsOfTitle(
  columns: readonly ValueColumn[],
  title: TitleLabel | undefined,
  { unit, units }: Pick<Title, "unit" | "units">,
): readonly ValueColumn[] {
  const isOnly = columns.every(
    (column) => column.measure === "rank" || isBare(column) || column.problem !== undefined,
  );
  const ofTable = unit ?? (units ? undefined : PERCENT);
  if (title?.measure !== "growth" || !isOnly || ofTable?.base !== PERCENT.base) return columns;
  return columns.map((column) =>
    isBare(column) && !isRateName(column.indicator ?? "")
      ? {
          ...column,
          measure: "growth",
          unit: column.unit ?? PERCENT,
          from: { ...column.from, measure: title.origin },
        }
      : column,
  );
}

function isBare({ measure, unit }: ValueColumn): boolean {
  return measure === "level" && (!unit || isPercent(unit));
}

function isPercent({ base }: Unit): boolean {
  return base === PERCENT.base;
}
