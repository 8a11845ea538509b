/* eslint-disable no-restricted-globals -- the one place of the functions that asks Office, where there is one */
import { languageOf, type Language } from "../language";

/** The language Excel shows its own menus in; Chinese where no Office tells. Asked anew at every call. */
export function displayLanguage(): Language {
  if (typeof Office === "undefined") return "zh-CN";
  // Before Office is ready its context is not there yet, whatever its type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  return languageOf(context?.displayLanguage ?? "zh-CN");
}
