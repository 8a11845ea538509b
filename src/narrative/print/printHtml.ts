import { formatAddress } from "../../workbook/address";
import type { Narrative, Sentence, TextNode } from "../narrative";
import { nodesIn } from "../nodesIn";
import { escapeHtml } from "./escapeHtml";
import { languageTag } from "./languageTag";
import { printNode } from "./printNode";

/** The whole text as HTML for the clipboard and for mail: plain elements, figures with the cells they rest on. */
export function printHtml({ title, sections, script }: Narrative): string {
  const lines = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === "" ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
      ...paragraphs.map(({ sentences }) => `<p>${sentences.map(htmlOfSentence).join("")}</p>`),
    ]),
  ];
  return `<article lang="${languageTag(script)}">\n${lines.join("\n")}\n</article>\n`;
}

function htmlOfSentence(sentence: Sentence): string {
  return nodesIn(sentence).map(htmlOfNode).join("");
}

function htmlOfNode(node: TextNode): string {
  const text = escapeHtml(printNode(node));
  if (node.type !== "quantity") return text;
  const cells = [...new Set(node.operands.map(({ cell }) => formatAddress(cell)))];
  return `<span data-cells="${escapeHtml(cells.join(" "))}">${text}</span>`;
}
