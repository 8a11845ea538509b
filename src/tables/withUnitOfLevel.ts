import { groupedBy } from "../groupedBy";
import { countsHeads } from "../lexicon/measured";
import type { Observation } from "./observation";

/**
 * Figures that say nothing of their unit with that of what they belong to: 当年新增 beside 总数（个） counts in 个, 比上年增加 beside 数量（家）
 * in 家, as 国家级实验室 is beside 实验室, and a part in its column in what its total is in. Beside a level in 万人 nobody knows whether the
 * new ones are counted one by one.
 */
export function withUnitOfLevel(observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(({ unit }) => unit.symbol === "")) return observations;
  const rows = groupedBy(observations, ({ cell }) => cell.row);
  const columns = groupedBy(observations, ({ cell }) => cell.column);
  return observations.map((one) => {
    if (one.unit.symbol !== "") return one;
    const level =
      rows.get(one.cell.row)?.find((of) => isOfLevel(one, of)) ??
      columns.get(one.cell.column)?.find((of) => isTotalOf(one, of));
    return level ? { ...one, unit: level.unit } : one;
  });
}

/** Of the level beside it this is the movement, or what of it is new or of a kind. */
function isOfLevel(one: Observation, level: Observation): boolean {
  const isNew = one.measure === "level" && one.counting === "new";
  const isSame = (isNew || one.measure === "change") && level.indicator === one.indicator;
  const isLevel = one.measure === "level";
  const isKind = isLevel && one.indicator.endsWith(level.indicator);
  // 其中：专任教师 beside 教职工人数.
  const isPart =
    isLevel &&
    one.partOf === level.indicator &&
    countsHeads(one.indicator) &&
    level.unit.symbol === HEAD;
  return (isSame || isKind || isPart) && level.unit.factor === 1 && holds(level, one);
}

const HEAD = "人";

function isTotalOf(one: Observation, total: Observation): boolean {
  return one.measure === "level" && total.indicator === one.partOf && holds(total, one);
}

function holds(level: Observation, { entity, value }: Observation): boolean {
  const isAmount = level.unit.symbol !== "" && level.unit.base !== "ratio";
  const isOfSame = level.measure === "level" && level.entity === entity;
  return isAmount && isOfSame && Math.abs(value) <= level.value;
}
