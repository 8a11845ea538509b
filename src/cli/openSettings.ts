import { readFile } from "node:fs/promises";
import { HOUSE_SETTINGS } from "../narrative/settings/houseSettings";
import { readSettings } from "../narrative/settings/readSettings";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { ok, refuse, type Result } from "../problem";

/** Reads the settings in a file; those of the house where none is named. */
export async function openSettings(file: string | undefined): Promise<Result<NarrativeSettings>> {
  if (file === undefined) return ok(HOUSE_SETTINGS);
  try {
    return readSettings(await readFile(file, "utf8"));
  } catch {
    return refuse("unreadable-file");
  }
}
