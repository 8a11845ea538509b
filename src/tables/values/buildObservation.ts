import { comparePeriods } from "../../quantity/comparePeriods";
import type { CellAddress } from "../../workbook/workbook";
import { SELF, type EntityRole, type Measure, type Observation } from "../observation";
import type { Figure } from "../read/figure";
import type { TableRow } from "../rows/tableRow";
import type { EntityName } from "../words/regionNames";
import { unitBesideName } from "../words/unitBesideName";
import { anchorPeriod } from "./anchorPeriod";
import type { CellMeaning } from "./cellMeaning";
import { detailsFor } from "./detailsFor";
import { nameFigure } from "./nameFigure";
import { qualifierFor } from "./qualifierFor";
import type { TableSetting } from "./tableSetting";
import type { ValueColumn } from "./valueColumn";

/** The cell where a row and a column cross, and what is known of it. */
export interface Crossing {
  readonly address: CellAddress;
  readonly row: TableRow;
  readonly column: ValueColumn;
  readonly table: TableSetting;
  readonly meaning: CellMeaning;
}

/** A figure with all that its cell, row, column and table say of it. */
export function buildObservation(
  figure: Figure,
  { address, row, column, table, meaning }: Crossing,
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
