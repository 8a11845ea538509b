import type { CallOutcome } from "./callResult";

/** What the calls in one cell's formula came to, as of the recalculation they were last made in. */
interface CellCalls {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly round: number;
  readonly outcomes: CallOutcome[];
}

/** Why cells show errors, as the functions that were called for them said. */
export class ReasonTable {
  private readonly cells = new Map<string, CellCalls>();
  private round = 0;

  note(cell: Place, outcome: CallOutcome): void {
    const known = this.cells.get(keyOf(cell));
    if (known?.round === this.round) {
      known.outcomes.push(outcome);
      return;
    }
    const { sheet, row, column } = cell;
    this.cells.set(keyOf(cell), { sheet, row, column, round: this.round, outcomes: [outcome] });
  }

  /** A recalculation has ended; what is noted from now on replaces what was known of a cell. */
  nextRound(): void {
    this.round += 1;
  }

  clear(): void {
    this.cells.clear();
  }

  /** The reason for the error in a cell, which may have been filled by the formula of another cell. */
  find(place: Place): string | undefined {
    for (const { sheet, row, column, outcomes } of this.cells.values()) {
      if (sheet !== place.sheet) continue;
      for (const { reasons } of outcomes) {
        const reason = reasons.find(
          (each) => row + each.row === place.row && column + each.column === place.column,
        );
        if (reason) return reason.sentence;
      }
    }
    return undefined;
  }

  /** How many rows and columns the formula of a cell wants to fill. */
  sizeOf(place: Place): { rows: number; columns: number } | undefined {
    const outcome = this.cells.get(keyOf(place))?.outcomes.find((each) => each.isArray);
    return outcome && { rows: outcome.cells.length, columns: outcome.cells[0]?.length ?? 0 };
  }
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}
