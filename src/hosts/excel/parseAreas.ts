import { parseRectangle } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";

/**
 * The rectangles of an address of several areas. Sheet names in it may hold commas of their own.
 *
 * @example parseAreas("'一季度, 全省'!A1:C1,'一季度, 全省'!D1") // => [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 0, left: 3, bottom: 0, right: 3 }]
 */
export function parseAreas(address: string): readonly Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => parseRectangle(part.trim()) ?? []);
}
