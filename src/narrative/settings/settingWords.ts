import type { Language } from "../../language";
import type { SettingPath, SettingValue } from "./settingPath";
import { STYLE_WORDS } from "./styleWords";
import { THRESHOLD_WORDS } from "./thresholdWords";

/** The same in Chinese and in English. */
export type Both = readonly [chinese: string, english: string];

/** What a setting is called, what it does, and what its values are called where they are no plain numbers. */
export interface SettingWords {
  readonly name: Both;
  readonly help: Both;
  readonly choices?: Readonly<Record<string, Both>>;
}

/** All that is said of the settings, for the pane, the command line and the page of all settings. */
export const SETTING_WORDS: Readonly<Record<SettingPath, SettingWords>> = {
  ...STYLE_WORDS,
  ...THRESHOLD_WORDS,
};

/** The parts in which settings are shown, and the settings in each: those whose path begins so; the first has the rest. */
export const SETTING_GROUPS = [
  { prefix: "", name: ["写法", "Style"] },
  { prefix: "decimals.", name: ["小数位数", "Decimals"] },
  { prefix: "thresholds.", name: ["判断标准", "Thresholds"] },
  { prefix: "limits.", name: ["详略", "How much is told"] },
] as const satisfies readonly { readonly prefix: string; readonly name: Both }[];

/** The fields of a part, by its prefix. */
export function fieldsOf<Field extends { readonly path: SettingPath }>(
  prefix: string,
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter(({ path }) =>
    prefix === "" ? !path.includes(".") : path.startsWith(prefix),
  );
}

/**
 * @example say(["位次", "Places"], "en-US") // => "Places"
 */
export function say([chinese, english]: Both, language: Language): string {
  return language === "zh-CN" ? chinese : english;
}

/**
 * The name of a setting; a path that names none is given back as it is.
 *
 * @example nameOfSetting("ranks", "zh-CN") // => "位次"
 * @example nameOfSetting("tone", "zh-CN") // => "tone"
 */
export function nameOfSetting(path: string, language: Language): string {
  const words = (SETTING_WORDS as Readonly<Record<string, SettingWords | undefined>>)[path];
  return words ? say(words.name, language) : path;
}

/**
 * What a choice is called.
 *
 * @example sayChoice("ranks", "chinese", "zh-CN") // => "第三位"
 * @example sayChoice("decimals.growth", 2, "en-US") // => "2"
 */
export function sayChoice(path: SettingPath, value: SettingValue, language: Language): string {
  const words = SETTING_WORDS[path].choices?.[value];
  return words ? say(words, language) : String(value);
}
