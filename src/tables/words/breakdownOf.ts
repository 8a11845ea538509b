import { breakdownIn, type Breakdown } from "../../lexicon/breakdowns";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { withoutNumber } from "./withoutNumber";

/**
 * What a line says the rows below it are parts by, whatever number stands before it.
 *
 * @example breakdownOf("一、按经营地分") // => { by: "经营地", first: "" }
 */
export function breakdownOf(text: string): Breakdown | undefined {
  return breakdownIn(plainLabel(withoutNumber(text)).key);
}
