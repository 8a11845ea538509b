import { without } from "../corrections/without";
import type { Frame } from "../frame/frame";
import type { Grid } from "../grid/grid";
import type { Layout } from "../layout/decideLayout";
import { isBareTotal } from "../words/isBareTotal";
import { plainLabel } from "../words/plainLabel";
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
    const isTotal = isBareTotal(row.text);
    if (row.kind === "section" || (row.problem && !isTotal)) return row;
    // The figures of the indicators themselves.
    if (isTotal) return { ...without(row, "problem"), kind: "total", indicator: { name: "" } };
    return {
      ...row,
      kind: "part",
      part: name.includes(noun) ? name : `${name}${noun}`,
    };
  });
}

/** Kinds of things that are called by their kind and the thing. */
const NOUN = /^(合同|专利)(?:类别|类型|种类)$/;
