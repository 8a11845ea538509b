import { plainLabel } from "./plainLabel";

/**
 * Whether a heading says that what stands under it are firms.
 *
 * @example isFirmHeading("企业名称") // => true
 * @example isFirmHeading("单位名称") // => false
 */
export function isFirmHeading(heading: string): boolean {
  return /^(?:企业|公司|企业单位|典型企业|代表企业)(?:名称)?$/.test(plainLabel(heading).key);
}
