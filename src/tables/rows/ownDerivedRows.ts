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
    const grown = indicator.measure === "rank" ? grownAbove(rows, index) : undefined;
    if (grown) return { ...placeByGrowth(row, grown), ...partOf(grown) };
    if (typeof owner !== "object" || owner.row.problem) return row;
    const { problem, ...rest } = row;
    if (problem && problem.code !== "unclear-header") return row;
    const { name = "" } = owner.row.indicator ?? {};
    return {
      ...rest,
      indicator: { ...indicator, name },
      ...partOf(owner.row),
      from: { ...row.from, indicator: owner.row.name },
    };
  });
}

function partOf({ partOf: whole }: TableRow): Pick<TableRow, "partOf"> {
  return whole === undefined ? {} : { partOf: whole };
}

/** 规上工业增加值增速 right over 全省位次: the place is one by growth. */
function grownAbove(rows: readonly TableRow[], index: number): TableRow | undefined {
  const above = rows.slice(0, index).reverse();
  const last = above.find(({ indicator }) => indicator?.measure !== "rank");
  const { name = "", measure } = last?.indicator ?? {};
  return measure === "growth" && name !== "" && !last?.problem ? last : undefined;
}

function placeByGrowth(row: TableRow, grown: TableRow): TableRow {
  const { problem, ...rest } = row;
  if (problem && problem.code !== "unclear-header") return row;
  const { name = "" } = grown.indicator ?? {};
  return {
    ...rest,
    indicator: { ...row.indicator, name, measure: "growth-rank" },
    from: { ...row.from, indicator: grown.name },
  };
}
