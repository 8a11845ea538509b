import { isFigureName } from "../../lexicon/figureNames";
import { holder } from "../../lexicon/holders";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { partOfColumn } from "../values/nameFigure";
import { withoutNumber } from "../words/withoutNumber";
import { amountAt } from "./amountAt";
import { isInOtherUnit } from "./partsApart";
import type { TableRow } from "./tableRow";

/**
 * 企业 and 高等学校 below 输出技术合同成交额, whether set in or not: they hold parts of that. Where it has no figure of its own, or is a line over them, nothing
 * else tells what they are of, so that they are called by it: 企业输出技术合同成交额.
 */
export function holdersBelow(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): TableRow[] {
  const values = columns.filter(({ kind }) => kind === "value");
  const hasFigures = ({ row }: TableRow): boolean =>
    values.some(({ column }) => amountAt(grid, row, column) !== undefined);
  let above: Whole | undefined;
  return rows.map((row) => {
    const { indicator, partOf, problem } = row;
    const name = indicator?.name ?? "";
    const isHeld = !problem && indicator?.measure === undefined && holder(name) !== undefined;
    if (!isHeld) {
      if (partOf === undefined || partOf !== above?.name) above = wholeIn(row, hasFigures(row));
      return row;
    }
    const isOfWhole = partOf === undefined || partOf === above?.name;
    if (!above || !isOfWhole || isInOtherUnit(row, above.row)) return row;
    // Of a whole with figures the first of them says by a mark that it is a part.
    if (!above.isBlank && partOf === undefined && !above.hasParts) return row;
    above = { ...above, hasParts: true };
    const own = { ...row, kind: "part" as const, partOf: above.name };
    return above.isBlank
      ? { ...own, indicator: { ...indicator, name: partOfColumn(name, above.name) } }
      : own;
  });
}

/** What rows below may hold parts of. */
interface Whole {
  readonly name: string;
  readonly row: TableRow;
  readonly isBlank: boolean;
  /** One of the rows below says that it is a part. */
  readonly hasParts: boolean;
}

function wholeIn(row: TableRow, hasFigures: boolean): Whole | undefined {
  const { kind, text, indicator, problem } = row;
  const name = kind === "section" ? withoutNumber(text) : (indicator?.name ?? "");
  const isAmount = (isMoneyName(name) || isFigureName(name)) && !isRateName(name);
  if (!isAmount || problem || indicator?.measure !== undefined) return undefined;
  return { name, row, isBlank: !hasFigures, hasParts: false };
}
