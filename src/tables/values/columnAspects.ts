import type { Column } from "../layout/columns";

/**
 * What a column of amounts adds to the name of its row where another column counts: 科技扶贫项目 88个, 科技扶贫项目金额
 * 1298万元. Columns derived from one of the two follow the nearest on their left.
 */
export function columnAspects(values: readonly Column[]): (string | undefined)[] {
  const aspects = values.map(({ label }) => label.aspect);
  if (!aspects.includes("count") || !aspects.includes("amount")) return values.map(() => undefined);
  let last: Column["label"]["aspect"];
  return values.map(({ label }) => {
    if (label.measure === undefined || label.aspect) last = label.aspect;
    return last === "amount" ? "金额" : undefined;
  });
}
