import { FIGURE_PHRASES } from "./figurePhrases";
import type { Voice } from "./voice";

/** What is compared with the year before. */
export type Compared =
  "growth" | "points" | "change" | "duration" | "share" | "place" | "rate" | "amount" | "standing";

type Told = Pick<Voice, "inYear" | "turn" | "settings" | "understood">;

/**
 * The name of the comparison, 比上年 or 同比: one of the house's by turns, or the one that the settings ask for throughout. Of a
 * place nobody says 同比.
 */
export function sinceWords(of: Compared, { inYear, turn, settings, understood }: Told): string {
  if (understood) return "";
  const { comparison, comparisonInYear, since } = FIGURE_PHRASES;
  const own = since[inYear ? (`${of}InYear` as const) : of];
  const words: string = own[turn % own.length] ?? own[0];
  if (settings.comparison === "varied" || words === "") return words;
  const isPlace = of === "place" || of === "standing";
  const { comparison: asked } = settings;
  const key = isPlace && asked === "yearOnYear" ? "overLastYear" : asked;
  return (inYear ? comparisonInYear : comparison)[key][0];
}

/** 上年, or the same part of it. */
export function lastYearWords({ inYear }: Pick<Voice, "inYear">): string {
  const { whole, inYear: part } = FIGURE_PHRASES.lastYear;
  return (inYear ? part : whole)[0];
}
