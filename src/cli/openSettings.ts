import { HOUSE_SETTINGS } from "../narrative/settings/houseSettings";
import { readSettings } from "../narrative/settings/readSettings";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { ok } from "../problem";
import { answerFor, type Answer } from "./answer";
import { readFileText } from "./readFileText";

/** Reads the settings in a file; those of the house where none is named. */
export async function openSettings(file: string | undefined): Promise<Answer<NarrativeSettings>> {
  if (file === undefined) return ok(HOUSE_SETTINGS);
  const text = await readFileText(file);
  return answerFor(file, text.ok ? readSettings(text.value) : text);
}
