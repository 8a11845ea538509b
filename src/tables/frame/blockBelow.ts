import type { Period } from "../../quantity/period";
import type { Grid } from "../grid/grid";
import type { FoundFrame } from "./foundFrame";
import type { Frame } from "./frame";
import { isNumberedHeading, lineText } from "./lineText";

/** The period of a block that names none itself, and whether nothing that is named elsewhere goes before it. */
export interface DatedAbove {
  readonly period: Period;
  readonly isRightBelow: boolean;
}

/**
 * 四、大宗商品进口 with headings of its own, below other tables under one title, is of the period that the title names; so is a block right under
 * another table, whatever the sheet is called.
 */
export function datedAbove(
  above: FoundFrame | undefined,
  grid: Grid,
  { lead, area }: Frame,
): DatedAbove | undefined {
  if (above?.grid !== grid || above.title.text === undefined) return undefined;
  const { frame, title } = above;
  const gap = area.top - frame.area.bottom - lead.length;
  const isNear = area.left === frame.area.left && gap <= WIDEST_GAP;
  const isRightBelow = lead.length === 0 && frame.area.bottom === area.top - 1;
  const isBlock = isNear && lead.every((line) => isNumberedHeading(lineText(grid, line)));
  const { period } = title;
  return period && (isRightBelow || isBlock) ? { period, isRightBelow } : undefined;
}

/** Two blank rows between. */
const WIDEST_GAP = 3;
