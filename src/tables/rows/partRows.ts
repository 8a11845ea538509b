import { without } from "../corrections/without";
import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import type { Layout } from "../layout/decideLayout";
import { plainLabel } from "../words/plainLabel";
import { entityName } from "../words/regionNames";
import { indicatorRows } from "./indicatorRows";
import type { TableRow } from "./tableRow";

/**
 * The rows of a table whose columns name the indicators and whose rows divide them: 合计, 技术开发, 技术转让. A row named
 * 技术开发 under 合同类别 is that of 技术开发合同.
 */
export function partRows(grid: Grid, frame: Frame, layout: Layout): TableRow[] {
  const noun = NOUN.exec(plainLabel(layout.names.text).key)?.[1] ?? "";
  return indicatorRows(grid, frame, layout).map((row) => {
    const name = row.indicator?.name ?? "";
    if (row.kind === "section" || (row.problem && !isTotal(row))) return row;
    if (isTotal(row)) return { ...without(row, "problem"), kind: "total", indicator: { name: "" } };
    return {
      ...row,
      kind: "part",
      part: name.includes(noun) ? name : `${name}${noun}`,
    };
  });
}

/** Kinds of things that are called by their kind and the thing. */
const NOUN = /^(合同|专利)(?:类别|类型|种类)$/;

/** 合计, 总计: the figures of the indicators themselves. */
export function isTotal({ text }: Pick<TableRow, "text">): boolean {
  const { role, scope } = entityName(text);
  return role === "total" && scope === undefined;
}
