import { PERCENT } from "../../quantity/unit";
import { isMissingMark } from "../../quantity/readNumber";
import { isRateName } from "../../lexicon/nameEndings";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { without } from "../corrections/without";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import type { LaidOut } from "../layouts/layout";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";

/**
 * 工业产值占全市比重 in a row with a target of its own: a rate that is to be reached, told of nothing but itself. Its whole name is its name, and its figures
 * are levels as those of every other rate in the table.
 */
export function sharesAimedAt(
  grid: Grid,
  rows: readonly TableRow[],
  { columns }: LaidOut,
): readonly TableRow[] {
  const goals = columns.filter(({ kind, label }) => kind === "value" && label.measure === "target");
  return rows.map((row) => {
    const { indicator, problem } = row;
    if (problem || indicator?.measure !== "share" || indicator.time) return row;
    const isAimedAt = goals.some(({ column }) => holdsGoal(cellText(grid.cell(row.row, column))));
    const name = withoutNumber(plainLabel(row.text).name).replace(/[(（][^()（）]*[)）]$/, "");
    if (!isAimedAt || !isRateName(name)) return row;
    return {
      ...row,
      indicator: { ...without(indicator, "measure", "whole", "scope"), name, unit: PERCENT },
    };
  });
}

function holdsGoal(text: string): boolean {
  return text.trim() !== "" && !isMissingMark(text);
}
