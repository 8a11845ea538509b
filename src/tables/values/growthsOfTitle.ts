import { isRateName } from "../../lexicon/nameEndings";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
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
    (column) => isBesideGrowth(column) || isBare(column) || column.problem !== undefined,
  );
  const ofTable = unit ?? (!units || areOfRates(units) ? PERCENT : undefined);
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

/** A place, what is set aside, or by how much the growth itself has moved. */
function isBesideGrowth({ measure, moves }: ValueColumn): boolean {
  return measure === "rank" || measure === "unread" || moves === "growth";
}

/** %、百分点: of growth, and of what it differs by. */
function areOfRates(units: readonly Unit[]): boolean {
  return units.every(({ base }) => base === PERCENT.base || base === POINTS.base);
}

function isBare({ measure, unit }: ValueColumn): boolean {
  return measure === "level" && (!unit || isPercent(unit));
}

function isPercent({ base }: Unit): boolean {
  return base === PERCENT.base;
}
