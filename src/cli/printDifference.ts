import { changesAsJson, printChanges } from "../narrative/change/printChanges";
import { compareNarratives } from "../narrative/change/compareNarratives";
import type { Narrative } from "../narrative/narrative";
import { printPeriod } from "../quantity/printPeriod";

/** What differs between two texts, in one of the formats that lists can have. */
export function printDifference(
  before: Narrative,
  after: Narrative,
  format: "text" | "json",
): string {
  const changes = compareNarratives(before, after);
  const { subject, period } = after;
  if (format === "text") return printChanges(changes, subject, "zh-CN");
  const listing = {
    subject,
    period: period ? printPeriod(period) : null,
    ...changesAsJson(changes, subject, "zh-CN"),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}
