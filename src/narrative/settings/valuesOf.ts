import type { Language } from "../../language";
import { say } from "./settingWords";
import type { SettingForm } from "./settingFields";

/**
 * The values that a file may give a setting, as it must write them.
 *
 * @example valuesOf({ type: "choice", choices: ["shown", 0, 1] }, "zh-CN") // => "shown、0、1"
 * @example valuesOf({ type: "number", of: "share", least: 0, most: 10, off: true }, "en-US") // => "0 to 10, off"
 */
export function valuesOf(form: SettingForm, language: Language): string {
  const between = say(["、", ", "], language);
  if (form.type === "choice") return form.choices.join(between);
  const range = `${form.least} ${say(["至", "to"], language)} ${form.most}`;
  return form.off ? `${range}${between}off` : range;
}
