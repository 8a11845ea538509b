import { groupedBy } from "../../groupedBy";
import { columnKey } from "./columnKey";
import { unclear } from "./unclear";
import type { ValueColumn } from "./valueColumn";

/** Of two that would say the same the one whose heading names its period is sure, the other in doubt. */
export function refuseTwins(
  columns: readonly ValueColumn[],
  dated: ReadonlySet<number>,
): ValueColumn[] {
  const keyed = columns.map((column) => ({ column, key: columnKey(column) }));
  const read = groupedBy(
    keyed.filter(({ column: { problem, measure } }) => !problem && measure !== "unread"),
    ({ key }) => key,
  );
  return keyed.map(({ column, key }) => {
    const alike = (read.get(key) ?? []).map((one) => one.column);
    if (column.measure === "unread" || alike.length < 2) return column;
    const sure = alike.filter((one) => dated.has(one.column));
    const shown = alike.filter(({ hidden }) => !hidden);
    const isSure = dated.has(column.column) && sure.length === 1;
    const isOnlyShown = !column.hidden && shown.length === 1;
    return isSure || isOnlyShown ? column : repeated(column, columns);
  });
}

/** Of columns headed alike it is said that they are. */
function repeated(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const isAlike = columns.some((other) => other !== column && other.text === column.text);
  if (!isAlike || column.problem) return unclear(column);
  return { ...column, problem: { code: "repeated-header", detail: { header: column.text } } };
}
