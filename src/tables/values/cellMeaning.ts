import { isPerMille } from "../../quantity/isPerMille";
import { hintsAt } from "../../lexicon/hints";
import { isRateName, isToldByGrowth } from "../../lexicon/nameEndings";
import { refuse, ok, type Result } from "../../problem";
import { PERCENT, POINTS, TIMES, type Unit } from "../../quantity/unit";
import type { EarlierMonths, Since } from "../../lexicon/saying";
import type { Measure } from "../observation";
import type { Expectation } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import { combineMeasures, withoutBase } from "../words/combineMeasures";
import type { LabelMeasure } from "../words/label";
import { impliedUnit } from "../words/impliedUnit";
import { PRECEDENCE, UNIT_OF_LEVELS } from "../meaning/precedence";
import { headsCounted } from "./headsCounted";
import { isOfRates } from "./isOfRates";
import { firstUnit, isOfAmounts, nameCounted, type TableUnits } from "./unitSaid";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

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
  const moves = column.moves ?? row.indicator?.moves;
  if (moves === "place") return ok({ measure: "change", expected: { form: "places" } });
  if (moves === "share") return pointsOf(column.unit ?? row.indicator?.unit);
  const { wide, unit, derivedUnit: said } = unitsOf(row, column, table);
  if (moves === "growth") {
    // Of a rate 较1—8月 may be by how much it has moved itself.
    const isOfRate = wide === "level" && unit?.base === PERCENT.base;
    if (isOfRate && isEarlierMonths(column.since)) return refuse("ambiguous-rate");
    return pointsOf(column.unit ?? row.indicator?.unit);
  }
  const combined = combineMeasures(wide, column.measure);
  if (!combined || combined === "unread") return refuse("unclear-header", { header: column.text });
  if (combined === "multiple") return amount(combined, TIMES);
  const isRate = unit?.base === PERCENT.base;
  // The growth of a rate may be in points or in per cent.
  if (isSecondLine(row, column) && isRate) return refuse("ambiguous-rate");
  if (column.since ?? row.indicator?.since) {
    const held = heldMeaning(combined, { level: unit, said: own ?? said }, column.since);
    if (held) return held;
  }
  const derivedUnit =
    column.measure === "difference" && wide === "level"
      ? (unitOfDifference(own, unit) ?? said ?? settledUnit(row, column, isRate))
      : said;
  const compares = mayBeGrowth(column.measure);
  // 同比 beside a rate of completion is of that rate, and no completion of anything.
  if (wide === "completion" && compares) return refuse("ambiguous-rate");
  // Under a title about growth the % of the table is that of the growth.
  const isOfTitle = column.from.measure?.by === "table";
  const isListed = column.units !== undefined && derivedUnit?.base === POINTS.base;
  if ((isRate || isListed) && compares && wide === "level" && !isOfTitle) {
    // The growth of a rate: in points if it says so, else in doubt between points and per cent.
    const isInPoints =
      [derivedUnit, own].some((one) => one?.base === POINTS.base) ||
      (own === undefined && isToldInPoints(row, column));
    return isInPoints ? points("points-change") : refuse("ambiguous-rate");
  }
  // 同比 beside the 9.6 of a row of growth says by how much that is faster.
  if (wide === "growth" && compares && row.hasLevel) {
    const isInPoints =
      [own, column.difference?.rows.get(row.row)].some((one) => one?.base === POINTS.base) ||
      (own === undefined && isToldInPoints(row, column));
    return isInPoints ? points("points-change") : refuse("ambiguous-rate");
  }
  const measure = settle(combined, derivedUnit);
  // Of 4.9‰ and 4.5‰ nobody tells the difference in points, unless in so many words.
  const areSaid = [own, said].some((one) => one?.base === POINTS.base);
  const isMoved = measure === "points-change" || measure === "change";
  if (unit && isPerMille(unit) && isMoved && wide === "level" && !areSaid)
    return amount("change", unit);
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
      if (isRate || derivedUnit?.base === POINTS.base) return points(measure);
      // 尚差（%） of 亿元 is a part of the target.
      if (derivedUnit?.base === PERCENT.base) return refuse("ambiguous-rate");
      return amount(measure, derivedUnit ?? unit);
    case "rank":
      return ok({
        // 位次 beside an amount and its growth is by the growth in a row that has nothing but that.
        measure:
          row.placesGrowth || (column.basisUnsaid && row.growsAlone) ? "growth-rank" : measure,
        expected: { form: "place" },
      });
    default:
      return ok({ measure, expected: { form: "place" } });
  }
}

