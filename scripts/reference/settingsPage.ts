import type { Language } from "../../src/language";
import {
  settingFields,
  type SettingField,
  type SettingForm,
} from "../../src/narrative/settings/settingFields";
import type { SettingPath } from "../../src/narrative/settings/settingPath";
import {
  fieldsOf,
  say,
  sayChoice,
  SETTING_GROUPS,
  SETTING_WORDS,
} from "../../src/narrative/settings/settingWords";
import { valuesOf } from "../../src/narrative/settings/valuesOf";
import type { Block } from "./page";

const WORDS = {
  title: ["写法设置", "Settings of the text"],
  intro: [
    "窗格的“写法”一栏可以逐项更改，随工作簿保存；命令行用 `--settings` 指定一个 JSON 文件，如下例。没有写的都按默认；比例写成小数，0.05 即 5%。",
    "The pane changes them one by one under Style and keeps them in the workbook; the command line takes a JSON file with `--settings`, such as the one below. What it leaves out is as usual; shares are fractions, 0.05 is 5 %.",
  ],
  head: [
    ["设置", "名称", "取值", "默认", "作用"],
    ["Setting", "Name", "Values", "As usual", "What it does"],
  ],
} as const;

const EXAMPLE =
  '`{"version":1,"ranks":"chinese","decimals":{"growth":1},"thresholds":{"nearlyUnchanged":0.005}}`';

/** The page of all settings: made of the schema and of what the pane says of them. */
export function settingsPage(language: Language): Block[] {
  const [title, intro, head] = [say(WORDS.title, language), say(WORDS.intro, language), WORDS.head];
  const fields = settingFields();
  const groups = SETTING_GROUPS.map(({ prefix, name }): Block[] => [
    { type: "heading", level: 2, text: say(name, language) },
    {
      type: "table",
      head: language === "zh-CN" ? head[0] : head[1],
      rows: fieldsOf(prefix, fields).map((field) => rowOf(field, language)),
    },
  ]);
  return [
    { type: "heading", level: 1, text: title },
    { type: "paragraph", text: intro },
    { type: "paragraph", text: EXAMPLE },
    ...groups.flat(),
  ];
}

function rowOf({ path, house, form }: SettingField, language: Language): string[] {
  const { name, help } = SETTING_WORDS[path];
  const rounded = typeof house === "number" ? Math.round(house * 1000) / 1000 : house;
  return [
    `\`${path}\``,
    say(name, language),
    allowed(path, form, language),
    `\`${rounded}\``,
    say(help, language),
  ];
}

/** As a file writes them, each with what it is called where that says more. */
function allowed(path: SettingPath, form: SettingForm, language: Language): string {
  if (form.type !== "choice") return valuesOf(form, language);
  const called = form.choices.map((value) => {
    const name = sayChoice(path, value, language);
    return name === String(value) ? `\`${value}\`` : `\`${value}\` ${name}`;
  });
  return called.join(say(["；", "; "], language));
}
