import { mayBeGrowth } from "../words/mayBeGrowth";
import { readLabel } from "../words/readLabel";
import { withoutNumber } from "../words/withoutNumber";
import type { Label } from "../words/label";
import { canBeIn } from "../words/canBeIn";
import type { TableRow } from "./tableRow";

/**
 * 二、财政（亿元） over rows says in what they are counted where they do not say it themselves, and 价格指数（上年=100，涨跌%） that they are
 * growth.
 */
export function unitsOfHeadings(rows: readonly TableRow[]): readonly TableRow[] {
  const read = new Map<string, Heading>();
  return rows.map((row) => {
    const { section, indicator, kind } = row;
    if (section === undefined || !indicator || (kind !== "indicator" && kind !== "part"))
      return row;
    const heading = read.get(section) ?? readHeading(section);
    read.set(section, heading);
    const isUnsaid = !row.unit && !row.unitless && !indicator.unit && !indicator.measure;
    if (!isUnsaid || !heading.unit || !canBeIn(heading.unit, indicator.name)) return row;
    if (heading.measure) return { ...row, indicator: { ...indicator, ...heading } };
    const origin = row.from.section ?? row.name;
    return { ...row, unit: heading.unit, from: { ...row.from, unit: origin } };
  });
}

type Heading = Pick<Label, "unit" | "measure">;

function readHeading(section: string): Heading {
  const label = readLabel(withoutNumber(section));
  const { unit, measure } = label.unit ? label : readLabel(lastInBrackets(section));
  if (!unit) return {};
  if (!measure) return { unit };
  return mayBeGrowth(measure) ? { unit, measure: "growth" } : {};
}

/** 涨跌% of 价格指数（上年=100，涨跌%）. */
function lastInBrackets(section: string): string {
  return /[，,；;]([^，,；;()（）]+)[)）]$/.exec(section)?.[1] ?? "";
}
