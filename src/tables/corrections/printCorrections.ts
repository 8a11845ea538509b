import type { Corrections } from "./corrections";

/**
 * The text that `readCorrections` reads back; the same corrections always give the same text.
 *
 * @example printCorrections({ version: 1, corrections: [] }) // => "{\"version\":1,\"corrections\":[]}"
 */
export function printCorrections({ version, corrections }: Corrections): string {
  return JSON.stringify({ version, corrections });
}
