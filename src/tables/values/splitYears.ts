import type { Column } from "../layout/columns";
import { joinLabels } from "../words/joinLabels";
import { readLabel } from "../words/readLabel";

/** `2016\2017` closes a heading: the cells hold a figure of each year. */
const TWO_YEARS = /((?:19|20)\d\d)年?[\\/、]((?:19|20)\d\d)年?$/;

/** Columns of two years in one cell as one column for each year, side by side; all others as they are. */
export function splitYears(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => {
    const years = column.kind === "value" ? TWO_YEARS.exec(column.text) : null;
    if (!years) return [column];
    const heading = column.text.slice(0, years.index);
    const label = joinLabels(heading.split("·").map(readLabel));
    return [years[1], years[2]].map((year, at) => ({
      ...column,
      label: { ...label, time: { kind: "calendar" as const, year: Number(year) } },
      part: { at, of: 2 },
    }));
  });
}
