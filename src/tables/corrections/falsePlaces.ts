import type { Problem } from "../../problem";
import type { Column } from "../layout/columns";

/** Nobody is counted among more: there are fewer counties than that. */
const MOST_PLACES = 3000;

const PLACES: ReadonlySet<string | undefined> = new Set(["rank", "growth-rank", "previous-rank"]);

/**
 * Why figures are no places, whatever they are said to be: most of them are no whole numbers, or are further behind than there are
 * others. Behind how many, a heading may say that speaks of places or of a wider area itself; else it is the members of the table.
 */
export function falsePlaces(
  role: string,
  figures: readonly number[],
  most: number = MOST_PLACES,
): Problem | undefined {
  if (!PLACES.has(role)) return undefined;
  const impossible = figures.filter(
    (figure) => !Number.isInteger(figure) || figure < 1 || figure > most,
  );
  const [figure] = impossible;
  if (figure === undefined || impossible.length * 2 <= figures.length) return undefined;
  return { code: "correction-no-places", detail: { figure } };
}

/** Behind how many the figures of a column may be; `undefined` where nothing in the table tells. */
export function placesIn(
  { label }: Column,
  columns: readonly Column[],
  rows: number,
): number | undefined {
  const isOfMembers = columns.some(({ kind }) => kind === "entity");
  return isOfMembers && !PLACES.has(label.measure) && label.scope === undefined ? rows : undefined;
}
