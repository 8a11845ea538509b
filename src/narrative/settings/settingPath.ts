import type { GivenSettings, NarrativeSettings } from "./settingsSchema";

type Groups = "thresholds" | "limits" | "decimals";

/** Names a single setting, as in `thresholds.farFromBenchmark` or `ranks`. */
export type SettingPath =
  | Exclude<keyof NarrativeSettings, "version" | Groups>
  | { [Group in Groups]: `${Group}.${keyof NarrativeSettings[Group] & string}` }[Groups];

export type SettingValue = number | string;

/**
 * @example settingAt({ ranks: "short" }, "ranks") // => "short"
 * @example settingAt({ thresholds: { fewestTimes: 3 } }, "thresholds.fewestTimes") // => 3
 */
export function settingAt(settings: NarrativeSettings, path: SettingPath): SettingValue {
  const [group, name] = split(path);
  const holder: unknown = group === undefined ? settings : settings[group];
  const value = (holder as Readonly<Record<string, unknown>>)[name];
  if (typeof value !== "number" && typeof value !== "string") throw new Error(`No setting ${path}`);
  return value;
}

/**
 * The settings with one changed; that the value is fit is for the schema to say.
 *
 * @example withSetting({ limits: { headlines: 8, tiedNames: 3 } }, "limits.tiedNames", 2) // => { limits: { headlines: 8, tiedNames: 2 } }
 */
export function withSetting(
  settings: NarrativeSettings,
  path: SettingPath,
  value: SettingValue,
): GivenSettings {
  const [group, name] = split(path);
  const changed =
    group === undefined ? { [name]: value } : { [group]: { ...settings[group], [name]: value } };
  return { ...settings, ...changed };
}

function split(path: SettingPath): [Groups | undefined, string] {
  const [first = "", second] = path.split(".");
  return second === undefined ? [undefined, first] : [first as Groups, second];
}
