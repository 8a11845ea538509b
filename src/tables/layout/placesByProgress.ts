import { readLabel } from "../words/readLabel";
import { unclearHeading } from "../layouts/valuesOf";
import type { Column } from "./columns";
import { withName } from "./withName";

/**
 * Whether a name only says how far something has come: 完成进度.
 *
 * @example saysProgress("完成进度") // => true
 * @example saysProgress("项目完成率") // => false
 */
export function saysProgress(name: string): boolean {
  const label = readLabel(name);
  return label.measure === "completion" && label.name === "";
}

function isPlace({ label: { name, measure }, kind, given }: Column): boolean {
  return kind === "value" && measure === "rank" && !given && name !== "" && saysProgress(name);
}

/** 完成进度全省位次 where the rows are indicators: the place by 外贸进出口总额完成进度, and none by the amount. */
export function placesByProgressOfRows(column: Column): Column {
  if (!isPlace(column)) return column;
  const { label } = column;
  return { ...column, noun: label.name, label: { ...label, name: "" } };
}

/** The same where the columns are: by that of the only indicator, or of the one whose 完成率 stands nearest on the left. */
export function placesByProgress(values: readonly Column[]): readonly Column[] {
  const levels = values.filter(({ label }) => label.measure === undefined && label.name !== "");
  const names = [...new Set(levels.map(({ label }) => label.name))];
  return values.map((column, index) => {
    if (!isPlace(column)) return column;
    const left = values.slice(0, index);
    const met = left.map(({ label }) => label.measure).lastIndexOf("completion");
    const before = left.slice(0, Math.max(0, met)).reverse();
    const named = left[met]?.label.name || before.find((one) => levels.includes(one))?.label.name;
    const name = names.length === 1 ? names[0] : named;
    return name === undefined
      ? { ...column, problem: unclearHeading(column) }
      : withName(column, `${name}${column.label.name}`, column.heading);
  });
}
