import type { AskedFor } from "../tables/askedFor";
import type { Script } from "./narrative";
import type { Length } from "./outline/outline";
import { HOUSE_SETTINGS } from "./settings/houseSettings";
import type { NarrativeSettings } from "./settings/settingsSchema";

/** How long the text is and in which characters. */
export interface TextDefaults {
  readonly length: Length;
  readonly script: Script;
  /** What a sheet of settings in the workbook decides of it. */
  readonly asked?: AskedFor;
}

/**
 * How long the text is and in which characters where that has not been `chosen`: the settings that the user keeps come
 * first, then what a sheet of settings in the workbook asks for, then the characters the workbook is `written` in.
 */
export function textDefaults(
  { script }: Pick<NarrativeSettings, "script">,
  asked: AskedFor | undefined,
  chosen: { readonly length?: Length; readonly script?: Script },
  written: Script = HOUSE_SETTINGS.script,
): TextDefaults {
  const isSet = script !== HOUSE_SETTINGS.script;
  const decided = {
    ...(asked?.script && !isSet && !chosen.script && { script: asked.script }),
    ...(asked?.length && !chosen.length && { length: asked.length }),
  };
  return {
    length: "standard",
    script: isSet ? script : written,
    ...decided,
    ...(asked && Object.keys(decided).length > 0 && { asked: { ...decided, cells: asked.cells } }),
  };
}
