import { HOUSE_SETTINGS } from "../narrative/settings/houseSettings";
import { nameOfSetting } from "../narrative/settings/settingWords";
import { readSettings } from "../narrative/settings/readSettings";
import { settingFields } from "../narrative/settings/settingFields";
import { valuesOf } from "../narrative/settings/valuesOf";
import type { NarrativeSettings } from "../narrative/settings/settingsSchema";
import { ok, type Problem } from "../problem";
import { CLI_LANGUAGE, declineFile, type Answer } from "./answer";
import { readFileText } from "./readFileText";

/** Reads the settings in a file; those of the house where none is named. */
export async function openSettings(file: string | undefined): Promise<Answer<NarrativeSettings>> {
  if (file === undefined) return ok(HOUSE_SETTINGS);
  const text = await readFileText(file);
  const read = text.ok ? readSettings(text.value) : text;
  return read.ok ? read : declineFile(file, withName(read.problem));
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
