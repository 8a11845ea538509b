import { normalizeWidth } from "../../quantity/normalizeWidth";
import { isMissingMark } from "../../quantity/readNumber";
import type { Cell } from "../../workbook/workbook";

/** Which of several figures in one cell is meant, counted from 0. */
export interface CellPart {
  readonly at: number;
  readonly of: number;
}

/**
 * The cell as it would stand if it held only the figure meant: the second of `1.2\1.4`. A mark for no data is one for all;
 * `undefined` where the cell holds more or fewer figures than that.
 */
export function cellPart(cell: Cell, { at, of }: CellPart): Cell | undefined {
  if (typeof cell.value === "object") return cell;
  const text = typeof cell.value === "string" ? normalizeWidth(cell.value) : "";
  if (isMissingMark(text)) return text === "" ? undefined : cell;
  const pieces = text.split(/[\\/、]/);
  const piece = pieces[at]?.trim();
  if (pieces.length !== of || piece === undefined) return undefined;
  return { value: piece, text: piece, numberFormat: "General" };
}
