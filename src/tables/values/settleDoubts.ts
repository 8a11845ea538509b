import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { TableSays } from "../meaning/tableSays";
import { columnsAlike } from "./columnsAlike";
import { tableReader, type TableFigures } from "./observeTable";
import { isBareDifference, isGrowth, settleDifferences, settlePoints } from "./differences";
import { rowFigures } from "./rowFigures";
import { isRankColumn, settleRank } from "./settleRank";
import { settleRate } from "./settleRate";
import { isBareRatio, settleRatios } from "./settleRatios";
import { isPlacesColumn, settlePlacesMoved } from "./settlePlacesMoved";
import { isBareShare, settleShares } from "./settleShares";
import { hasUnitOfGroup, withoutUnitOfGroup } from "./unitOfGroup";
import type { ValueColumn } from "./valueColumn";

/** The figures of a table, and its columns as the figures themselves have settled what the headers leave open. */
export interface Settled extends TableFigures {
  readonly columns: readonly ValueColumn[];
}

/**
 * Reads a table and settles by its figures what the headers leave open: first how rates are written, then, rates being
 * known, what places are the places of. What the figures do not settle is refused.
 */
export function settleDoubts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
  setting: TableSays,
): Settled {
  const figuresOf = tableReader(grid, rows, columns, setting);
  let table: Settled = { columns, ...figuresOf(columns) };
  for (const { isOpen, settle } of DOUBTS) {
    if (!table.columns.some(isOpen)) continue;
    const settled = settle(grid, rows, table);
    if (settled.some((one, index) => one !== table.columns[index]))
      table = { columns: settled, ...figuresOf(settled) };
  }
  return table;
}

/** What headers leave open, and how the figures read so far settle it. */
interface Doubt {
  readonly isOpen: (column: ValueColumn) => boolean;
  readonly settle: (
    grid: Grid,
    rows: readonly TableRow[],
    table: Settled,
  ) => readonly ValueColumn[];
}

const DOUBTS: readonly Doubt[] = [
  {
    isOpen: isBareRatio,
    settle: (grid, rows, { columns }) => settleRatios(grid, rows, columns),
  },
  {
    isOpen: isBareRate,
    settle: (grid, rows, { columns, observations }) => {
      const figures = rowFigures(observations);
      return columns.map((one) =>
        isBareRate(one) ? settleRate(grid, rows, one, figures, columnsAlike(columns, one)) : one,
      );
    },
  },
  {
    isOpen: isGrowth,
    settle: (grid, rows, { columns, observations }) =>
      settlePoints(grid, rows, columns, observations),
  },
  {
    isOpen: hasUnitOfGroup,
    settle: (grid, rows, { columns, observations }) =>
      columns.map((one) => withoutUnitOfGroup(grid, rows, one, observations)),
  },
  {
    isOpen: isBareDifference,
    settle: (grid, rows, { columns, observations }) =>
      settleDifferences(grid, rows, columns, observations),
  },
  {
    isOpen: isBareShare,
    settle: (grid, rows, { columns, observations }) =>
      settleShares(grid, rows, columns, observations),
  },
  {
    isOpen: isRankColumn,
    settle: (grid, rows, { columns, observations }) => {
      const figures = rowFigures(observations);
      return columns.map((one) =>
        isRankColumn(one) ? settleRank(one, grid, rows, columns, figures) : one,
      );
    },
  },
  {
    isOpen: isPlacesColumn,
    settle: (grid, rows, { columns, observations }) => {
      const figures = rowFigures(observations);
      return columns.map((one) =>
        isPlacesColumn(one) ? settlePlacesMoved(one, grid, rows, figures) : one,
      );
    },
  },
];

function isBareRate({ measure, unit, problem }: ValueColumn): boolean {
  return RATES.has(measure) && unit === undefined && !problem;
}

const RATES: ReadonlySet<ValueColumn["measure"]> = new Set(["growth", "completion", "share"]);
