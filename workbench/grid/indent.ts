import type { IPaddingData } from "@univerjs/core";

/** Pixels to a step, about as wide as Excel makes it, beside the padding every cell has. */
const STEP = 9;
const STANDARD = { t: 0, r: 2, b: 2, l: 2 };

/** The grid knows no indents; a cell is set in by its padding. */
export function indentPadding(indent: number): IPaddingData {
  return { ...STANDARD, l: STANDARD.l + STEP * indent };
}

/**
 * @example indentIn(indentPadding(2)) // => 2
 */
export function indentIn({ l = STANDARD.l }: IPaddingData): number {
  return Math.max(0, Math.round(((l ?? STANDARD.l) - STANDARD.l) / STEP));
}
