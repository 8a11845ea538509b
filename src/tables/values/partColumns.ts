import { partMark } from "../../lexicon/ofWhich";
import { isRateName } from "../../lexicon/nameEndings";
import type { Column } from "../layout/columns";

/** Value columns with the marks of parts taken off their names, and the wholes these are parts of, by column. */
export interface PartColumns {
  readonly values: readonly Column[];
  readonly wholes: ReadonlyMap<number, string>;
}

/**
 * `#女性` and `其中：女性` belong to the nearest column on their left that is no part itself, and are counted as it is where
 * they give no unit.
 */
export function partColumns(columns: readonly Column[]): PartColumns {
  const wholes = new Map<number, string>();
  let whole: Column | undefined;
  const values = columns.map((column) => {
    const { label } = column;
    const name = label.name.slice(partMark(label.name).length);
    const isPart = name !== label.name;
    if (!isPart && name !== "" && label.measure === undefined) whole = column;
    if (!isPart) return column;
    if (whole) wholes.set(column.column, whole.label.name);
    const unit = label.unit ?? (isAmount(name, label.measure) ? whole?.label.unit : undefined);
    return { ...column, label: { ...label, name, ...(unit && { unit }) } };
  });
  return { values, wholes };
}

/** 其中：女性占比 is not counted in the 人 of its whole. */
function isAmount(name: string, measure: Column["label"]["measure"]): boolean {
  return measure === undefined && !isRateName(name);
}
