import { isRateName } from "../../lexicon/nameEndings";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { PERCENT, type Unit } from "../../quantity/unit";
import type { Origin, Source } from "../meaning/origin";
import { isApartFromHarvest } from "../words/isApartFromHarvest";
import { originOf } from "../meaning/settle";
import type { Crossing } from "../meaning/crossing";
import { PRECEDENCE } from "../meaning/precedence";
import type { TableSays } from "../meaning/tableSays";
import type { TableRow } from "../rows/tableRow";
import { canBeIn } from "../words/canBeIn";
import { impliedUnit } from "../words/impliedUnit";
import { headsCounted } from "./headsCounted";
import { unitAmong } from "./unitAmong";
import type { ValueColumn } from "./valueColumn";

/** What a table says of units. */
export type TableUnits = Pick<TableSays, "unit" | "units" | "unclaimed">;

/** The unit of the first of several sources that gives one. */
export function firstUnit(
  sources: readonly Source[],
  row: TableRow,
  column: ValueColumn,
  table: TableUnits,
): Unit | undefined {
  for (const source of sources) {
    const unit = unitSaid(source, row, column, table);
    if (unit) return unit;
  }
  return undefined;
}

/** The unit that one source gives the figure where a row and a column cross. */
function unitSaid(
  source: Source,
  row: TableRow,
  column: ValueColumn,
  table: TableUnits,
): Unit | undefined {
  switch (source) {
    case "user":
      if (row.from.unit?.by === "user") return row.unit;
      return column.from.unit?.by === "user" ? column.unit : undefined;
    case "column":
      // 同比增减额 behind 利润（万元） is in 万元.
      if (column.measure === "change") return column.unit ?? column.ownUnit;
      if (isOfAmounts(column))
        return unitOfName(row, column) ?? unitOfHerd(row, column) ?? unitOfColumn(row, column);
      return column.ownUnit;
    case "row":
      return unitBeside(row, column);
    case "name":
      return row.indicator?.unit;
    case "table":
      return unitAbove(row, column, table);
    default:
      return undefined;
  }
}

/** 增加值（亿元、%） gives the first to its levels. */
function unitOfColumn(row: TableRow, column: ValueColumn): Unit | undefined {
  const { unit, units } = column;
  return unit ?? (units && unitAmong(units, nameCounted(row, column), wholeCounted(row, column)));
}

/**
 * 人均地区生产总值（元） under 绝对数（万元）: the name knows its own money better than the column of all. 投入强度（%） under R&D经费（万元） is no
 * money.
 */
function unitOfName({ indicator }: TableRow, column: ValueColumn): Unit | undefined {
  const isRate = indicator?.unit === PERCENT && isRateName(indicator.name);
  if (isRate && isOfAmounts(column)) return PERCENT;
  const unit = column.indicator === undefined ? indicator?.unit : undefined;
  return unit && column.unit && isMoneyUnit(unit) && isMoneyUnit(column.unit) ? unit : undefined;
}

/** 生猪出栏（万头） under 产量（吨） is counted. */
function unitOfHerd(
  { part = "", indicator }: TableRow,
  { indicator: named = "" }: ValueColumn,
): Unit | undefined {
  return isApartFromHarvest(part, named) ? indicator?.unit : undefined;
}

/** Whether a column's own unit is that of its indicator: its figures are amounts, not derived from any. */
export function isOfAmounts({ measure }: ValueColumn): boolean {
  return measure === "level" || measure === "target" || measure === "change";
}

function unitBeside({ unit, units }: TableRow, { unitColumn }: ValueColumn): Unit | undefined {
  if (unitColumn === undefined) return unit;
  return unitColumn === "none" ? undefined : units?.get(unitColumn);
}

/**
 * 单位：万元 over a table is not meant for its rates; of several units there, or over a column, one may fit, and of 人、人次 the one that no
 * heading has for itself.
 */
function unitAbove(row: TableRow, column: ValueColumn, says: TableUnits): Unit | undefined {
  const { unit, units = [], unclaimed = [] } = column.units ? { units: column.units } : says;
  if (!unit && units.length === 0) return undefined;
  const name = nameCounted(row, column);
  const whole = wholeCounted(row, column);
  if (units.length > 0) return unitAmong(units, name, whole) ?? unitAmong(unclaimed, name, whole);
  return !unit || canBeIn(unit, name) ? unit : undefined;
}

/** What is counted, by name. */
export function nameCounted(row: TableRow, column: ValueColumn): string {
  return column.indicator ?? row.indicator?.name ?? "";
}

function wholeCounted(row: TableRow, column: ValueColumn): string | undefined {
  return column.indicator === undefined ? row.partOf : column.partOf;
}

/** Who said the unit a figure was read in: its own cell, unless one of the others gave it and the cell agreed. */
export function unitOrigin(
  crossing: Omit<Crossing, "measure">,
  expected: Unit | undefined,
): Origin | undefined {
  const { cell, row, column, table } = crossing;
  if (cell.unit !== expected) return cell.unit.symbol === "" ? undefined : inCell(crossing);
  for (const source of PRECEDENCE.unit) {
    const own = source === "column" ? column.unit : undefined;
    const said = own ?? unitSaid(source, row, column, table);
    if (said !== expected) continue;
    const from = originOf(crossing, source, "unit");
    const several = source === "table" ? table.units : source === "column" && column.units;
    const isOneOf = several && several.length > 0;
    return isOneOf ? { ...from, evidence: "fitting-unit" } : from;
  }
  const implied = [impliedUnit(nameCounted(row, column)), headsCounted(row, column)].some(
    (unit) => unit?.symbol === expected.symbol,
  );
  if (!implied) return undefined;
  const named = originOf(crossing, column.indicator === undefined ? "name" : "column", "indicator");
  return { ...named, evidence: "implied-unit" };
}

function inCell({ address }: Pick<Crossing, "address">): Origin {
  return { by: "cell", cells: [address] };
}
