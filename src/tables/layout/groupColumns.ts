import { askedBy } from "../../lexicon/deeds";
import { headsKindOfFigure } from "../../lexicon/headings/figureHeads";
import { isMarkedPart } from "../../lexicon/ofWhich";
import { rowsAreMeasures } from "../layouts/rowsAreMeasures";
import { isEntityHeading } from "../layouts/isEntityHeading";
import { plainLabel } from "../../lexicon/script/plainLabel";
import type { Column } from "./columns";
import { levelColumns } from "./levelColumns";

/**
 * 第一产业 | 第二产业 over 总量, 占比 and 增速 down, whatever they are called; else 普通高中 | 初中 | 小学 over 本年 and 比上年增减, where the rows are indicators: groups of which each row has a figure. Known by
 * standing over the same headings, or over none beside each other.
 */
export function groupColumns(read: readonly Column[], rows: readonly string[]): Column[] {
  const columns = levelColumns(read);
  const named = columns.filter(isNamed);
  const groups = new Map<string, Column[]>();
  for (const column of named) {
    groups.set(column.label.name, [...(groups.get(column.label.name) ?? []), column]);
  }
  const isBare = [...groups.values()].every((own) => own.length === 1);
  if (groups.size < FEWEST_GROUPS || (isBare && !named.every(saysNothing))) return [...columns];
  if (!(isBare && rowsAreMeasures(rows)) && !areAlike(groups)) return [...columns];
  return columns.map((column) =>
    groups.get(column.label.name)?.includes(column)
      ? { ...column, ofGroup: column.label.name, label: { ...column.label, name: "" } }
      : column,
  );
}

/** Whether all may be groups, and stand over the same headings. */
function areAlike(groups: ReadonlyMap<string, readonly Column[]>): boolean {
  if (![...groups.keys()].every(canBeGroup)) return false;
  const [first = "", ...others] = [...groups.values()].map((own) => own.map(saidBy).join(" "));
  return others.every((said) => said === first);
}

const FEWEST_GROUPS = 2;
const LONGEST_GROUP = 12;

function isNamed(column: Column): boolean {
  return column.kind === "value" && column.label.name !== "" && !isEntityHeading(column);
}

/** A word that says what kind of figure stands under it is no group: 标准值, 测算数, 达标情况. */
function canBeGroup(name: string): boolean {
  const { key } = plainLabel(name);
  const isKind = headsKindOfFigure(key) || askedBy(key) !== undefined;
  return key.length <= LONGEST_GROUP && !isKind && !isMarkedPart(key);
}

function saidBy({ label: { measure, time, span, scope, unit, counting } }: Column): string {
  return JSON.stringify([measure, time, span, scope, unit?.symbol, counting]);
}

function saysNothing({ label: { measure, time, span } }: Column): boolean {
  return measure === undefined && time === undefined && span === undefined;
}
