import type { Column } from "../layout/columns";
import type { TitleLabel } from "../words/titleWords";
import { isEntityHeading } from "./isEntityHeading";
import { valuesOf } from "./valuesOf";

/**
 * 电量 under 3月 and once more under 1-3月 of a table about 用电量: the amount that the title names, of each row and each period. No column
 * then has a name of its own.
 */
export function withTitlesAmount(
  columns: readonly Column[],
  title: TitleLabel | undefined,
): readonly Column[] {
  const named = valuesOf(columns).filter(
    (column) => column.label.name !== "" && !isEntityHeading(column),
  );
  const [name = "", ...others] = new Set(named.map(({ label }) => label.name));
  const periods = new Set(named.map(({ label: { time } }) => JSON.stringify(time)));
  const isOnly = named.length > 1 && others.length === 0 && periods.size === named.length;
  const isBare = named.every(
    ({ label: { measure, time, above } }) => !measure && time && above === undefined,
  );
  const isTitles = title?.name.endsWith(name) === true;
  // 户数 beside 人口 under each year counts something else.
  const isBesideCounts = valuesOf(columns).some(
    ({ label }) => label.name === "" && label.aspect === "count",
  );
  if (!isOnly || !isBare || !isTitles || isBesideCounts) return columns;
  return columns.map((column) =>
    named.includes(column) ? { ...column, label: { ...column.label, name: "" } } : column,
  );
}
