import { streak } from "../metrics/streak";
import { ok, type Result } from "../problem";
import { outcomeOf, type Answers, type Outcome } from "./outcome";
import { overSeries, readSeries, seriesIn } from "./series";
import { readZeros, type Zeros } from "./zeros";

/** How long every series has gone one way; one result below the other. */
export function streaks(range: unknown, zerosSetting: unknown): Answers {
  const zeros = readZeros(zerosSetting);
  if (!zeros.ok) return zeros;
  return ok(seriesIn(range).map((cells) => [streakIn(cells, zeros.value)]));
}

function streakIn(cells: readonly unknown[], zeros: Zeros): Outcome {
  const series = readSeries(cells);
  return outcomeOf(series.ok ? overSeries(series.value, zeros, "series", signedStreak) : series);
}

function signedStreak(figures: readonly (number | null)[]): Result<number> {
  const found = streak(figures);
  if (!found.ok) return found;
  const { direction, years } = found.value;
  return ok(direction === "level" ? 0 : direction === "rise" ? years : -years);
}
