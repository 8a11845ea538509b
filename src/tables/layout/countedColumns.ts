import { impliedUnit } from "../words/impliedUnit";
import type { Column } from "./columns";

/**
 * 项数 | 金额 under 面上项目, where the columns name the indicators: the count is of 项, as its own heading says, and the money beside it
 * is 面上项目金额.
 */
export function countedColumns(values: readonly Column[]): readonly Column[] {
  const counted = new Set(
    values.flatMap(({ label }) => (label.aspect === "count" ? [label.name] : [])),
  );
  return values.map((column) => {
    const { label, text } = column;
    if (label.measure !== undefined || !counted.has(label.name)) return column;
    const unit = label.unit ?? impliedUnit(text.slice(text.lastIndexOf("·") + 1));
    if (label.aspect === "count") return unit ? { ...column, label: { ...label, unit } } : column;
    const isMoney = label.aspect === "amount" && label.name !== "";
    const word = text.endsWith("額") ? "金額" : "金额";
    return isMoney ? { ...column, label: { ...label, name: `${label.name}${word}` } } : column;
  });
}
