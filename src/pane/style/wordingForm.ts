import { HOUSE_SETTINGS } from "../../narrative/settings/houseSettings";
import { printSettings } from "../../narrative/settings/printSettings";
import { readSettings } from "../../narrative/settings/readSettings";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import type { KeptForm } from "../kept/keepInBook";

/** The settings of the text as the workbook keeps them: what differs from the house. */
export const WORDING_FORM: KeptForm<NarrativeSettings> = {
  none: HOUSE_SETTINGS,
  read: readSettings,
  print: printSettings,
};
