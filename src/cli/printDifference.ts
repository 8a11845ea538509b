import { changesAsJson, printChanges } from "../narrative/change/printChanges";
import { compareNarratives } from "../narrative/change/compareNarratives";
import type { Narrative } from "../narrative/narrative";
import { printPeriod } from "../quantity/printPeriod";
import { CLI_LANGUAGE } from "./answer";
import type { Format } from "./printAs";

/** What differs between two texts, for programs or as plain text. */
export function printDifference(before: Narrative, after: Narrative, format: Format): string {
  const changes = compareNarratives(before, after);
  const { subject, period } = after;
  if (format !== "json") return printChanges(changes, subject, CLI_LANGUAGE);
  const listing = {
    subject,
    period: period ? printPeriod(period) : null,
    ...changesAsJson(changes, subject, CLI_LANGUAGE),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}
