import type { Thresholds } from "../settings/settingsSchema";
import type { Fact } from "./fact";

/**
 * Whether a place speaks well of the subject: by its share of all who are ranked; where nobody says how many they are, only
 * the first places are known to be good, and none to be bad.
 */
export function polarityOfPlace(
  place: number,
  count: number | undefined,
  { goodRankShare, badRankShare, goodStoredPlace }: Thresholds,
): Fact["polarity"] {
  if (count === undefined) return place <= goodStoredPlace ? "good" : "neutral";
  if (place <= count * goodRankShare) return "good";
  return place > count * badRankShare ? "bad" : "neutral";
}
