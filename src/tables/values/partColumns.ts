import type { Column } from "../layout/columns";

/** Value columns with the marks of parts taken off their names, and the wholes these are parts of, by column. */
export interface PartColumns {
  readonly values: readonly Column[];
  readonly wholes: ReadonlyMap<number, string>;
}

/** `#女性` and `其中：女性` belong to the nearest column on their left that is no part itself. */
export function partColumns(columns: readonly Column[]): PartColumns {
  const wholes = new Map<number, string>();
  let whole: string | undefined;
  const values = columns.map((column) => {
    const { label } = column;
    const name = label.name.replace(/^(?:#|其中[:：]?)/, "");
    const isPart = name !== label.name;
    if (isPart && whole !== undefined) wholes.set(column.column, whole);
    if (!isPart && name !== "" && label.measure === undefined) whole = name;
    return isPart ? { ...column, label: { ...label, name } } : column;
  });
  return { values, wholes };
}
