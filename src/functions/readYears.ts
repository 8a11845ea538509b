import { normalizeWidth } from "../quantity/normalizeWidth";
import { gridOf, type Grid } from "./broadcast";

/** More years than these do not lie between two figures of a report: what is more is a year, or a date. */
export const MOST_YEARS = 100;

/** Spans of years (`2015-2020`, `2015年至2020年`, `5年`) as the number of years between; other cells as they are. */
export function spansRead(argument: unknown): Grid {
  const grid = gridOf(argument);
  if (!grid.some((row) => row.some((cell) => typeof cell === "string"))) return grid;
  return grid.map((row) => row.map((cell) => (typeof cell === "string" ? yearsIn(cell) : cell)));
}

/**
 * @example yearsIn("2015—2020年") // => 5
 * @example yearsIn("5年") // => 5
 * @example yearsIn("两年") // => "两"
 * @example yearsIn("2020-2015") // => "2020-2015"
 */
export function yearsIn(text: string): number | string {
  const plain = normalizeWidth(text).replace(/ /g, "");
  const [, from, to] = SPAN.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) {
    const years = Number(to) - Number(from);
    return years > 0 ? years : text;
  }
  const count = /^(.{1,4})年$/.exec(plain)?.[1];
  if (count === undefined) return text;
  return /^\d+(?:\.\d+)?$/.test(count) ? Number(count) : count;
}

const SPAN =
  /^((?:19|20)\d\d)年?(?:度|末|底)?(?:[‐‑‒–—―─－−~～至到/-]+)((?:19|20)\d\d)年?(?:度|末|底)?$/;
