import { normalizeWidth } from "../../quantity/normalizeWidth";

/**
 * Whether a cell waits to be filled in: `xx.x%`, `××件`, `待填`. No figure, and not a mark for "no data" either.
 *
 * @example isPlaceholder("xx.x%") // => true
 * @example isPlaceholder("XX市") // => false
 */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(normalizeWidth(text).replace(/ /g, ""));
}

const PLACEHOLDER =
  /^(?:[近约超第]?[xX×✕*○]+(?:\.[xX×✕*]+)?(?:%|个?百分点|[亿万]?[元件项家个人户笔位名]|万?亿)?|待[填定补]|待统计|待核实?|未定)$/;
