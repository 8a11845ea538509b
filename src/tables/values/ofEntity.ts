import type { Column } from "../layout/columns";
import { readPlace } from "../../lexicon/places/readPlace";
import { widthOf } from "../../lexicon/areas";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { isBareTotal } from "../words/isBareTotal";
import { entityName, type EntityName } from "../words/regionNames";
import { unclear } from "./unclear";
import type { ValueColumn } from "./valueColumn";
import { isOfChange } from "../words/isOfChange";

/** The column of a member, a total or an average, in a table that has one for each. */
export function ofEntity(
  base: ValueColumn,
  column: Column,
  values: readonly Column[],
): ValueColumn {
  const { label, text } = column;
  // 合计 over 总量 and 增速, beside 甲区 over the same.
  const [over = "", ...below] = text.split("·");
  if (label.name === "" && below.length > 0 && isBareTotal(over))
    return { ...base, entity: entityName(over) };
  const isCompared = label.name === "" && COMPARED.has(label.measure);
  const own = isCompared && (onlyMember(values) ?? narrowestArea(values, label.scope));
  if (own) return { ...base, entity: own };
  const left = isMovement(column) ? nearestLeft(column, values) : undefined;
  if (left) return { ...base, entity: left };
  const entity = entityName(label.name === "" ? text : label.name);
  const isTotal = label.name !== "" || entity.role !== "member";
  return isTotal ? { ...base, entity } : unclear(base);
}

/** A change of what stands before it, and no place among others. */
function isMovement({ label: { name, measure } }: Column): boolean {
  return name === "" && isOfChange(measure);
}

/** 增长 behind a region's level is the growth of that region. */
function nearestLeft({ column }: Column, values: readonly Column[]): EntityName | undefined {
  const [nearest] = values
    .filter(
      ({ label, column: at }) => at < column && label.measure === undefined && label.name !== "",
    )
    .reverse();
  return nearest && entityName(nearest.label.name);
}

/** 全省位次 and 比全省 beside 本市 and 全省 are those of 本市: nobody else stands there to have one. */
const COMPARED: ReadonlySet<Column["label"]["measure"]> = new Set([
  "rank",
  "growth-rank",
  "previous-rank",
  "gap",
]);

function onlyMember(values: readonly Column[]): EntityName | undefined {
  const members = values
    .filter(({ label }) => label.measure === undefined)
    .map(({ label, text }) => entityName(label.name === "" ? text : label.name))
    .filter(({ role }) => role === "member" || role === "self");
  const [only, ...others] = members;
  return others.length === 0 ? only : narrowest(members);
}

/** 高于全省 behind 全市增速 and 全省增速 is told of 全市. */
function narrowestArea(
  values: readonly Column[],
  scope: string | undefined,
): EntityName | undefined {
  const areas = values
    .filter(({ label: { measure, name } }) => name !== "" && (!measure || mayBeGrowth(measure)))
    .map(({ label: { name } }) => ({ name, width: widthOf(name) ?? -1 }))
    .filter(({ name }) => name !== scope)
    .sort((one, other) => other.width - one.width);
  const [first, second] = areas;
  const isNarrower = first && first.width > (widthOf(scope ?? "") ?? Infinity);
  const isOnly = !first || !second || second.name === first.name || second.width < first.width;
  return first && isNarrower && isOnly ? entityName(first.name) : undefined;
}

/** 合肥 beside 安徽省, the province it is compared with. */
function narrowest(members: readonly EntityName[]): EntityName | undefined {
  const [only, ...others] = members.filter(({ name }) => readPlace(name)?.meaning !== "province");
  return others.length === 0 ? only : undefined;
}
