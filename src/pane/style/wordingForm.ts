import { HOUSE_SETTINGS } from "../../narrative/settings/houseSettings";
import { printSettings } from "../../narrative/settings/printSettings";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import type { KeptForm } from "../kept/keepInBook";
import { keptReaders } from "../kept/keptReaders";

/** The settings of the text as the workbook keeps them: what differs from the house. */
export const WORDING_FORM: KeptForm<NarrativeSettings> = {
  none: HOUSE_SETTINGS,
  read: async (text) => (await keptReaders()).readSettings(text),
  print: printSettings,
};
