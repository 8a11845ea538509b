import type { Column } from "../layout/columns";

/** Whether a column counts or gives the money of what is counted, and what the latter adds to the name. */
export interface ColumnAspect {
  readonly counts?: true;
  readonly suffix?: string;
}

/**
 * What a column of amounts adds to the name of its row where another column counts: 科技扶贫项目 88个, 科技扶贫项目金额
 * 1298万元, in the characters of the heading. Columns derived from one of the two follow the nearest on their left.
 */
export function columnAspects(values: readonly Column[]): ColumnAspect[] {
  const aspects = values.map(({ label }) => label.aspect);
  if (!aspects.includes("count") || !aspects.includes("amount")) return values.map(() => ({}));
  const suffix = values.some(({ text }) => text.includes("額")) ? "金額" : "金额";
  let last: Column["label"]["aspect"];
  return values.map(({ label }) => {
    if (label.measure === undefined || label.aspect) last = label.aspect;
    if (last === "amount") return { suffix };
    return label.aspect === "count" && label.measure === undefined ? { counts: true } : {};
  });
}
