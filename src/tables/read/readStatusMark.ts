import type { Qualifier } from "../../quantity/qualifier";
import type { Status } from "../words/label";
import { readLabel } from "../words/readLabel";

/**
 * Takes the mark of a status, a footnote or 全部 off a figure's text; a mark alone stays what it is.
 *
 * @example readStatusMark("23.2（预）") // => { rest: "23.2", status: "forecast" }
 * @example readStatusMark("13065*") // => { rest: "13065" }
 * @example readStatusMark("8（全部）") // => { rest: "8" }
 * @example readStatusMark("预计20以上") // => { rest: "20以上", status: "forecast" }
 */
export function readStatusMark(text: string): { rest: string; status?: Status } {
  const plain = text.trim().replace(/(?<=[^*＊※])[*＊※]+$/, "");
  const bracket = /^(.+?)[(（]([^()（）]{1,6})[)）]$/.exec(plain);
  const status = bracket && statusOf(bracket[2] ?? "");
  if (bracket && status) return { rest: (bracket[1] ?? "").trim(), status };
  if (bracket && /^(?:全部|均通过|全数)$/.test(bracket[2] ?? ""))
    return { rest: (bracket[1] ?? "").trim() };
  const before = /^(预计|預計|快报|初步)(.+)$/.exec(plain);
  const early = before && statusOf(before[1] ?? "");
  if (before && early) return { rest: before[2] ?? "", status: early };
  return { rest: plain };
}

/**
 * The status a whole text names; `undefined` for 实际 and for everything else.
 *
 * @example statusOf("快报数") // => "preliminary"
 * @example statusOf("实际") // => undefined
 */
export function statusOf(text: string): Status | undefined {
  if (text === "") return undefined;
  const { name, status } = readLabel(text.replace(BOUND, ""));
  return name === "" ? status : undefined;
}

/**
 * How near the figure is, where the text that names its status says so in a bracket.
 *
 * @example statusQualifier("预计(以上)") // => "以上"
 * @example statusQualifier("预计") // => undefined
 */
export function statusQualifier(text: string): Qualifier | undefined {
  const bound = BOUND.exec(text.trim())?.[1];
  return BOUNDS.find((qualifier) => qualifier === bound);
}

const BOUND = /[(（](以上|以下|左右)[)）]$/;
const BOUNDS: readonly Qualifier[] = ["以上", "以下", "左右"];
