import { hintsAt } from "../../lexicon/hints";
import { isToldByGrowth } from "../../lexicon/nameEndings";
import { refuse, ok, type Result } from "../../problem";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import type { Measure } from "../observation";
import type { Expectation } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { combineMeasures } from "../words/combineMeasures";
import type { LabelMeasure } from "../words/label";
import { impliedUnit } from "../words/impliedUnit";
import { PRECEDENCE, UNIT_OF_LEVELS } from "../meaning/precedence";
import { firstUnit, isOfAmounts, nameCounted, type TableUnits } from "./unitSaid";
import type { ValueColumn } from "./valueColumn";

/** What the cell where a row and a column cross is expected to hold. */
export interface CellMeaning {
  readonly measure: Measure;
  readonly expected: Expectation;
}

/** Row and column taken together, with the unit the cell itself gives; refused where they contradict each other or leave a rate's form open. */
export function cellMeaning(
  row: TableRow,
  column: ValueColumn,
  table: TableUnits,
  own?: Unit,
): Result<CellMeaning> {
  const { wide, unit, derivedUnit: said } = unitsOf(row, column, table);
  const combined = combineMeasures(wide, column.measure);
  if (!combined || combined === "unread") return refuse("unclear-header", { header: column.text });
  const isRate = unit?.base === PERCENT.base;
  const derivedUnit =
    column.measure === "difference" && wide === "level"
      ? (unitOfDifference(own, unit) ?? said ?? settledUnit(row, column, isRate))
      : said;
  const compares = column.measure === "growth" || column.measure === "difference";
  // Under a title about growth the % of the table is that of the growth.
  const isOfTitle = column.from.measure?.by === "table";
  if (isRate && compares && wide === "level" && !isOfTitle) {
    // The growth of a rate: in points if it says so, else in doubt between points and per cent.
    const inPointsItself = [derivedUnit, own].some((one) => one?.base === POINTS.base);
    return inPointsItself ? points("points-change") : refuse("ambiguous-rate");
  }
  const measure = settle(combined, derivedUnit);
  switch (measure) {
    case "level":
    case "target":
    case "change":
      if (isGrowthInPercent(row, column)) {
        const growth = measure === "target" ? "growth-target" : "growth";
        return ok({ measure: growth, expected: withUnit("rate", PERCENT) });
      }
      if (!isRate || measure !== "change") {
        return amount(measure, unit ?? (column.measure === "difference" ? derivedUnit : undefined));
      }
      // 增减额 of a rate that says no unit of its own can only be in points.
      return column.unit ? refuse("ambiguous-rate") : points("points-change");
    case "growth":
    case "growth-target":
    case "share":
    case "completion":
      return ok({
        measure,
        expected: { ...withUnit("rate", derivedUnit), ...(column.fraction && { fraction: true }) },
      });
    case "points-change":
      // 基期 of 强度提高0.1个百分点 is the rate it rises from.
      if (wide === "difference" && isBase(column)) return amount("level", PERCENT);
      return inPoints(measure, derivedUnit);
    case "points-target":
      return inPoints(measure, derivedUnit);
    case "gap":
      return isRate || derivedUnit?.base === POINTS.base ? points(measure) : amount(measure, unit);
    default:
      return ok({ measure, expected: { form: "place" } });
  }
}

/** 规上工业增加值 in a row of % is how much it has grown: no amount is in per cent. */
function isGrowthInPercent(row: TableRow, column: ValueColumn): boolean {
  const ownUnit = row.unit ?? row.indicator?.unit;
  const isAmount = column.measure === "level" || column.measure === "target";
  return isAmount && ownUnit?.base === PERCENT.base && isToldByGrowth(nameCounted(row, column));
}

/** +3.3个百分点 of a rate, -0.5天 of days and 12.3% of anything say themselves what they are. */
function unitOfDifference(own: Unit | undefined, unit: Unit | undefined): Unit | undefined {
  if (!own || own.base === PERCENT.base) return own;
  const ofLevels = own.base === POINTS.base ? PERCENT.base : own.base;
  return ofLevels === unit?.base ? own : undefined;
}

/** What the levels tell of a 增减 that says nothing of its unit. */
function settledUnit(
  { row }: TableRow,
  { difference }: ValueColumn,
  isRate: boolean,
): Unit | undefined {
  return difference?.rows.get(row) ?? (isRate ? difference?.rates : difference?.amounts);
}

interface Units {
  readonly wide: LabelMeasure;
  /** Of the indicator's own figures. */
  readonly unit: Unit | undefined;
  /** Of what is derived from them. */
  readonly derivedUnit: Unit | undefined;
}

function unitsOf(row: TableRow, column: ValueColumn, table: TableUnits): Units {
  const wide = row.indicator?.measure ?? "level";
  const unit = isOfAmounts(column)
    ? (firstUnit(PRECEDENCE.unit, row, column, table) ?? impliedUnit(nameCounted(row, column)))
    : firstUnit(UNIT_OF_LEVELS, row, column, table);
  // 单位：亿元、% has the % for the growth of the 亿元.
  const derivedUnit =
    column.unit ??
    (wide === "level"
      ? column.fraction
        ? undefined
        : percentFor(isOfRates(column) ? { measure: "growth" } : column, table.units)
      : (firstUnit(OF_ROW, row, column, table) ?? percentFor({ measure: wide }, table.units)));
  return { wide, unit, derivedUnit };
}

/** 同比 under 单位：亿元、% is in per cent; 增减 may be in either. */
function isOfRates({ measure, text }: ValueColumn): boolean {
  return measure === "difference" && /同比|[幅率]$/.test(plainLabel(text).key);
}

const OF_ROW = ["row", "name"] as const;

function percentFor(
  { measure }: Pick<ValueColumn, "measure">,
  units: readonly Unit[] = [],
): Unit | undefined {
  const isRate = measure === "growth" || measure === "completion" || measure === "share";
  return isRate ? units.find(({ base }) => base === PERCENT.base) : undefined;
}

function isBase({ measure, text }: ValueColumn): boolean {
  return measure === "level" && hintsAt(text, "base");
}

/** A difference becomes what its unit makes of it. */
function settle(measure: Exclude<LabelMeasure, "unread">, unit: Unit | undefined): Measure {
  if (measure !== "difference") return measure;
  if (!unit || unit.base === PERCENT.base) return "growth";
  return unit.base === POINTS.base ? "points-change" : "change";
}

function inPoints(measure: Measure, unit: Unit | undefined): Result<CellMeaning> {
  return unit && unit.base !== POINTS.base ? refuse("ambiguous-rate") : points(measure);
}

function points(measure: Measure): Result<CellMeaning> {
  return ok({ measure, expected: { form: "points" } });
}

function amount(measure: Measure, unit: Unit | undefined): Result<CellMeaning> {
  return ok({ measure, expected: withUnit("amount", unit) });
}

function withUnit(form: Expectation["form"], unit: Unit | undefined): Expectation {
  return unit ? { form, unit } : { form };
}
