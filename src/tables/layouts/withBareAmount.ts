import { without } from "../corrections/without";
import { isMoneyName } from "../../lexicon/nameEndings";
import { yearBefore } from "../../lexicon/notation/yearSpans";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import type { Column } from "../layout/columns";

/**
 * 项目数 | 金额, 户数 | 用电量: beside a column that names what it counts, a bare 金额 is the money of the same, and goes by its own word; so do 期末实有 and
 * 本年新设 beside 注册资本.
 */
export function withBareAmount(columns: readonly Column[]): readonly Column[] {
  const named = columns.filter(
    ({ kind, label }) => kind === "value" && label.name !== "" && label.measure === undefined,
  );
  if (named.length === 0) return columns;
  // 本年新登记 beside 实有户数 is of those.
  const isOfMoney = named.every(
    ({ label: { name, unit } }) => isMoneyName(name) || (unit && isMoneyUnit(unit)),
  );
  return columns.map((column) =>
    isBareAmount(column, isOfMoney)
      ? {
          ...column,
          label: { ...without(column.label, "counting"), name: amountWord(column.text) },
        }
      : column,
  );
}

function isBareAmount({ kind, label }: Column, isOfMoney: boolean): boolean {
  const { name, measure, aspect, counting } = label;
  const isCounted = isOfMoney && (counting === "stock" || counting === "new");
  const isSaid = aspect !== undefined || isCounted;
  return kind === "value" && name === "" && measure === undefined && isSaid;
}

/** 金额 of 2023年金额（万元）, 期末实有 over 2023年. */
function amountWord(heading: string): string {
  const [word = ""] = plainLabel(heading).key.split(/[(·]/);
  return word.slice(yearBefore(word).length);
}
