import { breakdownIn, type Breakdown } from "../../lexicon/breakdowns";
import { keptByText } from "../../lexicon/script/keptByText";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { withoutNumber } from "./withoutNumber";

/**
 * What a line says the rows below it are parts by, whatever number stands before it.
 *
 * @example breakdownOf("一、按经营地分") // => { by: "经营地", first: "" }
 */
export const breakdownOf = keptByText((text): Breakdown | undefined =>
  breakdownIn(plainLabel(withoutNumber(text)).key),
);
