import { groupedBy } from "../../groupedBy";
import { isFigureName } from "../../lexicon/figureNames";
import { isMoneyName } from "../../lexicon/nameEndings";
import { partOfColumn } from "../values/nameFigure";
import type { TableRow } from "./tableRow";

/**
 * 财产险 under 保费收入 and once more under 赔付支出: parts of two amounts that are called alike are called by these as well, and so are the parts beside
 * them: 财产险保费收入, 财产险赔付支出.
 */
export function partsApart(rows: readonly TableRow[]): readonly TableRow[] {
  const whole = new Map<TableRow, string>();
  let above = "";
  for (const row of rows) {
    const { indicator, partOf, problem, kind } = row;
    if (!indicator || problem || kind === "section") above = "";
    else if (partOf === undefined && isAmount(indicator.name)) above = indicator.name;
    else if (!isAmount(indicator.name)) whole.set(row, partOf ?? above);
  }
  const twins = [...groupedBy([...whole.keys()], nameOf).values()].filter((group) => {
    const wholes = new Set(group.map((row) => whole.get(row)));
    return group.length > 1 && wholes.size === group.length && !wholes.has("");
  });
  const alike = new Set(twins.flat());
  const divided = new Set([...alike].map((row) => whole.get(row)));
  return rows.map((row) => {
    const { indicator, partOf } = row;
    const own = whole.get(row) ?? "";
    const isMeant = alike.has(row) || (partOf !== undefined && divided.has(partOf));
    if (!indicator || !isMeant || !isAmount(own)) return row;
    return { ...row, indicator: { ...indicator, name: partOfColumn(indicator.name, own) } };
  });
}

/** All that a row says of its figures but of what they are a part. */
function nameOf({ indicator, period, stage, award, grade, setBy }: TableRow): string {
  return JSON.stringify([indicator?.name, indicator?.measure, period, stage, award, grade, setBy]);
}

function isAmount(name: string): boolean {
  return isMoneyName(name) || isFigureName(name);
}
