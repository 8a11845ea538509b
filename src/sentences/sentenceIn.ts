import type { Language } from "../language";
import type { Problem } from "../problem";
import type { Sentences } from "./sentences";

/**
 * The sentence of a table that tells of a problem: details the problem carries are worked in; a cell or sheet the
 * sentence itself has no place for is named in brackets behind it.
 */
export function sentenceIn(sentences: Sentences, problem: Problem, language: Language): string {
  const entry = sentences[problem.code];
  if (!entry) throw new Error(`No sentence for the problem ${problem.code}`);
  const detail = problem.detail ?? {};
  const template =
    entry[language].find((text) => slotsOf(text).every((slot) => slot in detail)) ?? "";
  const sentence = template.replace(SLOT, (_, slot: string) => String(detail[slot]));
  const place = PLACES.find((key) => key in detail && !slotsOf(template).includes(key));
  if (place === undefined) return sentence;
  return language === "zh-CN"
    ? `${sentence}（${detail[place]}）`
    : `${sentence} (${detail[place]})`;
}

const SLOT = /\{(\w+)\}/g;

function slotsOf(template: string): string[] {
  return [...template.matchAll(SLOT)].map((match) => match[1] ?? "");
}

/** Details that say where the problem lies, most precise first. */
const PLACES = ["cell", "address", "area", "sheet"];
