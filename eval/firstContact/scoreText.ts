import { checkDraft } from "../../src/check/checkDraft";
import { isRight, VERDICTS } from "../../src/check/verdicts/verdict";
import { fillDraft } from "../../src/revise/fillDraft";
import type { Label } from "../drafts/labelled";
import { isSame } from "../update/isSame";
import { maskDraft } from "../update/maskDraft";
import type { KeyedBook } from "./answerKey";

/** What became of the figures of a text that are all true, and of the same masked. */
export interface TextScore {
  figures: number;
  borneOut: number;
  blamed: number;
  filled: number;
  filledWrong: number;
  readonly misses: string[];
}

/** Holds the true text against its book, then fills it in where its figures are masked. */
export function scoreText(book: KeyedBook): TextScore {
  const { name, reading, text } = book;
  const labels = labelsOf(book);
  const score: TextScore = {
    figures: labels.length,
    borneOut: 0,
    blamed: 0,
    filled: 0,
    filledWrong: 0,
    misses: [],
  };
  const { checked } = checkDraft(reading, text);
  for (const { start, end, text: said } of labels) {
    const judged = checked.find(({ statement }) => statement.start < end && start < statement.end);
    const verdict = judged?.judgement.verdict;
    if (verdict !== undefined && isRight(verdict)) score.borneOut += 1;
    else {
      if (verdict !== undefined && VERDICTS[verdict].isWrong) score.blamed += 1;
      score.misses.push([verdict ?? "unseen", name, said, around(text, start, end)].join("\t"));
    }
  }
  const masked = maskDraft(text, labels);
  const filled = fillDraft(reading, masked.text);
  const edits = filled.ok ? filled.value.edits : [];
  for (const { start, end, old } of masked.masks) {
    const said = edits.flatMap((edit) => (edit.start < end && start < edit.end ? edit.text : []));
    if (said.length > 0 && isSame(said.join(""), old)) score.filled += 1;
    else {
      if (said.length > 0) score.filledWrong += 1;
      const kind = said.length > 0 ? `filled ${said.join("")}` : "left open";
      score.misses.push([kind, name, old, around(masked.text, start, end)].join("\t"));
    }
  }
  return score;
}

/** Where the figures of the key's sentences stand in the text. */
function labelsOf({ text, key }: KeyedBook): readonly Label[] {
  const labels: Label[] = [];
  for (const sentence of key.sentences) {
    let at = text.indexOf(sentence.text);
    const last = at + sentence.text.length;
    for (const figure of at < 0 ? [] : sentence.figures) {
      const start = text.indexOf(figure, at);
      if (start < 0 || start >= last) continue;
      at = start + figure.length;
      labels.push({ text: figure, start, end: at, verdict: "consistent" });
    }
  }
  return labels.sort((a, b) => a.start - b.start);
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 30), end + 8).replace(/\s+/g, " ");
}
