import { ok, refuse, type Result } from "../../problem";
import { SETTING_KEYS } from "../settingKeys";
import { hostProblem } from "./hostProblem";

export type SettingsKind = keyof typeof SETTING_KEYS;

/**
 * Settings are part of the file and are read with it each time it is opened. A finished text keeps every cell it rests on: two
 * pages take 100 KB.
 */
const MOST_KILOBYTES = 100;
const MOST_OF_FINISHED_TEXT = 1000;

/** The text kept in the workbook; what is there and no text was not written by us, and is shown as it is. */
export async function readSettings(
  context: Excel.RequestContext,
  kind: SettingsKind,
): Promise<Result<string | undefined>> {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEYS[kind]);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return ok(undefined);
  const value: unknown = setting.value;
  return ok(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

/** Keeps a text in the workbook, and looks whether it is there: a file may be open for reading only. */
export async function writeSettings(
  context: Excel.RequestContext,
  kind: SettingsKind,
  text: string,
): Promise<Result<null>> {
  const limit = kind === "frozen" ? MOST_OF_FINISHED_TEXT : MOST_KILOBYTES;
  if (byteLength(text) > limit * 1024) return refuse("settings-too-large", { limit });
  context.workbook.settings.add(SETTING_KEYS[kind], text);
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEYS[kind]);
  setting.load("value");
  await context.sync();
  const kept = !setting.isNullObject && setting.value === text;
  return kept ? ok(null) : hostProblem("SettingsNotKept");
}

/**
 * How many bytes a text takes in UTF-8.
 *
 * @example byteLength("R&D经费") // => 9
 */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
