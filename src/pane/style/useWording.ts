import type { SettingsStore } from "../../hosts/host";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { useKeptInBook, type KeptInBook } from "../kept/useKeptInBook";
import { WORDING_FORM } from "./wordingForm";

export type Wording = KeptInBook<NarrativeSettings>;

/** How the text is worded, as the workbook keeps it. */
export function useWording(
  store: SettingsStore | undefined,
  paused: boolean,
  reading: unknown,
): Wording {
  return useKeptInBook(store, WORDING_FORM, paused, reading);
}
