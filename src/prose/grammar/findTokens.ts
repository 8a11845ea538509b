import type { Quantity } from "../figures/quantity";
import { endOf, startOf, type Token } from "./token";
import { WORD_RULES } from "./rules/wordRules";

/** The figures of a text, those of one list together, and its claiming words, in their order. */
export function findTokens(
  plain: string,
  quantities: readonly Quantity[],
  isName: (at: number) => boolean,
): readonly Token[] {
  const tokens: Token[] = [...lists(plain, quantities), ...wordsOf(plain, isName)];
  return tokens.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

function lists(plain: string, quantities: readonly Quantity[]): Token[] {
  const groups: Quantity[][] = [];
  for (const quantity of quantities) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group &&
      before &&
      isListed(plain.slice(before.tailStart, quantity.leadEnd), before, quantity)
    ) {
      group.push(quantity);
    } else groups.push([quantity]);
  }
  return groups.map((figures) => ({ kind: "figures", figures }));
}

/** 8.5%和9.4%; 第3、第7位. What counts other things, 12期1440人次, is no list. */
function isListed(between: string, a: Quantity, b: Quantity): boolean {
  if (!/^\s*(?:[、/:]|和|与|及|以及)\s*$/.test(between)) return false;
  if (a.place !== undefined || b.place !== undefined)
    return a.place === b.place || a.unit === undefined;
  return a.unit === undefined || a.unit.base === b.unit?.base;
}

function wordsOf(plain: string, isName: (at: number) => boolean): Token[] {
  const found: Token[] = [];
  for (const rule of WORD_RULES) {
    for (const { index, 0: word } of plain.matchAll(rule.words)) {
      const span = { start: index, end: index + word.length };
      if (isName(index)) continue;
      found.push({ kind: "word", rule, span });
    }
  }
  return found;
}
