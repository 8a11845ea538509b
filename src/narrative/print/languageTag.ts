import type { Script } from "../narrative";

/** How HTML names the language of a text in this script; browsers choose typefaces and voices by it. */
export function languageTag(script: Script = "hans"): "zh-CN" | "zh-Hant" {
  return script === "hant" ? "zh-Hant" : "zh-CN";
}
