import type { Span, Statement } from "../../prose/question";

/** What a text says against itself, by its rule. */
export interface DraftFinding {
  readonly rule: DraftRule;
  readonly spans: readonly Span[];
  /** The numbers that do not agree, as they are to be shown. */
  readonly shown: Readonly<Record<string, string>>;
  /** A remark and no error: parts that overlap need not add up. */
  readonly isNote?: true;
}

export type DraftRule =
  | "two-values" // one indicator, two values
  | "growth-of-levels" // stated growth against stated levels
  | "share-of-levels"
  | "change-of-levels"
  | "parts-of-total"
  | "shares-of-hundred"
  | "average-of-total"
  | "order-of-list"; // 从高到低依次为, and one is more than the one before it

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function printed(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A figure that another follows from, and is not: the figures, what follows, and what is stated. */
export function contradiction(
  rule: DraftRule,
  members: readonly Statement[],
  value: number,
  stated: Statement,
): DraftFinding {
  return {
    rule,
    spans: members.map(spanOf),
    shown: { computed: printed(Number(value.toFixed(2))), stated: stated.text },
  };
}
