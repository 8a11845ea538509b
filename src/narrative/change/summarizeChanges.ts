import type { Language } from "../../language";
import type { NarrativeChanges } from "./changes";
import { sayChange, type CHANGE_WORDS } from "./changeWords";

type Key = keyof typeof CHANGE_WORDS;

/**
 * One line for all changes that can be read in the text: 3 处数据已变化，1 处措辞改变.
 *
 * @example summarizeChanges({ cells: [], figures: [], words: [], sentences: [] }, "zh-CN") // => "没有变化"
 */
export function summarizeChanges(changes: NarrativeChanges, language: Language): string {
  const { figures, words, sentences, cells } = changes;
  const counts: readonly (readonly [number, Key, Key])[] = [
    [figures.length, "figureOne", "figures"],
    [words.length, "wordOne", "words"],
    [sentences.length, "sentenceOne", "sentences"],
  ];
  const told = counts.filter(([count]) => count > 0).map((one) => counted(one, language));
  if (told.length > 0) return told.join(sayChange("between", language));
  if (cells.length > 0) return counted([cells.length, "cellOne", "cells"], language);
  return sayChange("nothing", language);
}

function counted([count, one, many]: readonly [number, Key, Key], language: Language): string {
  return sayChange(count === 1 ? one : many, language, { count: String(count) });
}
