import type { Problem } from "../../problem";
import { isBare } from "./amountsOfTitle";
import type { TableRow } from "./tableRow";

/** 税务部门 and 财政部门 under 分征收部门完成情况, where neither title nor column says of what: nobody can say what their figures are. */
export function refuseUnsaid(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row) => {
    if (row.kind === "section" || row.problem || !isBare(row)) return row;
    const problem: Problem = { code: "unclear-header", detail: { header: row.text } };
    return { ...row, problem };
  });
}
