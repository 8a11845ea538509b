import { isWholeScore } from "../../lexicon/figureNames";
import { saysTotal } from "../../lexicon/basis";
import { without } from "../corrections/without";
import { orderOf, type Order } from "../arithmetic/orderOf";
import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import { unclear } from "./unclear";
import type { RowFigures } from "./rowFigures";
import type { ValueColumn } from "./valueColumn";
import { mayBeGrowth } from "../words/mayBeGrowth";

/** So many members' places must run with the values where a heading leaves two to choose from … */
const FEWEST_MEMBERS = 3;
/** … and so many where it leaves all columns of the table, or speaks of another. */
const FEWEST_UNNAMED = 4;

/**
 * What places are the places of, by the columns they run with: a bare 位次 behind a growth column, a bare 位次 beside several
 * indicators, and a 位次 that its heading gives to the levels and that is the order of the growth. What the figures do not
 * settle is refused where the heading leaves it open.
 */
export function settleRank(
  column: ValueColumn,
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  figures: RowFigures,
): ValueColumn {
  const members = rows.filter(({ kind }) => kind === "member" || kind === "self");
  const places = numbers(members, (row) => placeAt(grid, row, column));
  const runs = (source: ValueColumn, fewest: number): Order["first"] | undefined => {
    const values = numbers(members, (row) =>
      figures(row, source.measure as "level", source.period, source.indicator),
    );
    const order = orderOf(places, values);
    const isOrder = order && order.of >= fewest && order.broken === order.split;
    return isOrder ? order.first : undefined;
  };
  const runsWith = (source: ValueColumn, fewest: number): boolean =>
    runs(source, fewest) === "greatest";
  if (column.problem) {
    const sorted = columns.filter(isSource).filter((source) => runs(source, FEWEST_UNNAMED));
    if (isFirst(column, columns)) return ofSorted(column, columns, sorted);
    const sources = sorted.filter((source) => runsWith(source, FEWEST_UNNAMED));
    // Places beside scores are those of the whole score, whatever else runs with them.
    const [only, ...others] = sources.some(isOfWhole) ? sources.filter(isOfWhole) : sources;
    return only && others.length === 0 ? placesOf(column, only) : column;
  }
  // 完成率位次 says by what.
  if (column.noun !== undefined) return column;
  if (column.indicator === undefined) return inLedger(column, columns);
  const of = (measure: "level" | "growth"): ValueColumn => ({ ...column, measure });
  const fewest = column.inDoubt ? FEWEST_MEMBERS : FEWEST_UNNAMED;
  const byLevel = runsWith(of("level"), fewest);
  const byGrowth = runsWith(of("growth"), fewest);
  if (byGrowth && !byLevel) return { ...column, measure: "growth-rank", from: ordered(column) };
  if (byLevel !== byGrowth || !column.inDoubt) return column;
  return unclear(column);
}

/**
 * A ledger has no members to hold a place against: of a column of nothing but growth it is the place by growth; beside a
 * level and its growth it is the indicator's, and by which of the two stays unsaid.
 */
function inLedger(column: ValueColumn, columns: readonly ValueColumn[]): ValueColumn {
  const others = columns.filter(({ measure }) => !OF_PLACES.has(measure));
  const isGrowth = ({ measure }: ValueColumn) => mayBeGrowth(measure);
  if (!others.some(isGrowth)) return column;
  const isOfGrowth = others.every((one) => isGrowth(one) || one.measure === "gap");
  return isOfGrowth ? { ...column, measure: "growth-rank" } : { ...column, basisUnsaid: true };
}

const OF_PLACES: ReadonlySet<ValueColumn["measure"]> = new Set([
  "rank",
  "growth-rank",
  "previous-rank",
]);

/** 排名 in front of all figures counts the rows as they are sorted, though the least may be the best. */
function isFirst({ column }: ValueColumn, columns: readonly ValueColumn[]): boolean {
  return columns.every((other) => other.column >= column);
}

/** Rows are sorted by the first of the amounts, where they run with it, else by the only figures that they run with. */
function ofSorted(
  column: ValueColumn,
  columns: readonly ValueColumn[],
  sorted: readonly ValueColumn[],
): ValueColumn {
  const amount = columns.find((one) => isSource(one) && one.measure === "level");
  const whole = sorted.filter(isOfWhole);
  const [only, ...others] = whole.length > 0 ? whole : sorted;
  const by = amount && sorted.includes(amount) && whole.length === 0 ? amount : only;
  return by && (by === amount || others.length === 0) ? placesOf(column, by) : column;
}

/** A column of places that nothing but the figures can settle, or that the figures may deny. */
export function isRankColumn({ measure, problem, text }: ValueColumn): boolean {
  if (measure !== "rank" || saysTotal(text)) return false;
  return problem === undefined || problem.code === "unclear-header";
}

function isSource({ measure, problem, indicator }: ValueColumn): boolean {
  return (measure === "level" || measure === "growth") && !problem && indicator !== undefined;
}

function isOfWhole({ indicator = "" }: ValueColumn): boolean {
  return isWholeScore(indicator);
}

function placesOf(column: ValueColumn, source: ValueColumn): ValueColumn {
  const measure = source.measure === "growth" ? "growth-rank" : "rank";
  const { indicator, period } = source;
  return {
    ...without(column, "problem"),
    measure,
    period,
    from: { ...ordered(column), indicator: source.from.indicator ?? source.heading },
    ...(indicator !== undefined && { indicator }),
  };
}

/** That a place is by this or that is said by the figures it is the order of. */
function ordered({ heading, from }: ValueColumn): ValueColumn["from"] {
  return { ...from, measure: { ...heading, evidence: "order" } };
}

function placeAt(grid: Grid, row: number, { column }: ValueColumn): number | undefined {
  const value = grid.cell(row, column)?.value;
  return typeof value === "number" ? value : undefined;
}

function numbers(rows: readonly TableRow[], at: (row: number) => number | undefined): Float64Array {
  return Float64Array.from(rows, ({ row }) => at(row) ?? NaN);
}
