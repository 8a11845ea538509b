import { plainLabel } from "../../lexicon/script/plainLabel";
import { isOfSum } from "../../lexicon/totals";
import { assignOwners } from "../values/assignOwners";
import type { TableRow } from "./tableRow";

/**
 * Rows such as 同比变化(%) and 位次, which say something of an indicator without naming it, take the name of the row they
 * follow, if only that can be meant; 合计同比 says it of the sum, and not of the last row over it. What heads a section closes the
 * rows above it.
 */
export function ownDerivedRows(rows: readonly TableRow[]): TableRow[] {
  let run: TableRow[] = [];
  const done: TableRow[] = [];
  const close = (): void => {
    done.push(...ownedIn(run));
    run = [];
  };
  for (const row of rows) {
    if (row.kind === "section") {
      close();
      done.push(row);
    } else {
      const last = run[run.length - 1];
      if (last && last.section !== row.section) close();
      run.push(row);
    }
  }
  close();
  return done;
}

function ownedIn(rows: readonly TableRow[]): TableRow[] {
  const labelled = rows.map((row) => ({
    row,
    text: row.text,
    label: row.indicator ?? { name: "" },
  }));
  const owners = assignOwners(labelled);
  return rows.map((row, index) => {
    const owner = owners[index];
    const { indicator } = row;
    if (!indicator || indicator.name !== "" || indicator.measure === undefined) return row;
    if (isOfSum(plainLabel(row.text).key)) return row;
    if (typeof owner !== "object" || owner.row.problem) return row;
    const { problem, ...rest } = row;
    if (problem && problem.code !== "unclear-header") return row;
    const { name = "" } = owner.row.indicator ?? {};
    return {
      ...rest,
      indicator: { ...indicator, name },
      ...(owner.row.partOf !== undefined && { partOf: owner.row.partOf }),
      from: { ...row.from, indicator: owner.row.name },
    };
  });
}
