import { isPerMille } from "../../quantity/isPerMille";
import type { ChangeRemark } from "../../lexicon/changeRemarks";
import { groupedBy } from "../../groupedBy";
import { hintsAt } from "../../lexicon/hints";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { NO_UNIT, PERCENT, POINTS, type Unit } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import type { Observation } from "../observation";
import { readFigure } from "../read/readFigure";
import { columnsAlike } from "./columnsAlike";
import { formBySize } from "./formBySize";
import { isOfRates } from "./isOfRates";
import type { TableRow } from "../rows/tableRow";
import type { ValueColumn } from "./valueColumn";

/** In what a column headed 增减 without a unit is, by the levels of its rows: in each row they tell, and in the others. */
export interface DifferenceUnits {
  readonly rows: ReadonlyMap<number, Unit>;
  /** Of rows of amounts. */
  readonly amounts?: Unit;
  /** Of rows of rates. */
  readonly rates?: Unit;
}

const LOOKED_AT = 100;

/**
 * The columns of a table with what their bare 增减 are in. Columns headed alike say alike: where the levels of one tell, and
 * nothing speaks against it, the others are read the same way.
 */
export function settleDifferences(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  observations: readonly Observation[],
): ValueColumn[] {
  const figures = figuresLookedAt(rows, columns, observations);
  const evidence = new Map(
    columns
      .filter(isBareDifference)
      .map((column) => [column, evidenceOf(grid, rows, column, figures(column))] as const),
  );
  return columns.map((column) => {
    const own = evidence.get(column);
    if (!own) return column;
    const alike = [...evidence]
      .filter(([other]) => lastWord(other) === lastWord(column))
      .map(([, found]) => found);
    const inAll = alike.flatMap(({ rows: found }) => [...found.values()]);
    const told = inAll.some((unit) => unit.base === PERCENT.base);
    const points = inAll.some((unit) => unit.base === POINTS.base);
    const change =
      alike.some(({ beyondRates }) => beyondRates) ||
      areWhole(alike) ||
      inAll.some((unit) => unit.base !== PERCENT.base && unit.base !== POINTS.base);
    const growth = told || (!change && areGrowths(alike, column));
    return {
      ...column,
      difference: {
        rows: own.rows,
        ...(growth !== change && { amounts: growth ? PERCENT : NO_UNIT }),
        // Where the others are plain differences, so are those of rates.
        ...((points || (change && !growth)) && { rates: POINTS }),
      },
    };
  });
}

/**
 * The columns of growth, whose rows of rates are in doubt between points and per cent, with those rows whose levels differ by what is
 * stored, and have not grown by it.
 */
export function settlePoints(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  observations: readonly Observation[],
): ValueColumn[] {
  const figures = figuresLookedAt(rows, columns, observations);
  return columns.map((column) => {
    if (!isGrowth(column)) return column;
    const inRow = figures(column);
    const found = rows.slice(0, LOOKED_AT).filter((one) => {
      const stored = readFigure(grid.cell(one.row, column.column), { form: "points" });
      const told = inRow(one.row).filter(isToldOf(one));
      const fits = stored.kind === "figure" ? movementOf(stored, column, told) : undefined;
      if (fits?.unit.base !== PERCENT.base || isPerMille(fits.unit)) return false;
      return fits.differs && !fits.grows;
    });
    if (found.length === 0) return column;
    return { ...column, inPoints: new Set(found.map(({ row }) => row)) };
  });
}

/** The figures of one row that a column may speak of. */
type InRow = (row: number) => readonly Observation[];

/** For each column, the figures of the rows that are looked at; sorted into rows once, for all columns. */
function figuresLookedAt(
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  observations: readonly Observation[],
): (column: ValueColumn) => InRow {
  const looked = new Set(rows.slice(0, LOOKED_AT).map(({ row }) => row));
  const byRow = groupedBy(
    observations.filter(({ cell }) => looked.has(cell.row)),
    ({ cell }) => cell.row,
  );
  return (column) => {
    const group = columnsAlike(columns, column);
    return (row) => {
      const all = byRow.get(row) ?? [];
      return group ? all.filter(({ cell }) => group.has(cell.column)) : all;
    };
  };
}

/** 增长, 同比（%）: of amounts by how much they have grown, of rates perhaps how many points. */
export function isGrowth({ measure, unit, problem }: ValueColumn): boolean {
  return (
    !problem && (measure === "growth" || (measure === "difference" && unit?.base === PERCENT.base))
  );
}

/** 增减 whose unit nobody has said. */
export function isBareDifference({ measure, unit, problem }: ValueColumn): boolean {
  return measure === "difference" && unit === undefined && !problem;
}

interface Evidence {
  readonly rows: ReadonlyMap<number, Unit>;
  /** Nothing can fall by more than all of it. */
  readonly beyondRates: boolean;
  /** In how many rows of what is counted it is a whole number, and in how many not. */
  readonly whole: number;
  readonly broken: number;
  readonly stored: readonly number[];
}

/** What is counted changes by whole numbers; of rates, some would be broken. */
function areWhole(alike: readonly Evidence[]): boolean {
  const whole = alike.reduce((sum, one) => sum + one.whole, 0);
  return whole >= FEWEST_WHOLE && alike.every(({ broken }) => broken === 0);
}

