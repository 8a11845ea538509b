import { partMark } from "../../lexicon/ofWhich";
import { isEntityHeading } from "../layouts/isEntityHeading";
import { isGrade } from "../words/grades";
import type { Column } from "./columns";

/**
 * 中央级 | 省级 | 县乡级 beside 合计 under 累计完成数, where the rows are indicators: what of each row falls to each level of government.
 */
export function levelColumns(columns: readonly Column[]): readonly Column[] {
  const levels = columns.filter(isLevel);
  // 市本级 beside 县区 are bodies that have figures of their own.
  const own = levels.filter((column) => !isEntityHeading(column));
  const isSeries = new Set(own.map(({ label }) => label.name)).size >= FEWEST_LEVELS;
  if (!isSeries) return columns;
  return columns.map((column) => {
    if (!levels.includes(column)) return column;
    const { label } = column;
    return { ...column, ofGroup: withoutMark(label.name), label: { ...label, name: "" } };
  });
}

const FEWEST_LEVELS = 2;

/** An amount without a unit of its own: 省级（个） counts something else. */
function isLevel(column: Column): boolean {
  const { name, unit, measure } = column.label;
  const isAmount = column.kind === "value" && measure === undefined && unit === undefined;
  return isAmount && isGrade(withoutMark(name));
}

function withoutMark(name: string): string {
  return name.slice(partMark(name).length);
}
