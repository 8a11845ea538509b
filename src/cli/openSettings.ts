import { HOUSE_SETTINGS } from "../narrative/settings/houseSettings";
import { nameOfSetting } from "../narrative/settings/settingWords";
import { printSettings } from "../narrative/settings/printSettings";
import { readSettings } from "../narrative/settings/readSettings";
import { settingFields } from "../narrative/settings/settingFields";
import { valuesOf } from "../narrative/settings/valuesOf";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import type { Problem } from "../problem";
import { CLI_LANGUAGE, declineFile, type Answer } from "./answer";
import { message } from "./messages";
import type { Output } from "./output";
import { readFileText } from "./readFileText";

/** Reads the settings in a file. */
export async function openSettings(file: string): Promise<Answer<NarrativeSettings>> {
  const text = await readFileText(file);
  const read = text.ok ? readSettings(text.value) : text;
  return read.ok ? read : declineFile(file, withName(read.problem));
}

/**
 * The settings that the pane has kept in a workbook, and a line that they are used; those of the house where there are
 * none, or where nobody can read them.
 */
export function keptSettings(
  file: string,
  wording: string | undefined,
  { complain }: Output,
): NarrativeSettings {
  if (wording === undefined) return HOUSE_SETTINGS;
  const read = readSettings(wording);
  if (!read.ok) {
    complain(message("unreadableStyle", CLI_LANGUAGE, { file }));
    return HOUSE_SETTINGS;
  }
  const isHouse = printSettings(read.value) === printSettings(HOUSE_SETTINGS);
  if (!isHouse) complain(message("styled", CLI_LANGUAGE, { file }));
  return read.value;
}

/** The problem with what the user calls the setting and what it may be: 位次（ranks：digits、chinese、short）. */
function withName(problem: Problem): Problem {
  const { where } = problem.detail ?? {};
  if (typeof where !== "string") return problem;
  const field = settingFields().find(({ path }) => path === where);
  if (!field) return problem;
  const name = nameOfSetting(where, CLI_LANGUAGE);
  const values = valuesOf(field.form, CLI_LANGUAGE);
  return { ...problem, detail: { ...problem.detail, where: `${name}（${where}：${values}）` } };
}
