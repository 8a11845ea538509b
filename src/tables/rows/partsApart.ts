import { groupedBy } from "../../groupedBy";
import { isFigureName } from "../../lexicon/figureNames";
import { measuredIn } from "../../lexicon/measured";
import { isMoneyName } from "../../lexicon/nameEndings";
import { partOfColumn } from "../values/nameFigure";
import type { TableRow } from "./tableRow";

/**
 * 财产险 under 保费收入 and once more under 赔付支出: parts of two amounts that are called alike are called by these as well, and so are the parts beside
 * them: 财产险保费收入, 财产险赔付支出.
 */
export function partsApart(rows: readonly TableRow[]): readonly TableRow[] {
  const whole = new Map<TableRow, string>();
  let above: TableRow | undefined;
  for (const row of rows) {
    const { indicator, partOf, problem, kind } = row;
    if (!indicator || problem || kind === "section") above = undefined;
    else if (partOf === undefined && isAmount(indicator.name)) above = row;
    else if (!isAmount(indicator.name)) {
      // 高等学校 in 所 are no part of a 成交额.
      const isCountedApart = above !== undefined && isInOtherUnit(row, above);
      whole.set(row, partOf ?? (isCountedApart ? undefined : above?.indicator?.name) ?? "");
    }
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

/** Both say in what they are, and not alike. */
export function isInOtherUnit(row: TableRow, other: TableRow): boolean {
  const [own, its] = [row, other].map(({ unit, indicator }) => (unit ?? indicator?.unit)?.base);
  return own !== undefined && its !== undefined && own !== its;
}

/** All that a row says of its figures but of what they are a part. */
function nameOf({ indicator, period, stage, award, grade, setBy }: TableRow): string {
  return JSON.stringify([indicator?.name, indicator?.measure, period, stage, award, grade, setBy]);
}

function isAmount(name: string): boolean {
  return isMoneyName(name) || isFigureName(name) || measuredIn(name) !== undefined;
}
