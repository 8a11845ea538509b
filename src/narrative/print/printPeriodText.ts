import { printPeriod } from "../../quantity/printPeriod";
import { spaceDigits } from "../../quantity/spaceDigits";
import type { PeriodText } from "../narrative";

/** A period as it stands in the text. */
export function printPeriodText({ period, style, spaced }: PeriodText): string {
  const words = printPeriod(period, style);
  return spaced ? spaceDigits(words) : words;
}
