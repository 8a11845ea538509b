import { numberGrid, type NumberGrid } from "../../src/tables/arithmetic/numberGrid";

/** A grid of numbers drawn as rows: `100 40.5 -`, a dash where there is none. */
export function gridOf(rows: readonly string[]): NumberGrid {
  return numberGrid(
    rows.map((row) =>
      row
        .trim()
        .split(/ +/)
        .map((cell) =>
          cell === "-"
            ? undefined
            : { value: Number(cell), decimals: (cell.split(".")[1] ?? "").length },
        ),
    ),
  );
}
