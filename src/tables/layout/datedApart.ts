import { plainLabel } from "../../lexicon/script/plainLabel";
import { wholeYear } from "../../quantity/wholeYear";
import type { Title } from "../frame/readTitle";
import type { Column } from "./columns";

/**
 * Columns under a heading that a line above the table dates apart from the others are of that date, where they say none themselves; goals
 * are those of its year.
 */
export function datedApart(columns: readonly Column[], { dates = [] }: Title): readonly Column[] {
  return columns.map((column) => {
    const [group = ""] = column.text.split("·");
    const { key } = plainLabel(group);
    const { time, measure } = column.label;
    const dated = time ? undefined : dates.find(({ name }) => name === key);
    if (!dated) return column;
    const period = measure?.endsWith("target") ? wholeYear(dated.period) : dated.period;
    return { ...column, label: { ...column.label, time: period } };
  });
}
