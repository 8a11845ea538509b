import type { Known } from "../answers/known";
import { cellsOf } from "./checkJson";

const MOST_CELLS = 4;

/** Which indicator a figure is of, and the cells that it rests on: 研发经费，台账!C2. Of many cells the first. */
export function sourceOf(known: Known): string {
  const cells = cellsOf(known);
  const shown = cells.slice(0, MOST_CELLS).join("、");
  const more = cells.length > MOST_CELLS ? `等${cells.length}处` : "";
  return `${known.indicator}，${shown}${more}`;
}
