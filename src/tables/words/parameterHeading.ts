import { plainLabel } from "./plainLabel";

/**
 * Whether a heading says that what stands under it are settings of the workbook.
 *
 * @example isParameterHeading("参数名称") // => true
 */
export function isParameterHeading(text: string): boolean {
  return /^(?:参数|参数名称|参数项|设置项|配置项)$/.test(plainLabel(text).key);
}
