import type { Narrative, Sentence, TextNode } from "./narrative";

/** All that a sentence is made of, in order. */
export function nodesIn({ clauses }: Pick<Sentence, "clauses">): readonly TextNode[] {
  const [first, ...others] = clauses;
  return first && others.length === 0 ? first.nodes : clauses.flatMap(({ nodes }) => nodes);
}

/** The text with each piece of its sentences replaced. */
export function mapNodes(
  narrative: Narrative,
  change: (node: TextNode) => TextNode,
): Narrative["sections"] {
  return narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map((sentence) => ({
        ...sentence,
        clauses: sentence.clauses.map((clause) => ({
          ...clause,
          nodes: clause.nodes.map(change),
        })),
      })),
    })),
  }));
}
