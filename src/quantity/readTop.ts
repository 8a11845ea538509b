import { normalizeWidth } from "./normalizeWidth";
import { readPlaceNumber } from "./readRank";

/** A place that a cell states only as a bound. */
export interface TopReading {
  /** Among the first so many. */
  readonly among: number;
  /** Among whom, where the cell says so: 全省. */
  readonly scope?: string;
}

/**
 * Reads 前10位: among the first ten, and not said where. A bound is no place, and 前列 or 前10% is no bound.
 *
 * @example readTop("前10位") // => { among: 10 }
 * @example readTop("位居全省前三") // => { among: 3, scope: "全省" }
 * @example readTop("前列") // => undefined
 */
export function readTop(text: string): TopReading | undefined {
  const [, before, after, digits = ""] = TOP.exec(normalizeWidth(text).replace(/ /g, "")) ?? [];
  const among = readPlaceNumber(digits);
  const scope = before ?? after;
  if (among === undefined || !Number.isInteger(among) || among < 2) return undefined;
  return { among, ...(scope !== undefined && { scope }) };
}

const SCOPE = "(全国|全國|全省|全市|全区|全區|全县|全縣|同组|同組)";
const TOP = new RegExp(
  `^${SCOPE}?(?:进入|進入|位居|位列|排名|跻身|躋身|居|列|在)?${SCOPE}?前(\\d+|[二三四五六七八九十百]+)(?:位|名|强|強)?$`,
);
