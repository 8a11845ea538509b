import type { IndicatorPhrase } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import type { NameMatch } from "./nameIndex";

/**
 * 产业发展项目172个，完成投资296亿元，为年计划的80%: of a total that the words are short for the one part that begins with a body named before it in
 * the sentence. It need not be meant, and the total is not.
 */
export function partOfBodyBefore(
  phrase: IndicatorPhrase,
  found: readonly NameMatch[],
  all: readonly IndicatorPhrase[],
  { names, prose }: DraftContext,
): readonly NameMatch[] {
  const [only, ...others] = found;
  if (!only || others.length > 0 || only.by === "same") return found;
  const parts = names.partsOf(only.indicator).filter((part) => part.endsWith(only.indicator));
  if (parts.length === 0) return found;
  for (const { from, text, start } of all) {
    if (!BEFORE.has(from) || start >= phrase.start || text.length < LONG) continue;
    if (/[。;；!！?？\n]/.test(prose.text.slice(start, phrase.start))) continue;
    const [part, ...more] = parts.filter((one) => one.startsWith(text));
    if (part !== undefined && more.length === 0) return [{ indicator: part, by: "likely" }];
  }
  return found;
}

/** Fewer signs may begin several names. */
const LONG = 4;

const BEFORE = new Set<IndicatorPhrase["from"]>(["carried", "earlier"]);
