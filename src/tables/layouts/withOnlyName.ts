import { withoutStock } from "../../lexicon/dependents";
import { isInvestment, isWholeCost } from "../../lexicon/projects";
import type { Column } from "../layout/columns";

/**
 * 年度任务 | 1-9月产值 | 上年同期: where the columns name one indicator only, a year and a target without a name are of it as well;
 * where they name several, a year is of what stands before it: 企业户数 | 1-9月产值 | 上年同期.
 */
export function withOnlyName(values: readonly Column[]): readonly Column[] {
  const names = new Set(values.flatMap(({ label }) => (isNamedLevel(label) ? [label.name] : [])));
  const [named, ...others] = names;
  // 年度计划 and 完成 beside 总投资 are what is invested so far, and no part of that sum's own kind.
  const only = named === undefined ? undefined : doneOf(named);
  return values.map((column, index) => {
    const { label } = column;
    if (label.name !== "") return column;
    const isYear = label.measure === undefined && label.time !== undefined;
    const before = values[index - 1]?.label;
    const name =
      others.length === 0
        ? only
        : before && isNamedLevel(before) && before.time
          ? before.name
          : undefined;
    // 全年完成 before 自评得分 is what earned the points.
    const follows = values.slice(0, index).some((left) => isNamedLevel(left.label));
    const isMeant = (isYear && follows) || (others.length === 0 && label.measure === "target");
    if (!isMeant || name === undefined) return column;
    const counted = label.counting === "new" ? withoutStock(name) : name;
    return { ...column, label: { ...label, name: counted } };
  });
}

function doneOf(name: string): string {
  return isInvestment(name) && isWholeCost(name) ? `完成${name.slice(1)}` : name;
}

function isNamedLevel({ name, measure }: Column["label"]): boolean {
  return name !== "" && measure === undefined;
}
