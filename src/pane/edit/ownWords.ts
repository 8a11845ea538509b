import type { Rewriting } from "../../narrative/edits/edits";
import type { Sentence } from "../../narrative/narrative";
import { nodesIn } from "../../narrative/nodesIn";
import { printNode } from "../../narrative/print/printNode";

/**
 * What the user has made of a sentence, with the figures as these sentences tell them now; a figure that none of them tells is
 * left open. `show` says how a figure stands among the words.
 *
 * `全市有【240家】，比上年多【…】。`
 */
export function ownWords(
  { pieces }: Rewriting,
  told: readonly Sentence[],
  show = (figure: string): string => figure,
): string {
  const figures = new Map(
    told
      .flatMap(nodesIn)
      .flatMap((node) =>
        node.type === "quantity" ? [[node.factId, printNode(node)] as const] : [],
      )
      .reverse(),
  );
  return pieces
    .map((piece) => {
      if (piece.type === "words") return piece.text;
      const figure = figures.get(piece.fact);
      return figure === undefined ? "…" : show(figure);
    })
    .join("");
}
