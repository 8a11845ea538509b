import { HOUSE_SETTINGS } from "./houseSettings";
import type { NarrativeSettings } from "./settingsSchema";

/**
 * The text that `readSettings` reads back: what differs from the house's own. The same settings always give the same
 * text.
 */
export function printSettings(settings: NarrativeSettings): string {
  return JSON.stringify({ version: settings.version, ...without(settings, HOUSE_SETTINGS) });
}

type Group = Readonly<Record<string, unknown>>;

/** What is not as the house has it, in the house's order. */
function without(given: Group, house: Group): Group {
  return Object.fromEntries(
    Object.entries(house).flatMap(([name, usual]) => {
      const value = given[name];
      if (!isGroup(value) || !isGroup(usual)) return value === usual ? [] : [[name, value]];
      const own = without(value, usual);
      return Object.keys(own).length === 0 ? [] : [[name, own]];
    }),
  );
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null;
}
