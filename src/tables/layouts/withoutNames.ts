import type { Frame } from "../frame/frame";
import type { Column } from "../layout/columns";
import type { RowNames } from "./rowNames";
import { valuesOf } from "./valuesOf";

/** Left of every sheet: no cell is there. */
const NOWHERE = -1;

/**
 * 2020年 | 2021年 | 两年平均, or 总户数 | 总人口, over one row of figures with nothing beside them: the headings say when and, like the title, of
 * what, and the row is of the time that the table is about. Of several such rows nobody could say what tells them apart.
 */
export function withoutNames({ body }: Frame, columns: readonly Column[]): RowNames | undefined {
  const [row, ...others] = body;
  const values = valuesOf(columns).filter(({ text }) => text !== "");
  if (!row || others.length > 0 || values.length < FEWEST || row.texts.length > 0) return undefined;
  const areValues = columns.every(({ kind }) => kind === "value" || kind === "blank");
  const first = columns[0];
  if (!areValues || !first) return undefined;
  const column: Column = {
    ...first,
    column: NOWHERE,
    kind: "period",
    text: "",
    label: { name: "" },
    heading: { by: "column", cells: [] },
  };
  return { column, are: "periods", evidence: "column-headers" };
}

const FEWEST = 2;

/** Whether no column of a table names its row. */
export function areUnnamed({ column }: Pick<Column, "column">): boolean {
  return column === NOWHERE;
}
