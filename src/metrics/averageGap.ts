import type { Result } from "../problem";
import { gap } from "./gap";

/**
 * How far a value lies above the average the workbook gives, in the indicator's unit; negative below it.
 * The average itself is never computed here: a plain mean of rates would be wrong.
 *
 * @example averageGap(13, 11.5) // => { ok: true, value: 1.5 }
 */
export function averageGap(value: number, average: number): Result<number> {
  return gap(value, average);
}
