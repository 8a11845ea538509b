import { readSettings } from "../../src/narrative/settings/readSettings";
import type { GivenSettings, NarrativeSettings } from "../../src/narrative/settings/settingsSchema";

/** The house's settings with these in their place, as a file would give them. */
export function settingsOf(given: Omit<GivenSettings, "version">): NarrativeSettings {
  const read = readSettings(JSON.stringify({ version: 1, ...given }));
  if (!read.ok) throw new Error(`No such settings: ${JSON.stringify(read.problem.detail)}`);
  return read.value;
}
