import { withoutCount } from "../../lexicon/figureNames";
import { isAnsweredVerb, askedBy } from "../../lexicon/deeds";
import type { Column } from "./columns";

/** 是否覆盖 over 是 and 否, where the rows are indicators: what is asked of them is added to their names. */
export function flagColumns(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const asks = asked(column);
    return asks === undefined ? column : { ...column, asks, label: { ...column.label, name: "" } };
  });
}

/**
 * The same where the rows are regions: what is asked is an indicator of its own (列入财政预算), a bare verb one of the
 * column before it (科技特派员工作站覆盖).
 */
export function flagIndicators(columns: readonly Column[]): Column[] {
  let before = "";
  return columns.map((column) => {
    const { kind, label } = column;
    const asks = asked(column);
    if (asks === undefined) {
      if (kind === "value" && label.measure === undefined && label.name !== "") before = label.name;
      return column;
    }
    const isBare = isAnsweredVerb(asks);
    const name = isBare ? `${withoutCount(before)}${asks}` : asks;
    return { ...column, asks, label: { ...label, name } };
  });
}

function asked({ kind, label }: Column): string | undefined {
  return kind === "value" ? askedBy(label.name) : undefined;
}
