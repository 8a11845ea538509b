import { headsFirms } from "../../lexicon/heads";

/**
 * Whether a heading says that what stands under it are firms.
 *
 * @example isFirmHeading("企业名称") // => true
 * @example isFirmHeading("单位名称") // => false
 */
export function isFirmHeading(heading: string): boolean {
  return headsFirms(heading);
}
