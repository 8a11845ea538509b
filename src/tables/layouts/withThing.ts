import { classThing } from "../../lexicon/classHeads";
import { hintsAt } from "../../lexicon/hints";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName } from "../../lexicon/nameEndings";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { EXECUTED } from "../layout/budgetColumns";
import { withName } from "../layout/withName";
import type { Column } from "../layout/columns";
import { isEntityHeading } from "./isEntityHeading";
import type { Found } from "./layout";
import { valuesOf } from "./valuesOf";

/**
 * 执行数 beside 项目数 under 项目类别 in a table of 科技专项资金 is that of the money, 当年新增（人） beside 补贴（万元） under 人才类别 counts 人才:
 * where others name what they are of, a column that names nothing is of what the rows are classes of, and each row's own.
 */
export function withThing(
  { columns, names: { column: names } }: Pick<Found, "columns" | "names">,
  money: string | undefined,
): readonly Column[] {
  const thing = classThing(names.text);
  const values = valuesOf(columns);
  const isNamed = ({ label: { name, measure } }: Column): boolean =>
    name !== "" && measure === undefined;
  if (thing === undefined || !values.some(isNamed) || values.some(isEntityHeading)) return columns;
  const counts = measuredAs(thing) === "people" && values.some(isCounted);
  const hasBudget = values.some(({ label: { aim } }) => aim === "budget");
  return columns.map((column) => {
    const { kind, text, label, heading } = column;
    const isExecuted = hintsAt(text, "executed");
    if (kind !== "value") return column;
    // 补贴 of 人才, where they are counted beside it.
    if (label.name !== "")
      return counts && isMoneyName(label.name) && label.measure === undefined
        ? { ...withName(column, `${thing}${label.name}`, heading), ofPart: label.name }
        : column;
    if (counts && isCounted(column)) return { ...withName(column, thing, heading), ofPart: "" };
    if (money === undefined) return column;
    if (label.measure === undefined && isExecuted)
      return { ...withName(column, `${money}${EXECUTED}`, heading), ofPart: EXECUTED };
    const isGoal = label.measure === "target" || label.measure === "completion";
    return isGoal && hasBudget ? { ...withName(column, money, heading), ofPart: "" } : column;
  });
}

/** 当年新增（人）, 累计（人） */
function isCounted({ label: { name, measure, counting, unit } }: Column): boolean {
  const isBare = name === "" && measure === undefined && counting !== undefined;
  return isBare && unit !== undefined && !isMoneyUnit(unit);
}
