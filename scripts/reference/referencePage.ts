import { CATEGORIES } from "../../src/functions/categories";
import type { Language } from "../../src/language";
import type { FunctionReference } from "../../src/functions/reference";
import type { Block } from "./page";
import { WORDS } from "./pageWords";

/** The reference of all functions in one language. */
export function referencePage(
  reference: readonly FunctionReference[],
  language: Language,
): Block[] {
  const words = WORDS[language];
  const categories = [...new Set(reference.map(({ category }) => category))];
  return [
    { type: "heading", level: 1, text: words.title },
    ...words.notes.flatMap(({ title, items }): Block[] => [
      { type: "heading", level: 2, text: title },
      { type: "list", items },
    ]),
    ...categories.flatMap((category): Block[] => [
      { type: "heading", level: 2, text: CATEGORIES[category][language] },
      ...reference
        .filter((each) => each.category === category)
        .flatMap((each) => functionBlocks(each, language)),
    ]),
  ];
}

function functionBlocks(reference: FunctionReference, language: Language): Block[] {
  const { id, parameters, examples } = reference;
  const words = WORDS[language];
  const texts = reference.texts[language];
  const called = texts.parameters.map(({ name }, index) =>
    parameters[index]?.optional ? `[${name}]` : name,
  );
  return [
    { type: "heading", level: 3, text: id, id },
    { type: "paragraph", text: `\`=METRIC.${id}(${called.join(", ")})\`` },
    { type: "paragraph", text: texts.description },
    { type: "paragraph", text: texts.remarks },
    {
      type: "table",
      head: [words.parameter, words.meaning],
      rows: [
        ...texts.parameters.map(({ name, description }, index) => [
          parameters[index]?.optional ? `${name}${words.optional}` : name,
          description,
        ]),
        [words.returns, texts.returns],
      ],
    },
    {
      type: "table",
      head: [words.example, words.result],
      rows: examples.map(({ formula, result, reasons }) => [
        `\`=METRIC.${formula}\``,
        reasons ? `\`${result}\` ${reasons[language]}` : `\`${result}\``,
      ]),
    },
  ];
}
