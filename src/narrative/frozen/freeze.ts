import type { Operand } from "../facts/fact";
import type { Evidence, Narrative, Script, TextNode } from "../narrative";
import type { Length } from "../outline/outline";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { simplified } from "../simplified";
import { FROZEN_VERSION, type FrozenNode, type FrozenText } from "./frozen";

/** How the text was asked for, so that it can be written again. */
export interface FrozenChoice {
  readonly length: Length;
  readonly settings: NarrativeSettings;
  readonly script: Script;
}

/**
 * Keeps a finished text as data, each cell it rests on once, with the value it has now. It is kept in Simplified characters,
 * in which texts are compared, with the script it was finished in.
 */
export function freeze(
  narrative: Narrative,
  { length, settings, script }: FrozenChoice,
): FrozenText {
  const { title, subject, period } = simplified(narrative);
  const operands: Operand[] = [];
  const places = new Map<string, number>();
  const placeOf = (operand: Operand): number => {
    const key = JSON.stringify(operand);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, operands.length);
    return operands.push(operand) - 1;
  };
  const evidence = <T extends Evidence>(one: T) => ({
    ...one,
    operands: one.operands.map(placeOf),
  });
  const freezeNode = (node: TextNode): FrozenNode => {
    if (node.type === "quantity") return evidence(node);
    if (node.type === "period" || node.type === "quoted") return node;
    const { claims, ...plain } = node;
    return { ...plain, ...(claims && { claims: claims.map(evidence) }) };
  };
  const sections = narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ sentences }) => ({
      sentences: sentences.map(({ clauses, ...sentence }) => ({
        ...sentence,
        clauses: clauses.map((clause) => ({ ...clause, nodes: clause.nodes.map(freezeNode) })),
      })),
    })),
  }));
  return {
    version: FROZEN_VERSION,
    title,
    subject,
    ...(period && { period }),
    length,
    script,
    settings,
    operands,
    sections,
  };
}
