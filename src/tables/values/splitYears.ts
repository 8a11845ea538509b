import { twoYearsBehind } from "../../lexicon/notation/yearSpans";
import type { Column } from "../layout/columns";
import { joinLabels } from "../words/joinLabels";
import { readLabel } from "../words/readLabel";

/** Columns of two years in one cell as one column for each year, side by side; all others as they are. */
export function splitYears(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => {
    const found = column.kind === "value" ? twoYearsBehind(column.text) : undefined;
    if (!found) return [column];
    const label = joinLabels(found.before.split("·").map(readLabel));
    return found.years.map((year, at) => ({
      ...column,
      label: { ...label, time: { kind: "calendar" as const, year } },
      part: { at, of: 2 },
    }));
  });
}
