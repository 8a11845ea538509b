import { holder } from "../../lexicon/holders";
import { partOfColumn } from "../values/nameFigure";
import type { TableRow } from "./tableRow";

/**
 * 规模以上工业企业 under 企业 under R&D经费: what is only named for who holds it is called by what that is, once its whole is named for its holder
 * as well.
 */
export function partsOfHolders(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row, index) => {
    const { indicator, partOf } = row;
    if (!indicator || partOf === undefined || !holder(partOf)) return row;
    const above = rows.slice(0, index).reverse();
    const held = above.find((one) => one.indicator?.name === partOf)?.partOf;
    // It is known by its own name to what is a part of it.
    if (held === undefined || rows.some((other) => other.partOf === indicator.name)) return row;
    return { ...row, indicator: { ...indicator, name: partOfColumn(indicator.name, held) } };
  });
}
