import type { Quantity } from "../figures/quantity";
import type { Span } from "../question";
import type { WordRule } from "./rules/wordRules";

/** What a statement is made about: figures that stand in a list, or a claiming word. */
export type Token =
  | { readonly kind: "figures"; readonly figures: readonly Quantity[] }
  | { readonly kind: "word"; readonly rule: WordRule; readonly span: Span };

export function startOf(token: Token): number {
  return token.kind === "word" ? token.span.start : (token.figures[0]?.leadEnd ?? 0);
}

export function endOf(token: Token): number {
  return token.kind === "word" ? token.span.end : (token.figures.at(-1)?.tailStart ?? 0);
}
