import type { Column } from "../layout/columns";
import type { Layout } from "../layout/decideLayout";
import { combineMeasures } from "../words/combineMeasures";
import type { Label } from "../words/label";
import { isDependent } from "../words/joinLabels";
import { isBareTotal } from "../words/isBareTotal";
import { dividedThing, isCountable } from "../words/titleWords";
import { ofEntity } from "./ofEntity";
import { unclear } from "./unclear";
import { columnAspects } from "./columnAspects";
import { assignOwners, type Owner } from "./assignOwners";
import { columnPeriods, isToDate, type Anchor } from "./columnPeriods";
import { splitYears } from "./splitYears";
import { anchorPeriod } from "./anchorPeriod";
import { spanPeriod } from "./spanPeriod";
import type { Period } from "../../quantity/period";
import { partColumns } from "./partColumns";
import type { ValueColumn } from "./valueColumn";

/** The columns of figures with their meaning settled; two that would say the same are both refused. */
export function valueColumns(
  layout: Layout,
  anchor: Anchor,
  titleIndicator: Label | undefined,
): ValueColumn[] {
  const { values, wholes } = partColumns(namedByTitle(layout, titleIndicator));
  const owners = namesIndicators(layout) ? assignOwners(values) : [];
  const periods = columnPeriods(values, anchor, owners);
  const aspects = layout.orientation.startsWith("indicator") ? columnAspects(values) : [];
  const settled = values.map((column, index): ValueColumn => {
    const { above, measure = "level", unit, scope, whole, counting, status } = column.label;
    const partOf = wholes.get(column.column);
    const period = periods[index] ?? anchor.period;
    const base: ValueColumn = {
      column: column.column,
      text: column.text,
      cells: column.cells,
      measure,
      period,
      ...(unit && { unit }),
      ...(column.unitColumn !== undefined && { unitColumn: column.unitColumn }),
      ...(scope !== undefined && { scope }),
      ...(whole !== undefined && { whole }),
      ...(counting && !isToDate(values, column, period, anchor) && { counting }),
      ...(status && { status }),
      ...(above !== undefined && { section: above }),
      ...(partOf !== undefined && { partOf }),
      ...aspects[index],
      ...(column.stage !== undefined && { stage: column.stage }),
      ...(column.asks !== undefined && { asks: column.asks }),
      ...(isInDoubt(values, index) && { inDoubt: true }),
      ...(column.part && { part: column.part }),
      ...(column.problem && { problem: column.problem }),
    };
    if (isOfNoMonth(column, anchor.period)) return unclear(base);
    if (layout.orientation === "entity-by-period") return inTitle(base, titleIndicator);
    if (layout.orientation === "part-by-indicator") {
      return ofParts(owned(base, column, owners[index]), titleIndicator);
    }
    if (namesIndicators(layout)) return owned(base, column, owners[index]);
    if (layout.orientation === "indicator-by-entity") return ofEntity(base, column, values);
    return base;
  });
  return refuseTwins(named(settled));
}

/** 当月 in a table that does not say which months it is about. */
function isOfNoMonth({ label: { span, time } }: Column, anchor: Period): boolean {
  return span !== undefined && !spanPeriod(span, time ? anchorPeriod(time, anchor) : anchor);
}

/** 合计 beside its parts is what the title names. */
function totalByTitle(column: Column, title: Label | undefined): Column {
  const { label, text } = column;
  const isUnnamed = label.name === "" && label.measure === undefined && isBareTotal(text);
  if (!isUnnamed || !title || title.measure || !isCountable(title.name)) return column;
  const unit = label.unit ?? title.unit;
  return { ...column, label: { ...label, name: title.name, ...(unit && { unit }) } };
}

/** Years in one cell told apart; 成交额 in 技术合同分类情况 is 技术合同成交额. */
function namedByTitle(layout: Layout, title: Label | undefined): Column[] {
  const values = splitYears(layout.columns).filter(({ kind }) => kind === "value");
  if (layout.orientation === "entity-by-indicator") {
    return values.map((column) => totalByTitle(column, title));
  }
  const thing = layout.orientation === "part-by-indicator" && dividedThing(title?.name ?? "");
  if (!thing) return values;
  return values.map((column) => {
    const { label } = column;
    return isDependent(label.name)
      ? { ...column, label: { ...label, name: `${thing}${label.name}` } }
      : column;
  });
}

function ofParts(column: ValueColumn, title: Label | undefined): ValueColumn {
  const thing = dividedThing(title?.name ?? "");
  const { indicator } = column;
  const ofPart = thing && indicator?.startsWith(thing) ? indicator.slice(thing.length) : "";
  return ofPart === "" ? column : { ...column, ofPart };
}

function namesIndicators({ orientation }: Layout): boolean {
  return orientation === "entity-by-indicator" || orientation === "part-by-indicator";
}

/** A bare 位次 right behind a growth column, and none right behind the levels. */
function isInDoubt(values: readonly Column[], index: number): boolean {
  const column = values[index];
  const before = values[index - 1]?.label.measure;
  if (column?.label.measure !== "rank" || column.given || /总量|规模|绝对值/.test(column.text))
    return false;
  if (before !== "growth" && before !== "difference") return false;
  const earlier = values.slice(0, index - 1).reverse();
  const level = earlier.findIndex(({ label }) => label.measure === undefined);
  return !earlier.slice(0, Math.max(0, level)).some(({ label }) => label.measure === "rank");
}

function inTitle(column: ValueColumn, title: Label | undefined): ValueColumn {
  if (!title) return unclear(column);
  const measure = combineMeasures(title.measure ?? "level", column.measure);
  const unit = column.measure === "level" ? (column.unit ?? title.unit) : column.unit;
  const named = { ...column, indicator: title.name, ...(unit && { unit }) };
  return measure ? { ...named, measure } : unclear(named);
}

function owned(base: ValueColumn, { label }: Column, owner: Owner | undefined): ValueColumn {
  if (owner === undefined || owner === "unclear") return unclear(base);
  if (owner === "own") return { ...base, indicator: label.name };
  const { name, unit, above } = owner.label;
  return {
    ...base,
    indicator: name,
    ...(unit && { ownUnit: unit }),
    ...(above !== undefined && { section: above }),
  };
}

/** 数 under 专利 and 数 under 论文: a name met twice takes the heading above it. */
function named(columns: readonly ValueColumn[]): ValueColumn[] {
  const counts = countBy(columns, keyOf);
  return columns.map((column) => {
    const { section, indicator } = column;
    if ((counts.get(keyOf(column)) ?? 0) < 2 || !section || !indicator) return column;
    return { ...column, indicator: `${section}${indicator}` };
  });
}

function refuseTwins(columns: readonly ValueColumn[]): ValueColumn[] {
  const read = columns.filter(({ problem, measure }) => !problem && measure !== "unread");
  const counts = countBy(read, keyOf);
  return columns.map((column) =>
    (counts.get(keyOf(column)) ?? 0) > 1 && column.measure !== "unread" ? unclear(column) : column,
  );
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function keyOf(column: ValueColumn): string {
  const { indicator, entity, measure, period, scope, counting, status, whole, suffix, stage } =
    column;
  const key = [
    indicator,
    entity?.name,
    measure,
    period,
    scope,
    counting,
    status,
    whole,
    suffix,
    stage,
  ];
  return JSON.stringify(key.map((part) => part ?? null));
}
