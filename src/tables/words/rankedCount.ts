import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * Whether a heading behind a place says among how many it counts; elsewhere it could be the figure of the whole.
 *
 * @example isRankedCount("全省总数") // => true
 * @example isRankedCount("参评地市数") // => true
 * @example isRankedCount("企业总数") // => false
 */
export function isRankedCount(heading: string): boolean {
  return RANKED_COUNT.test(plainLabel(heading).key);
}

const RANKED_COUNT =
  /^(?:全国|全省|全市|全县|全区|参评|参排|参考|参加排名|参与排名|排名)(?:单位|地市|市县|县区|县市区|城市|市|县)?(?:总数|总数量|个数|数量|数)$/;
