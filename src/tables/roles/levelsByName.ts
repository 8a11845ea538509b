import { groupedBy } from "../../groupedBy";
import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import { numberGrid, type NumberGrid } from "../arithmetic/numberGrid";
import type { Observation } from "../observation";

/** The amounts of a table: its names down, in order of appearance, and everything they are told of across. */
export interface LevelsByName {
  readonly names: readonly string[];
  readonly grid: NumberGrid;
  /** Where each amount stands: by name, then by column of the grid. */
  readonly cells: readonly (readonly (Observation | undefined)[])[];
}

/**
 * Arranges what adds up of a table, whatever its layout. Rates do not add up and are left out, and so are means; where a name has
 * two amounts of one thing, neither is used.
 */
export function levelsByName(observations: readonly Observation[]): LevelsByName {
  const levels = observations.filter(
    ({ measure, entityRole, unit }) =>
      measure === "level" && entityRole !== "average" && !NOT_ADDED.has(unit.base),
  );
  const names = new Map<string, number>();
  for (const { entity } of levels) numbered(names, entity);
  // Nothing adds up of fewer names than a sum and two parts have.
  if (names.size < FEWEST_OF_THING)
    return { names: [...names.keys()], grid: numberGrid([]), cells: [] };
  // A thing told of few of many names says nothing of the others, and the grid stays as small as its figures are many.
  const fewest = Math.max(FEWEST_OF_THING, names.size / MOST_THINNED);
  const things = [...groupedBy(levels, thingsOf()).values()].filter(
    ({ length }) => length >= fewest,
  );
  const cells = Array.from(names, () =>
    new Array<Observation | undefined>(things.length).fill(undefined),
  );
  things.forEach((figures, column) => {
    const told = new Set<string>();
    for (const one of figures) {
      const line = cells[names.get(one.entity) ?? 0];
      if (line) line[column] = told.has(one.entity) ? undefined : one;
      told.add(one.entity);
    }
  });
  return { names: [...names.keys()], grid: numberGrid(cells), cells };
}

/** A sum and two parts. */
const FEWEST_OF_THING = 3;
/** One name in so many has a figure of it at least. */
const MOST_THINNED = 20;

const NOT_ADDED: ReadonlySet<string> = new Set(["ratio", "points", "rank", "分", "倍"]);

function numbered(known: Map<string, number>, name: string): void {
  if (!known.has(name)) known.set(name, known.size);
}

/** What is counted, and when: the same for every name. In most tables it is what the figure above it in its column counts. */
function thingsOf(): (one: Observation) => string {
  const printed = new Map<Period | undefined, string>([[undefined, ""]]);
  const above = new Map<number, { readonly one: Observation; readonly thing: string }>();
  return (one) => {
    const known = above.get(one.cell.column);
    if (known && areOfOneThing(known.one, one)) return known.thing;
    const { indicator, period, unit, counting, status, partOf, section } = one;
    const when = printed.get(period) ?? (period ? printPeriod(period) : "");
    printed.set(period, when);
    const thing = `${indicator}|${when}|${unit.symbol}|${counting ?? ""}|${status ?? ""}|${partOf ?? ""}|${section ?? ""}`;
    above.set(one.cell.column, { one, thing });
    return thing;
  };
}

function areOfOneThing(one: Observation, other: Observation): boolean {
  return (
    one.indicator === other.indicator &&
    one.period === other.period &&
    one.unit === other.unit &&
    one.counting === other.counting &&
    one.status === other.status &&
    one.partOf === other.partOf &&
    one.section === other.section
  );
}
