import type { Problem } from "../../problem";
import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import { NO_UNIT, type Unit } from "../../quantity/unit";
import type { Cell, CellAddress } from "../../workbook/workbook";
import { SELF, type EntityRole, type Measure, type Observation } from "../observation";
import type { Figure } from "../read/figure";
import { readFigure } from "../read/readFigure";
import { cellPart } from "../read/cellPart";
import { readSeveral, type CountAndAmount } from "../read/readSeveral";
import type { TableRow } from "../rows/tableRow";
import type { EntityName } from "../words/regionNames";
import { isRateName } from "./assignOwners";
import { unitBesideName } from "../words/unitBesideName";
import { anchorPeriod } from "./anchorPeriod";
import { cellMeaning, type CellMeaning } from "./cellMeaning";
import { detailsFor } from "./detailsFor";
import { nameFigure } from "./nameFigure";
import { qualifierFor } from "./qualifierFor";
import { readCell } from "./readCell";
import type { ValueColumn } from "./valueColumn";

/** What a table says of all its cells. */
export interface TableSetting {
  readonly id: string;
  readonly unit?: Unit;
  readonly unitCell?: CellAddress;
  /** It has a column of units: a figure without one has been forgotten. */
  readonly givesUnits: boolean;
  /** Among whom stored ranks count where no header says. */
  readonly scope?: string;
  /** Whose figures they are where neither row nor column says. */
  readonly entity: string;
  /** The latest period its columns have figures of. */
  readonly current: Period;
  /** Whether any of its columns holds targets. */
  readonly hasTargets: boolean;
  /** The column that names the rows. */
  readonly names: number;
  /** Cells of the title that gave the period or the indicator. */
  readonly cells: readonly CellAddress[];
}

export type Observed =
  | { readonly kind: "observations"; readonly observations: readonly Observation[] }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Reads the cell where a row and a column cross: one figure, or two that stand in it together. */
export function observe(
  whole: Cell | null,
  address: CellAddress,
  row: TableRow,
  column: ValueColumn,
  table: TableSetting,
): Observed {
  if (!whole) return { kind: "missing" };
  const cell = column.part ? cellPart(whole, column.part) : whole;
  if (!cell) return { kind: "refused", problem: severalFigures(whole) };
  const meaning = cellMeaning(row, column, table.unit);
  if (!meaning.ok) return refusedOr(cell, meaning.problem);
  const reading = readCell(cell, meaning.value, row, column);
  const several = reading.kind === "refused" && severalIn(cell, meaning.value);
  if (several) return countAndAmount(several, cell, address, row, column, table, meaning.value);
  if (reading.kind !== "figure") return reading;
  const { indicator } = nameFigure(row, column);
  const doubtful = reading.unit === NO_UNIT && isRateName(indicator) && isAmount(meaning.value);
  if (doubtful) return { kind: "refused", problem: { code: "ambiguous-rate" } };
  if (lacksUnit(reading, indicator, meaning.value, row, column, table)) {
    return { kind: "refused", problem: { code: "missing-unit", detail: { row: row.text } } };
  }
  return {
    kind: "observations",
    observations: [build(reading, address, row, column, table, meaning.value)],
  };
}

/** An amount without a unit where the other rows give theirs. Indices and scores have none. */
function lacksUnit(
  { unit, measure }: Figure,
  indicator: string,
  meaning: CellMeaning,
  { unitless }: TableRow,
  { unitColumn }: ValueColumn,
  { givesUnits }: TableSetting,
): boolean {
  if (unit !== NO_UNIT || measure === "flag" || !isAmount(meaning) || !givesUnits) return false;
  return (
    !unitless && unitColumn !== "none" && !/(?:指数|系数|得分|评分|分值|总分)$/.test(indicator)
  );
}

function severalIn(cell: Cell, meaning: CellMeaning): CountAndAmount | "unclear" | undefined {
  if (typeof cell.value !== "string" || !isAmount(meaning)) return undefined;
  return readSeveral(cell.value, meaning.expected.unit);
}

/** 120笔/8亿元 of 质押贷款 is 质押贷款 120笔 and 质押贷款金额 8亿元. */
function countAndAmount(
  several: CountAndAmount | "unclear",
  cell: Cell,
  address: CellAddress,
  row: TableRow,
  column: ValueColumn,
  table: TableSetting,
  meaning: CellMeaning,
): Observed {
  // Of 质押贷款额 nobody can say what the count is called.
  if (several === "unclear" || /(?:额|资金|经费)$/.test(nameFigure(row, column).indicator)) {
    return { kind: "refused", problem: severalFigures(cell) };
  }
  const { count, amount } = several;
  const worth = build(amount, address, row, column, table, meaning);
  return {
    kind: "observations",
    observations: [
      build(count, address, row, column, table, meaning),
      { base: worth.indicator, ...worth, indicator: `${worth.indicator}金额`, aspect: "amount" },
    ],
  };
}

