import { formatAddress } from "../../workbook/address";
import { evidenceOfNode } from "../evidenceIn";
import type { Fact } from "../facts/fact";
import type { Sentence, TextClause } from "../narrative";
import type { Member, OutlineSentence } from "../outline/outline";
import type { Clause } from "../plan/clause";
import type { PlannedSentence } from "../plan/plan";
import { quantityOf } from "../wording/evidenceOf";
import type { NarrativeStages } from "../writeNarrative";
import { printNode } from "./printNode";
import { printQuantity } from "./printQuantity";
import { printSentence } from "./printSentence";

export const TREES = ["facts", "outline", "plan", "text"] as const;

/** A step on the way to a text, for whoever works on it: a line for each thing, what belongs to it further in. */
export function printTree(tree: (typeof TREES)[number], stages: NarrativeStages): string {
  return `${linesOf(tree, stages).join("\n")}\n`;
}

type Lines = readonly string[];

function linesOf(
  tree: (typeof TREES)[number],
  { facts, outline, plan, text }: NarrativeStages,
): Lines {
  switch (tree) {
    case "facts":
      return facts.map(factLine);
    case "outline":
      return outline.sections.flatMap((section) => sectionLines(section, outlineLines));
    case "plan":
      return plan.sections.flatMap((section) => sectionLines(section, planLines));
    case "text":
      return text.sections.flatMap(({ role, heading, paragraphs }) =>
        sectionLines(
          { role, theme: heading, paragraphs: paragraphs.map(({ sentences }) => sentences) },
          textLines,
        ),
      );
  }
}

interface TreeSection<S> {
  readonly role: string;
  readonly theme: string;
  readonly paragraphs: readonly (readonly S[])[];
}

function sectionLines<S>(
  { role, theme, paragraphs }: TreeSection<S>,
  say: (one: S) => Lines,
): Lines {
  const sentences = paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? ["  ---"] : []),
    ...indented(paragraph.flatMap(say)),
  ]);
  return [theme === "" ? role : `${role} ${theme}`, ...sentences];
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

/** growth|R&D经费||2022年 = 12.5% (growth, good) 指标!C5 current, 指标!B5 previous */
function factLine(fact: Fact): string {
  const { id, rule, polarity, operands } = fact;
  const cells = operands.map(({ cell, role }) => `${formatAddress(cell)} ${role}`);
  const told = cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), "…"] : cells;
  const figure = printQuantity(quantityOf(fact));
  // Words of the text carry the sign; here there are none.
  const sign = fact.value < 0 && !/^[-−]/.test(figure) ? "−" : "";
  return `${id} = ${sign}${figure} (${rule}, ${polarity}) ${told.join(", ")}`;
}

const MOST_CELLS = 4;

function outlineLines(sentence: OutlineSentence): Lines {
  if ("members" in sentence) return [sentence.kind, ...indented(sentence.members.map(memberLine))];
  return [sentence.kind, ...indented(factsIn(sentence).map(({ id }) => id))];
}

/** 其中 发明专利: level, growth */
function memberLine({ indicator, part, again, facts }: Member): string {
  const kinds = facts.map(({ claim }) => claim.kind).join(", ");
  return `${part ? "其中 " : ""}${again ? "又 " : ""}${indicator}: ${kinds}`;
}

function planLines(sentence: PlannedSentence): Lines {
  const opens = sentence.kind === "statement" ? ` opens ${sentence.opens}` : "";
  const clauses =
    "clauses" in sentence
      ? sentence.clauses.map(clauseLine)
      : factsIn(sentence).map(({ id }) => id);
  return [`${sentence.kind}${opens}`, ...indented(clauses)];
}

/** ，one by-itself < simple: growth|R&D经费||2022年 */
function clauseLine({ about, form, joint, because, joinedBy }: Clause): string {
  const joined = joinedBy === undefined || joinedBy === because ? "" : ` < ${joinedBy}`;
  return `${joint}${form} ${because}${joined}: ${about.map(({ id }) => id).join(" + ")}`;
}

/** Every fact of a sentence, wherever it holds it. */
function factsIn(sentence: object): readonly Fact[] {
  return Object.values(sentence).flatMap((held: unknown): readonly Fact[] => {
    if (typeof held !== "object" || held === null) return [];
    if (Array.isArray(held))
      return held.flatMap((one: object) => (isFact(one) ? [one] : factsIn(one)));
    return isFact(held) ? [held] : factsIn(held);
  });
}

function isFact(held: unknown): held is Fact {
  return typeof held === "object" && held !== null && "claim" in held && "operands" in held;
}

/** The sentence, then each clause: its part, what it claims of which facts, and each piece that rests on something. */
function textLines(sentence: Sentence): Lines {
  const { id, clauses } = sentence;
  return [`${id}: ${printSentence(sentence)}`, ...indented(clauses.flatMap(clauseLines))];
}

/** says growth|R&D经费||2022年 增长, 大幅 */
function clauseLines({ role, tells, nodes }: TextClause): Lines {
  const told = tells.map(({ factId, senses }) => [factId, senses.join("、")].join(" ").trim());
  const pieces = nodes.flatMap((node): Lines => {
    const evidence = evidenceOfNode(node);
    const ids = evidence.map(({ factId }) => factId).join(" + ");
    return evidence.length === 0 ? [] : [`${printNode(node)} <- ${ids}`];
  });
  return [`${role} ${told.join(" + ")}`.trim(), ...indented(pieces)];
}
