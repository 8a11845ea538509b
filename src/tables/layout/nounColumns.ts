import { isEntityHeading } from "../layouts/isEntityHeading";
import { isAmountNoun } from "../../lexicon/amountNouns";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "./columns";

/**
 * 项目 | 本月余额 | 同比增速, 指标 | 经费 over 2022年 | 2021年: where the rows are indicators and the columns name nothing but one kind of
 * amount, each figure is that of its row: 各项存款余额, 基础研究经费.
 */
export function nounColumns(columns: readonly Column[]): readonly Column[] {
  const named = columns.filter(
    (column) => column.kind === "value" && column.label.name !== "" && !isEntityHeading(column),
  );
  const [noun, ...others] = new Set(named.map(({ label }) => label.name));
  if (noun === undefined || others.length > 0 || !isAmountNoun(plainLabel(noun).key))
    return columns;
  return columns.map((column) =>
    column.kind === "value" && (column.label.name === noun || column.label.name === "")
      ? { ...column, noun, label: { ...column.label, name: "" } }
      : column,
  );
}
