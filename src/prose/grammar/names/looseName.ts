import type { IndicatorPhrase, Phrase } from "../../question";
import { distinctNames } from "./distinctNames";
import type { Topic } from "../discourse";
import { nameIn } from "./nameIn";

/** The words of clauses without figures before the one read: the name may stand there. */
export function looseName(plain: string, from: number, to: number): IndicatorPhrase | undefined {
  const text = plain.slice(Math.max(from, to - 60), to);
  const name = text.replace(/^[\s,，、;；:：)）]+|[\s,，、;；:：(（]+$/g, "");
  if (name.length < 2) return undefined;
  const start = Math.max(from, to - 60) + text.indexOf(name);
  return { text: name, start, end: start + name.length, from: "loose" };
}

/** 发明专利授权量：520件: a name with a colon is what the line is about. */
export function isLabel(plain: string, { text, end }: Phrase): boolean {
  return /^[:：]/.test(plain.slice(end, end + 1)) && !/[,，;；。]/.test(text);
}

export function labelledTopic(
  label: IndicatorPhrase,
  topics: readonly Topic[],
  whose: Phrase | undefined,
): Topic {
  const named = nameIn(label);
  const own: IndicatorPhrase = named.name ? { ...named.name, from: "own" } : label;
  const owner = named.whose ?? whose;
  const names = distinctNames(topics.at(-1)?.names ?? [], [own]);
  return { names: [own, ...names], ...(owner && { whose: owner }) };
}
