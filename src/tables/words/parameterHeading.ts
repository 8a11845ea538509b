import { headsParameters } from "../../lexicon/heads";

/**
 * Whether a heading says that what stands under it are settings of the workbook.
 *
 * @example isParameterHeading("参数名称") // => true
 */
export function isParameterHeading(text: string): boolean {
  return headsParameters(text);
}
