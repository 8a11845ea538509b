import { isOfHarvest } from "../../lexicon/crops";
import { kindWord } from "../../lexicon/kindWords";

/**
 * Whether what a row names has no harvest of its own under a column of harvests.
 *
 * @example isApartFromHarvest("生猪出栏", "产量") // => true
 * @example isApartFromHarvest("粮食", "产量") // => false
 */
export function isApartFromHarvest(part: string, column: string): boolean {
  return isOfHarvest(column) && kindWord(part.slice(-LENGTH_OF_DEED)) === "deed";
}

const LENGTH_OF_DEED = 2;
