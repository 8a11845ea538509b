import { behindAllIndustries } from "../../lexicon/divisions";
import { isGivenToGrowth } from "../../lexicon/pulls";
import { PERCENT, POINTS } from "../../quantity/unit";
import { without } from "../corrections/without";
import type { Label } from "../words/label";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { readLabel } from "../words/readLabel";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";

/**
 * 比上年增长（可比价） over rows in % says that they are how much each has grown, 三次产业构成 that they are shares, and 对经济增长的贡献率 what each gives
 * to the growth of all: until a row is counted in something else.
 */
export function measureOfHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  let section: string | undefined;
  let isOver = false;
  return rows.map((row) => {
    if (row.kind === "section" || row.section !== section) isOver = false;
    section = row.section;
    if (section === undefined || !row.indicator || row.kind === "section") return row;
    const unit = row.unit ?? row.indicator.unit;
    if (unit && unit.base !== PERCENT.base && unit.base !== POINTS.base) isOver = true;
    if (isOver) return saidBy(section, { name: row.text }) ? without(row, "section") : row;
    const said = unit && saidBy(section, row.indicator);
    return said ? { ...row, indicator: { ...row.indicator, ...said } } : row;
  });
}

function saidBy(section: string, { name, measure }: Label): Partial<Label> | undefined {
  if (name === "" || measure !== undefined) return undefined;
  const heading = withoutNumber(section);
  if (isGivenToGrowth(heading)) return { name: `${name}${readLabel(heading).name}` };
  const label = readLabel(behindAllIndustries(heading) || heading);
  if (label.name !== "") return undefined;
  if (mayBeGrowth(label.measure)) return { measure: "growth" };
  return label.measure === "share" ? { measure: "share" } : undefined;
}
