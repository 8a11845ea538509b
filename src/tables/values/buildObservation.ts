import { isRateName } from "../../lexicon/nameEndings";
import type { Crossing } from "../meaning/crossing";
import type { Period } from "../../quantity/period";
import type { Origin, SaidBy } from "../meaning/origin";
import { originOf, settle, type Questions } from "../meaning/settle";
import type { TableSays } from "../meaning/tableSays";
import { SELF, type EntityRole, type Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import type { EntityName } from "../words/regionNames";
import { unitBesideName } from "../words/unitBesideName";
import { anchorPeriod } from "./anchorPeriod";
import { yearsUpTo } from "../../quantity/yearsUpTo";
import { wholeYear } from "../../quantity/wholeYear";
import { spanPeriod } from "./spanPeriod";
import { partOfColumn, withNoun, type FigureName } from "./nameFigure";
import type { ValueColumn } from "./valueColumn";

/** What is known of a figure where its row and its column cross. */
export interface Known {
  readonly name: FigureName;
  /** Who said its unit. */
  readonly counted: Origin | undefined;
  readonly asked: Questions;
}

/** A figure with all that its cell, row, column and table say of it. */
export function buildObservation(
  crossing: Crossing,
  { name: { indicator, base, aspect }, counted, asked }: Known,
): Observation {
  const { address, cell, row, column, table, measure } = crossing;
  const said: Writable<SaidBy> = {};
  said.indicator = originOf(
    crossing,
    column.indicator === undefined ? "row" : "column",
    "indicator",
  );
  said.entity = originOf(
    crossing,
    row.entity ? "row" : column.entity ? "column" : "table",
    "entity",
  );
  said.period = originOf(crossing, datedBy(row), "period");
  const measured = measuredBy(crossing);
  if (measured) said.measure = measured;
  if (counted) said.unit = counted;
  const { name, role } = ofEntity(row.entity ?? column.entity, table);
  const partOf = wholeOf(row, column);
  const one: Writable<Observation> = {
    indicator,
    measure,
    entity: name,
    entityRole: role,
    period: periodOf(row, column),
    value: cell.value,
    unit: unitBesideName(indicator, cell.unit),
    decimals: cell.decimals,
    said,
    cell: address,
    table: table.id,
  };
  if (indicator === column.indicator && column.writtenAs !== undefined)
    one.writtenAs = column.writtenAs;
  if (base !== undefined) one.base = base;
  if (aspect !== undefined) one.aspect = aspect;
  // 粮食 over the crops of 粮食 is all of it.
  if (partOf !== undefined && partOf !== indicator) {
    one.partOf = partOf;
    const isOfRow = row.partOf !== undefined || row.part !== undefined;
    said.partOf = originOf(crossing, isOfRow ? "row" : "column", "partOf");
  }
  settle(asked, crossing, one, said);
  return one;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A year in the row's name goes before one beside it, and that before the column's. */
function datedBy({ indicator, period }: TableRow): "name" | "row" | "column" {
  return indicator?.time ? "name" : period ? "row" : "column";
}

function periodOf(row: TableRow, column: ValueColumn): Period {
  const { indicator, period: beside, isNoted } = row;
  const inRow = beside ? (isNoted ? notedPeriod : besidePeriod)(beside, column) : column.period;
  const span = column.sinceJanuary ? "to-date" : indicator?.span;
  const sum = indicator?.together && yearsUpTo(indicator.together, inRow);
  const period = sum ?? (span && spanPeriod(span, inRow)) ?? inRow;
  return indicator?.time ? anchorPeriod(indicator.time, period) : period;
}

/** 2023年 beside a row under 1月 is January of it; 1-5月 beside one is of what was reached, not of the target of the year. */
function besidePeriod(beside: Period, { period, measure, from }: ValueColumn): Period {
  const isOfMonths = !from.period && !beside.months && period.months;
  const anchored = isOfMonths ? { ...beside, months: period.months } : anchorPeriod(beside, period);
  const isOfYear = measure.endsWith("target") && !period.months && anchored.months;
  return isOfYear ? wholeYear(anchored) : anchored;
}

/** 为2022年数 in the remark is said of the newest figure of the row; the one of the year before is then of 2021. */
function notedPeriod(noted: Period, column: ValueColumn): Period {
  const { period, yearsBack = 0 } = column;
  return noted.kind === "calendar"
    ? { ...period, kind: "calendar", year: noted.year - yearsBack }
    : besidePeriod(noted, column);
}

/** Who said what the figure is of its indicator; a level is what it is when nobody says otherwise. */
function measuredBy(crossing: Crossing): Origin | undefined {
  const { cell, row, column } = crossing;
  if (cell.measure !== undefined) return originOf(crossing, "cell", "measure");
  if (row.from.measure?.by === "user") return row.from.measure;
  if (column.measure !== "level" || column.from.measure)
    return originOf(crossing, "column", "measure");
  return row.indicator?.measure === undefined ? undefined : originOf(crossing, "name", "measure");
}

/** What the figure is a part of, by its row or by its column; told by its stage or its money, of the same of its whole. */
function wholeOf({ part, partOf }: TableRow, column: ValueColumn): string | undefined {
  const { indicator = "", ofPart = indicator, stage = "", suffix = "", noun = "" } = column;
  // 投入强度 in a row of its own under 经费 is told of that, and no part of it.
  if (part !== undefined && isRateName(part) && !isRateName(indicator)) return undefined;
  if (part !== undefined) return partOf === undefined ? indicator : partOfColumn(partOf, ofPart);
  return partOf === undefined ? column.partOf : `${withNoun(partOf, noun)}${stage}${suffix}`;
}

function ofEntity(
  entity: EntityName | undefined,
  { entity: own, scope }: TableSays,
): { name: string; role: EntityRole } {
  if (!entity) return { name: own, role: "member" };
  if (entity.role === "self") return { name: SELF, role: "member" };
  // 合计 and 平均 under the cities of a province are those of 全省.
  const whole = entity.scope === undefined && !entity.apart ? scope : undefined;
  if (whole && entity.role === "total") return { name: whole, role: "total" };
  if (whole && entity.role === "average") return { name: `${whole}平均`, role: "average" };
  return { name: entity.name, role: entity.role };
}
