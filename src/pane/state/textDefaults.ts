import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";
import { HOUSE_SETTINGS } from "../../narrative/settings/houseSettings";
import type { AskedFor } from "../../tables/askedFor";
import type { Choice } from "./keepChoice";

/** How long the text is and in which characters where the user has not chosen on the page. */
export interface TextDefaults extends Required<Pick<Choice, "length" | "script">> {
  /** What a sheet of settings in the workbook decides of it. */
  readonly asked?: AskedFor;
}

/**
 * The settings that the user keeps come first, then what a sheet of settings asks for, then the house. `chosen` on the
 * page, it is nobody else's to decide.
 */
export function textDefaults(
  { script }: Pick<NarrativeSettings, "script">,
  asked: AskedFor | undefined,
  chosen: Partial<Choice>,
): TextDefaults {
  const isSet = script !== HOUSE_SETTINGS.script;
  const decides = {
    ...(asked?.script && !isSet && !chosen.script && { script: asked.script }),
    ...(asked?.length && !chosen.length && { length: asked.length }),
  };
  return {
    length: "standard",
    script,
    ...decides,
    ...(asked && Object.keys(decides).length > 0 && { asked: { ...decides, cells: asked.cells } }),
  };
}
