import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "../layout/columns";

/**
 * 项目数 | 金额: beside a column that names what it counts, a bare 金额 is the money of the same, and goes by its own word.
 */
export function withBareAmount(columns: readonly Column[]): readonly Column[] {
  const named = columns.some(
    ({ kind, label }) => kind === "value" && label.name !== "" && label.measure === undefined,
  );
  if (!named) return columns;
  return columns.map((column) =>
    isBareAmount(column)
      ? { ...column, label: { ...column.label, name: amountWord(column.text) } }
      : column,
  );
}

function isBareAmount({ kind, label: { name, measure, aspect } }: Column): boolean {
  return kind === "value" && name === "" && measure === undefined && aspect === "amount";
}

/** 金额 of 金额（万元）. */
function amountWord(heading: string): string {
  const [word = ""] = plainLabel(heading).key.split("(");
  return word;
}