/** 同比为百分点 in the remark of the row, or levels that differ by what is stored. */
function isToldInPoints({ row, changes }: TableRow, { inPoints: rows }: ValueColumn): boolean {
  return changes?.says === "points" || (changes === undefined && (rows?.has(row) ?? false));
}

/**
 * A movement held against another base than the year before, where it goes by its own ways: 比年初 of 亿元 without a unit is in
 * 亿元, as statements of banks have it, and 比年初增加 in % a rate; points are those of a rate only.
 */
function heldMeaning(
  measure: LabelMeasure,
  { level, said }: { readonly level: Unit | undefined; readonly said: Unit | undefined },
  since: Since | undefined,
): Result<CellMeaning> | undefined {
  const isRate = level?.base === PERCENT.base;
  if (said?.base === POINTS.base) {
    return isRate ? points("points-change") : refuse("ambiguous-rate");
  }
  if (measure !== "change" && measure !== "difference") return undefined;
  if (said?.base === PERCENT.base && !isRate) {
    return ok({ measure: "growth", expected: withUnit("rate", PERCENT) });
  }
  const isAmount = !isRate && (said ?? level) !== undefined;
  const isPlain = measure === "change" || since === "year-start" || said !== undefined;
  return isAmount && isPlain ? amount("change", said ?? level) : undefined;
}

function isEarlierMonths(since: Since | undefined): since is EarlierMonths {
  return since === "months-before" || since === "quarters-before";
}

/** How much more a share or a growth rate is: in points, whether its % is written so or not. */
function pointsOf(unit: Unit | undefined): Result<CellMeaning> {
  const isInPoints = !unit || unit.base === POINTS.base || unit.base === PERCENT.base;
  return isInPoints ? points("points-change") : refuse("ambiguous-rate");
}

/** 规上工业增加值 in a row, or under a heading, of % is how much it has grown: no amount is in per cent. */
function isGrowthInPercent(row: TableRow, column: ValueColumn): boolean {
  // 贡献率（%） behind it is of something else.
  const ofColumn = column.noun === undefined ? column.unit : undefined;
  const ownUnit = row.unit ?? row.indicator?.unit ?? ofColumn;
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
  // The % of 同比±% is no unit of the 万元 above it.
  const sources = isSecondLine(row, column) ? OF_COLUMN : PRECEDENCE.unit;
  const unit = isOfAmounts(column)
    ? (firstUnit(sources, row, column, table) ??
      impliedUnit(nameCounted(row, column)) ??
      headsCounted(row, column))
    : firstUnit(UNIT_OF_LEVELS, row, column, table);
  // 单位：亿元、% has the % for the growth of the 亿元, and 同比增长（%） under 产值（亿元） its own.
  const isOfLevels =
    isSecondLine(row, column) || (wide !== "level" && column.ofGroup !== undefined);
  const derivedUnit =
    (isOfLevels ? undefined : column.unit) ??
    (wide === "level"
      ? column.fraction
        ? undefined
        : (unitOfMovement(row, column, unit) ??
          percentFor(
            isOfRates(column) ? { measure: "growth" } : column,
            column.units ?? table.units,
          ))
      : (firstUnit(OF_ROW, row, column, table) ?? percentFor({ measure: wide }, table.units)));
  return { wide, unit, derivedUnit };
}

/** Under 增减（%、百分点） amounts have grown by so many per cent, and rates have moved by so many points. */
function unitOfMovement(
  row: TableRow,
  column: ValueColumn,
  ofLevels: Unit | undefined,
): Unit | undefined {
  const points =
    mayBeGrowth(column.measure) && column.units?.find(({ base }) => base === POINTS.base);
  if (!points || (ofLevels && isPerMille(ofLevels))) return undefined;
  const isRate = ofLevels ? ofLevels.base === PERCENT.base : isRateName(nameCounted(row, column));
  return isRate ? points : column.units?.find(({ base }) => base === PERCENT.base);
}

/** 同比增长（%） on a line under what it tells of, where the columns name the indicators. */
function isSecondLine(
  { indicator }: TableRow,
  { indicator: named, measure }: ValueColumn,
): boolean {
  const moves = indicator?.measure === "growth" || indicator?.measure === "change";
  return moves && named !== undefined && measure === "level";
}

const OF_ROW = ["row", "name"] as const;
const OF_COLUMN = ["user", "column", "table"] as const;

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
function settle(combined: Exclude<LabelMeasure, "unread">, unit: Unit | undefined): Measure {
  const measure = withoutBase(combined) as Measure | "difference";
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
