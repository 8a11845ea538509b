import type { Operand } from "../facts/fact";
import type { Evidence, Narrative, TextNode } from "../narrative";
import type { FrozenNode, FrozenText } from "./frozen";

/** The text as it was when it was finished, for printing and for comparing; what had been left out is not kept. */
export function unfreeze(frozen: FrozenText): Narrative {
  const { title, subject, period, sections } = frozen;
  const thaw = (evidence: FrozenEvidence): Evidence => ({
    ...(evidence as Omit<FrozenEvidence, "operands"> & Pick<Evidence, "kind">),
    operands: evidence.operands.flatMap((place) => (frozen.operands[place] as Operand) ?? []),
  });
  const thawNode = (node: FrozenNode): TextNode => {
    if (node.type === "quantity") return { ...node, ...thaw(node) };
    if (node.type === "period" || node.type === "quoted") return node;
    const { claims, ...plain } = node;
    return { ...plain, ...(claims && { claims: claims.map(thaw) }) };
  };
  return {
    title,
    subject,
    ...(period && { period: period }),
    omitted: [],
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(({ sentences }) => ({
        sentences: sentences.map(({ clauses, ...sentence }) => ({
          ...sentence,
          clauses: clauses.map((clause) => ({ ...clause, nodes: clause.nodes.map(thawNode) })),
        })),
      })),
    })),
  };
}

type FrozenEvidence = Omit<Extract<FrozenNode, { readonly type: "quantity" }>, "type" | "shown">;