function severalFigures({ text }: Cell): Problem {
  return { code: "several-figures", detail: { text: text.trim().slice(0, 40) } };
}

/** A mark for no data under a header that is not understood is still only a mark for no data. */
function refusedOr(cell: Cell, problem: Problem): Observed {
  const isMark = readFigure(cell, { form: "amount" }).kind === "missing";
  return isMark ? { kind: "missing" } : { kind: "refused", problem };
}

function isAmount({ expected }: CellMeaning): boolean {
  return expected.form === "amount";
}

function build(
  figure: Figure,
  address: CellAddress,
  row: TableRow,
  column: ValueColumn,
  table: TableSetting,
  meaning: CellMeaning,
): Observation {
  const entity = row.entity ?? column.entity;
  const { name, role } = ofEntity(entity, table);
  const measure = figure.measure ?? meaning.measure;
  const period = row.period ? anchorPeriod(row.period, column.period) : column.period;
  const rowTime = row.indicator?.time;
  const scope =
    figure.scope ?? column.scope ?? row.indicator?.scope ?? rankScope(measure, row, table);
  const counting =
    column.counting ?? row.indicator?.counting ?? (measure === "level" ? row.counting : undefined);
  const old = isOld(measure, column, table);
  const ofRow = old ? undefined : (row.status ?? row.indicator?.status);
  const status = figure.status ?? column.status ?? ofRow;
  const { hasTargets } = table;
  const beside = qualifierFor(row, column, { isTarget: measure.endsWith("target"), hasTargets });
  const qualifier = figure.qualifier ?? beside ?? (old ? undefined : row.statusQualifier);
  const section = row.section ?? column.section;
  const whole = column.whole ?? row.indicator?.whole;
  const partOf = wholeOf(row, column);
  const named = nameFigure(row, column);
  return {
    ...named,
    measure,
    entity: name,
    entityRole: role,
    period: rowTime ? anchorPeriod(rowTime, period) : period,
    value: figure.value,
    unit: unitBesideName(named.indicator, figure.unit),
    decimals: figure.decimals,
    ...(qualifier && { qualifier }),
    ...(scope !== undefined && { scope }),
    ...(whole !== undefined && { whole }),
    ...(figure.tied && { tied: figure.tied }),
    ...(figure.count !== undefined && { count: figure.count }),
    ...(row.group !== undefined && { group: row.group }),
    ...(status && { status }),
    ...(partOf !== undefined && { partOf }),
    ...(row.remainder && { remainder: row.remainder }),
    ...(counting && { counting }),
    ...(section !== undefined && { section }),
    ...detailsFor(row, measure, hasTargets),
    ...(row.setBy !== undefined && isTarget(measure) && { setBy: row.setBy }),
    cell: address,
    labels: [
      ...row.cells,
      ...column.cells,
      ...(table.unitCell ? [table.unitCell] : []),
      ...table.cells,
    ],
    table: table.id,
  };
}

/** What the figure is a part of, by its row or by its column; told by its stage or its money, of the same of its whole. */
function wholeOf({ part, partOf }: TableRow, column: ValueColumn): string | undefined {
  const { indicator = "", ofPart = indicator, stage = "", suffix = "" } = column;
  if (part !== undefined) return partOf === undefined ? indicator : `${partOf}${ofPart}`;
  return partOf === undefined ? column.partOf : `${partOf}${stage}${suffix}`;
}

function ofEntity(
  entity: EntityName | undefined,
  { entity: own, scope }: TableSetting,
): { name: string; role: EntityRole } {
  if (!entity) return { name: own, role: "member" };
  if (entity.role === "self") return { name: SELF, role: "member" };
  // 合计 and 平均 under the cities of a province are those of 全省.
  const whole = entity.scope === undefined ? scope : undefined;
  if (whole && entity.role === "total") return { name: whole, role: "total" };
  if (whole && entity.role === "average") return { name: `${whole}平均`, role: "average" };
  return { name: entity.name, role: entity.role };
}

function rankScope(measure: Measure, row: TableRow, table: TableSetting): string | undefined {
  if (PLACES.includes(measure)) return table.scope;
  return row.entity && row.entity.role !== "member" && row.entity.role !== "self"
    ? (row.entity.scope ?? table.scope)
    : undefined;
}

const PLACES: readonly Measure[] = ["rank", "growth-rank", "previous-rank", "top", "growth-top"];

/** 快报 beside a row is said of its newest figures, not of last year's nor of a target. */
function isOld(measure: Measure, column: ValueColumn, { current }: TableSetting): boolean {
  return measure.endsWith("target") || comparePeriods(column.period, current) < 0;
}

function isTarget(measure: Measure): boolean {
  return measure.endsWith("target") || measure === "completion";
}
