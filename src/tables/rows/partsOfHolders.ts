import { holder } from "../../lexicon/holders";
import { partOfColumn } from "../values/nameFigure";
import type { TableRow } from "./tableRow";

/**
 * 规模以上工业企业 under 企业 under R&D经费: what is only named for who holds it is called by what that is, once its whole is named for its holder
 * as well.
 */
export function partsOfHolders(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row, index) => {
    const whole = rows
      .slice(0, index)
      .reverse()
      .find(({ indicator }) => indicator?.name !== undefined && indicator.name === row.partOf);
    const { indicator, partOf } = row;
    const held = whole?.partOf;
    if (!indicator || partOf === undefined || held === undefined || !holder(partOf)) return row;
    // It is known by its own name to what is a part of it.
    if (rows.some((other) => other.partOf === indicator.name)) return row;
    return { ...row, indicator: { ...indicator, name: partOfColumn(indicator.name, held) } };
  });
}
