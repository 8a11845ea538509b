import { record, type RecordStanding } from "../metrics/record";
import { ok, refuse, type Result } from "../problem";
import { cellsOf, gridOf, type Grid } from "./broadcast";
import { outcomeOf, type Answers, type Outcome } from "./outcome";
import { overSeries, readSeries } from "./series";
import { readZeros, type Zeros } from "./zeros";

/** Whether values are records: one against a row or column of earlier years, or many, each against its own line. */
export function records(current: unknown, earlier: unknown, zerosSetting: unknown): Answers {
  const zeros = readZeros(zerosSetting);
  if (!zeros.ok) return zeros;
  const [values, history] = [gridOf(current), gridOf(earlier)];
  if (values.length === 1 && values[0]?.length === 1) {
    const isLine = history.length === 1 || history.every((row) => row.length === 1);
    const standing = recordIn([...(values[0] ?? []), ...cellsOf(history)], zeros.value);
    return isLine ? ok([[standing]]) : refuse("shape-mismatch");
  }
  if (values.length === 1) {
    const standings = recordsByRow(transposed(values), transposed(history), zeros.value);
    return standings ? ok([standings]) : refuse("shape-mismatch");
  }
  const standings = recordsByRow(values, history, zeros.value);
  return standings ? ok(standings.map((standing) => [standing])) : refuse("shape-mismatch");
}

function recordsByRow(values: Grid, history: Grid, zeros: Zeros): Outcome[] | undefined {
  const fits = values.length === history.length && values.every((row) => row.length === 1);
  if (!fits) return undefined;
  return values.map((row, index) => recordIn([...row, ...(history[index] ?? [])], zeros));
}

function transposed(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column]));
}

/** The value comes first, its history behind it. */
function recordIn(cells: readonly unknown[], zeros: Zeros): Outcome {
  const series = readSeries(cells);
  const unclear = cells[0] === 0 ? "current" : "earlier";
  return outcomeOf(series.ok ? overSeries(series.value, zeros, unclear, standingOf) : series);
}

function standingOf([current = null, ...earlier]: readonly (number | null)[]): Result<number> {
  if (current === null) return refuse("missing-value", { argument: "current" });
  const found = record(current, earlier);
  return found.ok ? ok(SIGNS[found.value.standing]) : found;
}

const SIGNS: Readonly<Record<RecordStanding["standing"], number>> = {
  high: 1,
  "equals-high": 0,
  none: 0,
  "equals-low": 0,
  low: -1,
};
