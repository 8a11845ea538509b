import type { Evidence, TextNode } from "../narrative";
import { evidenceOfNode } from "../evidenceIn";

/** What stands between two commas: words of ours, names, and the figures they are about. */
export interface Clause {
  readonly words: string;
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
}

export function clausesOf(nodes: readonly TextNode[]): readonly Clause[] {
  const empty = () => ({ words: "", names: [] as string[], evidence: [] as Evidence[] });
  let clause = empty();
  const clauses = [clause];
  for (const node of nodes) {
    if (node.type === "text") {
      for (const [index, piece] of node.text.split(/[，；。：,;:]/).entries()) {
        if (index > 0) clauses.push((clause = empty()));
        clause.words += piece;
        if (piece !== "") clause.evidence.push(...(node.claims ?? []));
      }
    } else {
      if (node.type === "name") clause.names.push(node.text);
      clause.evidence.push(...evidenceOfNode(node));
    }
  }
  return clauses;
}
