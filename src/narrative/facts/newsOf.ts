import type { Answer } from "../../answers/answer";
import { polarityOf, type Judged } from "../../answers/kindsOfIndicator";
import { shownNumber, shownRounded } from "../../quantity/shown";
import type { Thresholds } from "../settings/settingsSchema";
import type { Fact } from "./fact";

/** Whether a change is good news or bad; one that the text calls 基本持平 is neither. */
export function newsOf(
  change: Pick<Answer, "value" | "unit" | "decimals" | "operands">,
  judged: Judged,
  thresholds: Pick<Thresholds, "nearlyUnchanged">,
): Fact["polarity"] {
  return isNegligible(change, thresholds) ? "neutral" : polarityOf(change.value, judged);
}

function isNegligible(
  { value, unit, decimals, operands }: Pick<Answer, "value" | "unit" | "decimals" | "operands">,
  { nearlyUnchanged }: Pick<Thresholds, "nearlyUnchanged">,
): boolean {
  const printed = Math.abs(shownRounded(value, decimals, unit));
  if (printed === 0) return true;
  if (unit.base === "ratio") return printed <= shownNumber(nearlyUnchanged, unit);
  const previous = operands.find(({ role }) => role === "previous");
  if (!previous || previous.unit.base !== unit.base || unit.base === "points") return false;
  const base = Math.abs(previous.value) * previous.unit.factor;
  return Math.abs(value) * unit.factor <= nearlyUnchanged * base;
}
