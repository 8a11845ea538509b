import { partMark } from "../../lexicon/ofWhich";
import { isRateName } from "../../lexicon/nameEndings";
import type { Column } from "../layout/columns";

/** Value columns with the marks of parts taken off their names, and the wholes these are parts of, by column. */
export interface PartColumns {
  readonly values: readonly Column[];
  readonly wholes: ReadonlyMap<number, string>;
}

/**
 * `#女性` and `其中：女性` belong to the nearest column on their left that is no part itself and can be meant, and are counted as it is where
 * they give no unit.
 */
export function partColumns(columns: readonly Column[]): PartColumns {
  const wholes = new Map<number, string>();
  const before: Column[] = [];
  const values = columns.map((column) => {
    const { label } = column;
    const name = label.name.slice(partMark(label.name).length);
    const isPart = name !== label.name;
    if (!isPart && name !== "" && label.measure === undefined) before.unshift(column);
    if (!isPart) return column;
    const whole = wholeAmong(before, name, column);
    if (whole) wholes.set(column.column, whole.label.name);
    const unit = label.unit ?? (isAmount(name, label.measure) ? whole?.label.unit : undefined);
    return { ...column, label: { ...label, name, ...(unit && { unit }) } };
  });
  return { values, wholes };
}

/**
 * Of the columns before a part, the nearest first: the one whose name it ends in, as 其中：面上项目数 behind 项目数 | 经费 does, else the nearest that
 * is counted alike, where the part says how it is counted.
 */
function wholeAmong(
  before: readonly Column[],
  name: string,
  { label: { unit } }: Column,
): Column | undefined {
  const named = before.find(({ label }) => label.name.length > 1 && name.endsWith(label.name));
  if (named) return named;
  const counted = before.filter(({ label }) => label.unit !== undefined);
  if (!unit || counted.length < before.length) return before[0];
  return counted.find(({ label }) => label.unit?.base === unit.base) ?? before[0];
}

/** 其中：女性占比 is not counted in the 人 of its whole. */
function isAmount(name: string, measure: Column["label"]["measure"]): boolean {
  return measure === undefined && !isRateName(name);
}
