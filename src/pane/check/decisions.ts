import type { Replacement } from "../../revise/applyEdits";
import type { CheckMark, CheckView } from "../engine/checkView";
import type { KeptReason } from "../kept/readReasons";

/** What the user has decided of the marks of a draft. */
export interface Decisions {
  /** Marks whose suggestion was taken, by their number. */
  readonly taken: ReadonlySet<number>;
}

export const UNDECIDED: Decisions = { taken: new Set() };

/** The corrections taken, in the order of the text; of two that overlap the first. */
export function replacementsOf(view: CheckView, { taken }: Decisions): readonly Replacement[] {
  const replacements: Replacement[] = [];
  for (const [number, mark] of view.marks.entries()) {
    const suggestion = taken.has(number) ? mark.suggestion : undefined;
    const last = replacements[replacements.length - 1];
    if (!suggestion || (last && suggestion.start < last.end)) continue;
    replacements.push(suggestion);
  }
  return replacements;
}

/**
 * @example correctedText("增长5%。", [{ start: 2, end: 4, text: "6%" }]) // => "增长6%。"
 */
export function correctedText(text: string, replacements: readonly Replacement[]): string {
  let done = "";
  let at = 0;
  for (const { start, end, text: own } of replacements) {
    done += text.slice(at, start) + own;
    at = end;
  }
  return done + text.slice(at);
}

/** The reason that was once written for keeping these words in this sentence. */
export function reasonFor(
  view: CheckView,
  mark: CheckMark,
  reasons: readonly KeptReason[],
): KeptReason | undefined {
  const sentence = sentenceOf(view, mark);
  return reasons.find((one) => one.words === mark.words && one.sentence === sentence);
}

/** The sentence of a mark, without blanks: it is known again when it has been set otherwise. */
export function sentenceOf({ text }: CheckView, { sentence }: CheckMark): string {
  return text.slice(sentence.start, sentence.end).replace(/\s/g, "").slice(0, MOST);
}

const MOST = 1000;
