import type { Narrative, QuantityText, TextNode } from "../narrative";
import { mapNodes } from "../nodesIn";
import { printPeriodText } from "./printPeriodText";
import type { Writer } from "./traditionalWriter";

/**
 * The same text in Traditional characters, for every printer. Names and the user's own words are written so too, so
 * that a page has one script, except those that the workbook already has in Traditional characters: they stay as
 * written. Figures, cells, identities, Latin letters and what the workbook calls the subject are left alone; only the
 * words at a figure (亿元, 余) follow the text.
 */
export function writeTraditional(narrative: Narrative, write: Writer): Narrative {
  return {
    ...narrative,
    script: "hant",
    title: writeTitle(narrative.title, write),
    sections: mapNodes(narrative, (node) => writeNode(node, write)).map((section) => ({
      ...section,
      heading: write(section.heading),
    })),
  };
}

/** Our words around a name that the workbook has in Traditional characters: 2020年甲縣工作總結. */
function writeTitle(title: string, write: Writer): string {
  const written = write(title);
  return written === title ? [...title].map(write).join("") : written;
}

function writeNode(node: TextNode, write: Writer): TextNode {
  switch (node.type) {
    case "text":
    case "name":
    case "quoted":
      return { ...node, text: write(node.text) };
    case "quantity":
      return { ...node, words: wordsOf(node, write) };
    case "period": {
      const words = printPeriodText(node);
      const written = write(words);
      return written === words ? node : { type: "text", text: written }; // 3年后; all others are the same in both
    }
  }
}

function wordsOf(quantity: QuantityText, write: Writer) {
  const { unit, qualifier } = quantity.shown ?? quantity;
  return {
    unit: write(unit.symbol),
    ...(qualifier && { qualifier: write(qualifier) }),
  };
}
