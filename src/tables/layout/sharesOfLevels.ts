import { sharedLevel } from "../../lexicon/headings/figureHeads";
import type { Column } from "./columns";

/** 成交额占比 beside 成交额: no indicator of its own, but which share of all of 成交额 it is. */
export function sharesOfLevels(values: readonly Column[]): readonly Column[] {
  const levels = new Set(
    values.flatMap(({ label: { name, measure } }) => (name !== "" && !measure ? [name] : [])),
  );
  return values.map((column) => {
    const { name, measure } = column.label;
    const level = measure ? undefined : sharedLevel(name);
    return level !== undefined && levels.has(level)
      ? { ...column, label: { ...column.label, name: level, measure: "share" as const } }
      : column;
  });
}
