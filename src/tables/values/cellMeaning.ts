import { refuse, ok, type Result } from "../../problem";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import type { Measure } from "../observation";
import type { Expectation } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import { combineMeasures } from "../words/combineMeasures";
import type { LabelMeasure } from "../words/label";
import { impliedUnit } from "../words/impliedUnit";
import { isRateName } from "./assignOwners";
import type { ValueColumn } from "./valueColumn";

/** What the cell where a row and a column cross is expected to hold. */
export interface CellMeaning {
  readonly measure: Measure;
  readonly expected: Expectation;
}

/** Row and column taken together; refused where they contradict each other or leave a rate's form open. */
export function cellMeaning(
  row: TableRow,
  column: ValueColumn,
  tableUnit: Unit | undefined,
): Result<CellMeaning> {
  const { wide, unit, derivedUnit } = unitsOf(row, column, tableUnit);
  const combined = combineMeasures(wide, column.measure);
  if (!combined || combined === "unread") return refuse("unclear-header", { header: column.text });
  const isRate = unit?.base === PERCENT.base;
  const compares = column.measure === "growth" || column.measure === "difference";
  if (isRate && compares && wide === "level") {
    // The growth of a rate: in points if it says so, else in doubt between points and per cent.
    return column.unit?.base === POINTS.base ? points("points-change") : refuse("ambiguous-rate");
  }
  const measure = settle(combined, derivedUnit);
  switch (measure) {
    case "level":
    case "target":
    case "change":
      return isRate && measure === "change" ? refuse("ambiguous-rate") : amount(measure, unit);
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

interface Units {
  readonly wide: LabelMeasure;
  /** Of the indicator's own figures. */
  readonly unit: Unit | undefined;
  /** Of what is derived from them. */
  readonly derivedUnit: Unit | undefined;
}

function unitsOf(row: TableRow, column: ValueColumn, tableUnit: Unit | undefined): Units {
  const wide = row.indicator?.measure ?? "level";
  const { unitColumn } = column;
  const inRow =
    unitColumn === undefined
      ? row.unit
      : unitColumn === "none"
        ? undefined
        : row.units?.get(unitColumn);
  const ofRow = inRow ?? row.indicator?.unit;
  const name = column.indicator ?? row.indicator?.name ?? "";
  // 单位：万元 over a table is not meant for its rates.
  const fits = !tableUnit || !isRateName(name) || tableUnit.base === PERCENT.base;
  const ofTable = fits ? tableUnit : undefined;
  const plain =
    column.measure === "level" || column.measure === "target" || column.measure === "change";
  // 金额（万元） says more of its column than the 项 of the row does.
  const unit = plain
    ? (column.unit ?? ofRow ?? ofTable ?? impliedUnit(name))
    : (ofRow ?? column.ownUnit ?? ofTable);
  const derivedUnit = column.unit ?? (wide === "level" ? undefined : ofRow);
  return { wide, unit, derivedUnit };
}

function isBase({ measure, text }: ValueColumn): boolean {
  return measure === "level" && /基期|基数|基數/.test(text);
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
