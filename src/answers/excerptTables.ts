import { groupedBy } from "../groupedBy";
import { readPlace } from "../lexicon/places/readPlace";
import type { Observation } from "../tables/observation";
import { isAdditive } from "./kindsOfIndicator";

/** Rows that lack more than this of their total are not all there are. */
const LACKING = 0.2;

/** Whatever their total says, these are all there are. */
const ALL_PROVINCES = 31;

/**
 * The tables that print some members only: those that say so, and those where in every amount of which there is a total, what is
 * printed of it lacks more than a fifth. Who stands where among all of them cannot be told from such a table.
 */
export function excerptTables(observations: readonly Observation[]): ReadonlySet<string> {
  const amounts = observations.filter(isAmount);
  const totalled = new Set(amounts.filter(isTotal).map(({ table }) => table));
  const sums = groupedBy(
    amounts.filter(({ table }) => totalled.has(table)),
    ({ table, indicator, period }) => JSON.stringify([table, indicator, period]),
  );
  const lacking = new Map<string, boolean>();
  for (const rows of sums.values()) {
    const [total, ...others] = rows.filter(isTotal);
    const parts = rows.filter(({ entityRole }) => PARTS.has(entityRole));
    if (!total || others.length > 0 || parts.length < 2) continue;
    const printed = parts.reduce((sum, part) => sum + part.value * part.unit.factor, 0);
    const whole = total.value * total.unit.factor;
    const lacks =
      parts.every(({ value }) => value >= 0) &&
      printed < whole * (1 - LACKING) &&
      parts.filter(isProvince).length < ALL_PROVINCES;
    lacking.set(total.table, lacks && lacking.get(total.table) !== false);
  }
  const said = observations.flatMap(({ table, excerpt }) => (excerpt ? [table] : []));
  return new Set([...said, ...[...lacking].flatMap(([table, lacks]) => (lacks ? [table] : []))]);
}

const PARTS: ReadonlySet<Observation["entityRole"]> = new Set(["member", "outsider", "firm"]);

function isTotal({ entityRole }: Observation): boolean {
  return entityRole === "total";
}

/** Not 人均GDP, of which a few members have more than all of them. */
function isAmount(one: Observation): boolean {
  return one.measure === "level" && isAdditive(one) && !one.qualifier;
}

function isProvince({ entity }: Observation): boolean {
  return readPlace(entity)?.meaning === "province";
}
