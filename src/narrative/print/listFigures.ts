import type { Language } from "../../language";
import { formatAddress } from "../../workbook/address";
import { explainQuantity, type ExplainedOperand } from "../explainQuantity";
import type { Evidence, Narrative, Sentence, TextNode } from "../narrative";
import { nodesIn } from "../nodesIn";
import { printNode } from "./printNode";
import { printSentence } from "./printSentence";

/** A sentence and what each of its figures and claiming words rests on. */
export interface SentenceFigures {
  readonly sentence: string;
  readonly figures: readonly ListedFigure[];
}

export interface ListedFigure {
  /** As it stands in the sentence. */
  readonly text: string;
  /** How it comes about, in words; absent for the user's own words, which are placed as they stand. */
  readonly rule?: string;
  readonly cells: readonly Pick<ExplainedOperand, "role" | "address" | "text">[];
}

/** Every figure of a text in order, with its sentence, its cells and its rule; sentences without any are left out. */
export function listFigures(narrative: Narrative, language: Language): readonly SentenceFigures[] {
  return narrative.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .map((sentence) => listSentence(sentence, language))
    .filter(({ figures }) => figures.length > 0);
}

function listSentence(sentence: Sentence, language: Language): SentenceFigures {
  return {
    sentence: printSentence(sentence),
    figures: nodesIn(sentence).flatMap((node) => listNode(node, language)),
  };
}

function listNode(node: TextNode, language: Language): readonly ListedFigure[] {
  const text = printNode(node);
  const explained = (evidence: Evidence): ListedFigure => {
    const { rule, operands } = explainQuantity(evidence, language);
    return { text: text.replace(EDGE_PUNCTUATION, ""), rule, cells: operands };
  };
  switch (node.type) {
    case "quantity":
      return [explained(node)];
    case "text":
    case "name":
      return (node.claims ?? []).map(explained);
    case "quoted":
      return [{ text, cells: [{ role: "", address: formatAddress(node.cell), text: "" }] }];
    case "period":
      return [];
  }
}

const EDGE_PUNCTUATION = /^[，。；、：（）]+|[，。；、：（）]+$/g;
