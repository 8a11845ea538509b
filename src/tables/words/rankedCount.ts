import { tellsHowMany } from "../../lexicon/rowHeads";
import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * Whether a heading behind a place says among how many it counts; elsewhere it could be the figure of the whole.
 *
 * @example isRankedCount("全省总数") // => true
 * @example isRankedCount("参评地市数") // => true
 * @example isRankedCount("企业总数") // => false
 */
export function isRankedCount(heading: string): boolean {
  return tellsHowMany(plainLabel(heading).key);
}
