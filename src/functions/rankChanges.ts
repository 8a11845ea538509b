import { rankChange } from "../metrics/rankChange";
import { refuse, type Result } from "../problem";
import type { RankReading } from "../quantity/readRank";
import { broadcast, cellAt, gridOf } from "./broadcast";
import { outcomeOf, type Answers } from "./outcome";
import { readPlace } from "./readPlace";

/** The places gained, element by element. */
export function rankChanges(current: unknown, previous: unknown): Answers {
  const [currentGrid, previousGrid] = [gridOf(current), gridOf(previous)];
  return broadcast([currentGrid, previousGrid], (row, column) => {
    const now = readPlace(cellAt(currentGrid, row, column), "currentRank");
    if (!now.ok) return now.problem;
    const before = readPlace(cellAt(previousGrid, row, column), "previousRank");
    return before.ok ? outcomeOf(changeBetween(now.value, before.value)) : before.problem;
  });
}

/** Where the cells themselves say that others were ranked, the places cannot be held against each other. */
function changeBetween(now: RankReading, before: RankReading): Result<number> {
  const otherCount = now.count !== undefined && before.count !== undefined;
  if (otherCount && now.count !== before.count) return refuse("changed-peers");
  const otherScope = now.scope !== undefined && before.scope !== undefined;
  if (otherScope && now.scope !== before.scope) return refuse("changed-peers");
  return rankChange(now.place, before.place);
}
