import { proseUnit } from "../../prose/figures/proseUnits";
import type { Unit } from "../../quantity/unit";
import type { FigureStyle } from "./figureStyle";

/** The unit that stands behind a mask; where none does, that of the figure. */
export function unitBehind({ behind, before }: FigureStyle, own: Unit): Unit {
  const symbol = unhedged(behind.trim());
  if (/分之$/.test(before)) return own;
  return symbol === "" || /^(?:位次?|名次?)$/.test(symbol) ? own : proseUnit(symbol);
}

/** What stands behind the digits, without 余 and 多. */
export function unhedged(behind: string): string {
  return behind.replace(/^[余多餘]|(?<=^[万亿萬億])[余多餘]/, "").replace(/多$/, "");
}