const FEWEST_WHOLE = 3;

/** 同比 of 4.2 and -3.6, or of what is counted one by one: no persons are broken, and no fractions are as large. */
function areGrowths(alike: readonly Evidence[], column: ValueColumn): boolean {
  const stored = alike.flatMap((one) => one.stored);
  const isRate = isOfRates(column) || alike.some(({ broken }) => broken > 0);
  return isRate && formBySize(stored, { measure: "growth", text: column.text }) === "percent";
}

const LEAST_GROWTH = -100;

function evidenceOf(
  grid: Grid,
  rows: readonly TableRow[],
  column: ValueColumn,
  inRow: InRow,
): Evidence {
  const remarked = unitsRemarked(rows);
  const found = new Map<number, Unit>(remarked);
  let beyondRates = false;
  let whole = 0;
  let broken = 0;
  const values: number[] = [];
  for (const one of rows.slice(0, LOOKED_AT)) {
    const { row } = one;
    const stored = readFigure(grid.cell(row, column.column), { form: "amount" });
    if (stored.kind !== "figure" || stored.unit !== NO_UNIT) continue;
    beyondRates ||= stored.value < LEAST_GROWTH;
    if (stored.value !== 0) values.push(stored.value);
    if (isOfCounted(column, inRow(row)) && stored.value !== 0) {
      if (stored.decimals === 0) whole += 1;
      else broken += 1;
    }
    const told = inRow(row).filter(isToldOf(one));
    const unit = remarked.has(row) ? undefined : unitOfDifference(stored, column, told);
    if (unit) found.set(row, unit);
  }
  const isPlain = hintsAt(column.text, "amount-of-change");
  return { rows: found, beyondRates, whole: isPlain ? whole : 0, broken, stored: values };
}

/** What the remarks beside rows say that their changes are in; 下同 says it of the rows below, up to the next that says something else. */
function unitsRemarked(rows: readonly TableRow[]): ReadonlyMap<number, Unit> {
  const found = new Map<number, Unit>();
  let below: Unit | undefined;
  for (const { row, changes } of rows) {
    const own = changes && UNIT_OF_REMARK[changes.says];
    if (changes?.below) below = own;
    const unit = own ?? below;
    if (unit) found.set(row, unit);
  }
  return found;
}

const UNIT_OF_REMARK: Readonly<Record<ChangeRemark, Unit>> = {
  percent: PERCENT,
  points: POINTS,
  amount: NO_UNIT,
};

/** The level of the row is a whole number of something that is counted: 82所, 9021人. */
function isOfCounted({ period }: ValueColumn, figures: readonly Observation[]): boolean {
  return figures.some(
    (one) =>
      one.measure === "level" &&
      one.period !== undefined &&
      samePeriod(one.period, period) &&
      one.unit.factor === 1 &&
      one.unit.base !== PERCENT.base &&
      one.unit !== NO_UNIT &&
      one.decimals === 0,
  );
}

interface Stored {
  readonly value: number;
  readonly decimals: number;
}

/** What a change in a row is told of: its levels, and in a row of 增长速度 the growth that stands in their place. */
function isToldOf({ indicator }: TableRow): (one: Observation) => boolean {
  const told = indicator?.measure === "growth" ? "growth" : "level";
  return ({ measure }) => measure === told;
}

/** The only unit in which the levels of a row differ by what is stored; of a rate they differ in points. */
function unitOfDifference(
  stored: Stored,
  column: ValueColumn,
  figures: readonly Observation[],
): Unit | undefined {
  const movement = movementOf(stored, column, figures);
  if (!movement) return undefined;
  const { unit, differs, grows } = movement;
  if (unit.base === PERCENT.base) return differs ? POINTS : undefined;
  if (differs === grows) return undefined;
  return grows ? PERCENT : unit;
}

/** Whether what is stored is by how much the levels of a row differ, or have grown in per cent. */
interface Movement {
  readonly unit: Unit;
  readonly differs: boolean;
  readonly grows: boolean;
}

function movementOf(
  { value, decimals }: Stored,
  column: ValueColumn,
  figures: readonly Observation[],
): Movement | undefined {
  const levelOf = (period: ValueColumn["period"]): Observation | undefined => {
    const levels = figures.filter(
      (one) => one.period !== undefined && samePeriod(one.period, period),
    );
    return levels.length === 1 ? levels[0] : undefined;
  };
  const current = levelOf(column.period);
  const before = levelOf(previousYear(column.period));
  if (!current || !before || current.unit.base !== before.unit.base) return undefined;
  const isRate = current.unit.base === PERCENT.base;
  const scale = !isRate ? 1 : isPerMille(current.unit) ? 1000 : 100;
  const rounding = half(decimals) + half(current.decimals) + half(before.decimals);
  const growth = before.value > 0 ? (current.value / before.value - 1) * 100 : NaN;
  return {
    unit: current.unit,
    differs: Math.abs(value - (current.value - before.value) * scale) <= rounding,
    grows: Math.abs(value - growth) <= Math.max(half(decimals), LEAST_ROUNDING),
  };
}

const LEAST_ROUNDING = 0.06;

function half(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

function lastWord({ text }: ValueColumn): string {
  return text.slice(text.lastIndexOf("·") + 1);
}
