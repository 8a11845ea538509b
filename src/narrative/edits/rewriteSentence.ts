import { ok, refuse, type Result } from "../../problem";
import { claimsOfWords } from "../readBack/claimingWords";
import { sensesIn } from "../change/sensesIn";
import type { QuantityText, Sentence } from "../narrative";
import { nodesIn } from "../nodesIn";
import { familyOf } from "../senses";
import { printNode } from "../print/printNode";
import type { Piece, Rewriting } from "./edits";

/**
 * A sentence as the user edits it: its words, and a numbered place for each figure, `技术合同成交额{1}，同比增长{2}。`
 */
export function templateOf(sentence: Sentence): string {
  let count = 0;
  return nodesIn(sentence)
    .map((node) => (node.type === "quantity" ? `{${(count += 1)}}` : printNode(node)))
    .join("");
}

/**
 * The figures that a sentence can be rewritten with, by the number of their place: its own, then those that an earlier wording
 * has left out of the sentence as generated.
 */
export function figuresToSay(sentence: Sentence, generated = sentence): readonly QuantityText[] {
  const own = quantitiesIn(sentence);
  const said = new Set(own.map(({ factId }) => factId));
  return [...own, ...quantitiesIn(generated).filter(({ factId }) => !said.has(factId))];
}

function quantitiesIn(sentence: Sentence): readonly QuantityText[] {
  return nodesIn(sentence).filter((node): node is QuantityText => node.type === "quantity");
}

/**
 * The edit that puts the user's template in the place of a sentence. Figures stay bound to their facts; they may be left
 * out or said again, but a place that the sentence does not have is refused. What the sentence claims now, as far as the
 * user's says it, is kept with it, so that it can be seen when it no longer holds: what it claims as generated, since the
 * words of an earlier wording are only the user's and are not said of its facts anywhere in the text as generated.
 */
export function rewriteSentence(
  sentence: Sentence,
  template: string,
  generated = sentence,
): Result<Rewriting> {
  const figures = figuresToSay(sentence, generated);
  const pieces: Piece[] = [];
  for (const [index, text] of template.split(/\{(\d+)\}/).entries()) {
    if (index % 2 === 0) {
      if (text !== "") pieces.push({ type: "words", text });
      continue;
    }
    const figure = figures[Number(text) - 1];
    if (!figure) return refuse("unknown-figure", { place: text });
    pieces.push({ type: "figure", fact: figure.factId });
  }
  if (pieces.length === 0) return refuse("missing-value");
  const linked = new Set(pieces.map((piece) => (piece.type === "figure" ? piece.fact : "")));
  const words = pieces.map((piece) => (piece.type === "words" ? piece.text : "")).join("，");
  const claimed = new Set(claimsOfWords(words).map(({ sense }) => sense));
  const senses = [...sensesIn(generated)].flatMap(([fact, said]) =>
    said
      .filter((sense) => linked.has(fact) || claimed.has(sense))
      .map((sense) => ({ fact, family: familyOf(sense), sense })),
  );
  return ok({ kind: "rewrite", sentence: sentence.id, pieces, senses });
}
