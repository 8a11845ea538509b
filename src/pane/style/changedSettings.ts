import { HOUSE_SETTINGS } from "../../narrative/settings/houseSettings";
import type { NarrativeSettings } from "../../narrative/settings/settingsSchema";

/**
 * How many settings differ from the house's own.
 *
 * @example changedSettings({ version: 1, ranks: "short", limits: { headlines: 9, tiedNames: 3 } }) // => 2
 */
export function changedSettings(settings: NarrativeSettings): number {
  return differing(settings, HOUSE_SETTINGS);
}

type Group = Readonly<Record<string, unknown>>;

function differing(given: Group, house: Group): number {
  return Object.entries(given).reduce((count, [name, value]) => {
    const usual = house[name];
    if (typeof value === "object") return count + differing(value as Group, usual as Group);
    return value === usual ? count : count + 1;
  }, 0);
}
