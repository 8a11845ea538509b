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
  const measure =
    title?.measure === "growth" || title?.measure === "held-growth" ? title.measure : undefined;
  // 年均增长 in the title and over a column of its own: the others are what has grown.
  const isSaidOfColumn = measure === "held-growth" && columns.some(isOverYears);
  if (!title || !measure || !isOnly || isSaidOfColumn) return columns;
  if (ofTable?.base !== PERCENT.base) return columns;
  return columns.map((column) => {
    // 两年平均 beside the years is in what they are in.
    if (isOverYears(column)) return { ...column, unit: column.unit ?? PERCENT };
    if (!isBare(column) || isRateName(column.indicator ?? "")) return column;
    return {
      ...column,
      measure,
      ...(title.since && { since: title.since }),
      unit: column.unit ?? PERCENT,
      from: { ...column.from, measure: title.origin },
    };
  });
}

/** 两年平均, 年均增长. */
function isOverYears({ measure, since, moves }: ValueColumn): boolean {
  return measure === "held-growth" && since !== undefined && moves === undefined;
}

/** A place, what is set aside, or by how much the growth itself has moved. */
function isBesideGrowth(column: ValueColumn): boolean {
  const { measure, moves } = column;
  const isSetAside = measure === "rank" || measure === "unread";
  return isSetAside || moves === "growth" || isOverYears(column);
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
