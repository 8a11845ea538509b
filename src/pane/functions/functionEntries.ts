import { CATEGORIES, type FunctionCategory } from "../../functions/categories";
import committed from "../../functions/functionReference.json";
import type { FunctionReference } from "../../functions/reference";
import type { Language } from "../../language";

/** Every function there is, as its doc comment tells of it, in the order in which functions are presented. */
export const FUNCTIONS = committed as readonly FunctionReference[];

export interface FunctionGroup {
  readonly category: FunctionCategory;
  readonly name: string;
  readonly functions: readonly FunctionReference[];
}

/** The functions that speak of every word of a query, in their groups; all of them for an empty query. */
export function findFunctions(query: string, language: Language): FunctionGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = FUNCTIONS.filter((each) => {
    const text = searchedText(each, language);
    return words.every((word) => text.includes(word));
  });
  const categories = Object.keys(CATEGORIES) as FunctionCategory[];
  return categories.flatMap((category) => {
    const functions = found.filter((each) => each.category === category);
    return functions.length > 0
      ? [{ category, name: CATEGORIES[category][language], functions }]
      : [];
  });
}

/** In both languages: who works in English may still look for 位次; and by what else people call it. */
function searchedText(
  { id, category, keywords, texts }: FunctionReference,
  language: Language,
): string {
  const { description, remarks, returns, parameters } = texts[language];
  const names = parameters.map(({ name }) => name);
  const other = texts[language === "zh-CN" ? "en-US" : "zh-CN"].description;
  const group = CATEGORIES[category][language];
  return [`metric.${id}`, group, description, remarks, returns, ...names, other, keywords]
    .join("\n")
    .toLowerCase();
}

/**
 * What a function answers, and the rule by which it does: the two parts of its description.
 *
 * @example answerAndRule("占比：部分÷总量，结果为小数。") // => { answer: "占比", rule: "部分÷总量，结果为小数。" }
 */
export function answerAndRule(description: string): { answer: string; rule: string } {
  const [, answer = "", rule = description] = /^([^：:]+)(?:：|: )(.+)$/s.exec(description) ?? [];
  return { answer, rule };
}
