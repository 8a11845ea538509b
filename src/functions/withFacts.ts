import { keyOfCell, type CellFacts } from "./cellFacts";
import type { Grid } from "./broadcast";
import { readShown } from "./readShown";

/**
 * The cells of a range as they stand in the sheet: percentages and dates with their format, true zeros told from blanks,
 * merged cells filled.
 */
export function withFacts(grid: Grid, facts: CellFacts | undefined): Grid {
  if (!facts) return grid;
  return grid.map((row, down) =>
    row.map((cell, over) => {
      const type = facts.valueTypes[down]?.[over];
      if (type === "Empty" && isBlankOrZero(cell)) {
        return facts.merged?.get(keyOfCell(down, over)) ?? (facts.merged ? NO_GROUP : null);
      }
      return typeof cell === "number" && type === "Double"
        ? withFormat(cell, facts.numberFormat[down]?.[over])
        : cell;
    }),
  );
}

/** A blank that was looked at: it belongs to no group. */
const NO_GROUP = { type: "Empty", basicValue: "" } as const;

function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || cell === "" || cell === null || cell === undefined;
}

function withFormat(value: number, numberFormat: unknown): unknown {
  if (typeof numberFormat !== "string") return value;
  const shown = readShown(value, numberFormat);
  const isOfInterest = !shown || shown.unit?.base === "ratio";
  if (isOfInterest) return { type: "Double", basicValue: value, numberFormat };
  return value === 0 ? { type: "Double", basicValue: 0 } : value;
}
