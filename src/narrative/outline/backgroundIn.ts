import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import { aboutOf } from "./aboutOf";
import type { Member } from "./outline";
import { ECONOMY_THEME } from "./themes";
import { themeOf } from "./themeOf";

/**
 * Population and gross product stand in a workbook for the sake of others; in a text about the economy its gross product is
 * what it opens with.
 */
export function backgroundIn(
  members: readonly Pick<Member, "indicator">[],
): (indicator: string) => boolean {
  const isOfEconomy =
    aboutOf(members) !== "science" &&
    members.some(({ indicator }) => themeOf(indicator) === ECONOMY_THEME);
  return (indicator) =>
    INDICATOR_KINDS.background.test(indicator) &&
    !(isOfEconomy && INDICATOR_KINDS.grossProduct.test(indicator));
}
