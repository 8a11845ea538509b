import type { Language } from "../../../src/language";
import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { readSettings } from "../../../src/narrative/settings/readSettings";
import { settingFields, type SettingForm } from "../../../src/narrative/settings/settingFields";
import { settingAt, withSetting } from "../../../src/narrative/settings/settingPath";
import { sayChoice, SETTING_WORDS } from "../../../src/narrative/settings/settingWords";

const fields = settingFields();
const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];

/** What a form lets through, and what lies just beyond. */
function fitAndUnfit(form: SettingForm): { fit: (number | string)[]; unfit: (number | string)[] } {
  if (form.type === "choice") return { fit: [...form.choices], unfit: ["", "roman", -1, 99] };
  const { least, most, off } = form;
  const unfit = [least - 1, most + 1, "many", ...(off ? [] : ["off"])];
  return { fit: [least, most, ...(off ? ["off"] : [])], unfit };
}

describe("the fields of the settings", () => {
  it("are all settings of the house, in its order", () => {
    const leaves = (group: object, prefix = ""): string[] =>
      Object.entries(group).flatMap(([name, value]: [string, unknown]) =>
        typeof value === "object" && value !== null
          ? leaves(value, `${name}.`)
          : [`${prefix}${name}`],
      );
    const { version, ...house } = HOUSE_SETTINGS;
    expect(version).toBe(1);
    expect(fields.map(({ path }) => path).sort()).toEqual(leaves(house).sort());
  });

  it.each(fields)("$path takes what its form says and nothing else", ({ path, house, form }) => {
    const read = (value: number | string) =>
      readSettings(JSON.stringify(withSetting(HOUSE_SETTINGS, path, value)));
    const { fit, unfit } = fitAndUnfit(form);
    for (const value of fit) {
      const given = read(value);
      expect(given.ok && settingAt(given.value, path)).toBe(value);
    }
    for (const value of unfit) expect([value, read(value).ok]).toEqual([value, false]);
    expect(settingAt(HOUSE_SETTINGS, path)).toBe(house);
  });

  it.each(fields)("$path has a name, a sentence and names for its choices", ({ path, form }) => {
    const { name, help } = SETTING_WORDS[path];
    for (const words of [...name, ...help]) expect(words.trim()).not.toBe("");
    const words =
      form.type === "choice" ? form.choices.filter((one) => typeof one === "string") : [];
    for (const language of LANGUAGES) {
      const names = words.map((value) => sayChoice(path, value, language));
      expect(new Set(names).size).toBe(words.length);
      for (const value of words) expect(SETTING_WORDS[path].choices).toHaveProperty(String(value));
    }
  });

  it("have names that nobody can mix up", () => {
    for (const index of [0, 1] as const) {
      const names = fields.map(({ path }) => SETTING_WORDS[path].name[index]);
      expect(new Set(names).size).toBe(fields.length);
    }
  });
});
