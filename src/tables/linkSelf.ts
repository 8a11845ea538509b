import { SELF, type Observation } from "./observation";
import type { Table } from "./table";
import { selfNameIn } from "./words/selfNameIn";

/** Observations in which the office has one name only, and that name. */
export interface Linked {
  readonly observations: readonly Observation[];
  readonly selfName?: string;
}

/**
 * Makes the office one subject. A ledger names nobody; the name in its title, 本市 among the peers, and a peer called as
 * the title says are all `SELF`. Where ledgers carry the names of several areas (a sheet for each county), none of
 * them is the office's own and each keeps its name.
 */
export function linkSelf(
  observations: readonly Observation[],
  tables: readonly Table[],
  ownRows: readonly string[],
): Linked {
  const ledgers = tables.filter(({ orientation }) => LEDGERS.has(orientation));
  const titles = new Map(ledgers.map((table) => [table.id, selfNameIn(table.title ?? "")]));
  const names = distinct([...titles.values()].filter((name) => name && !name.generic));
  if (names.length > 1) return { observations: observations.map((found) => rename(found, titles)) };
  const [named] = names;
  const [generic] = distinct([...titles.values()]);
  const selfName = named ?? ownRows[0] ?? generic;
  const linked = observations.map((found) =>
    named !== undefined && isSame(found.entity, named) && found.entityRole === "member"
      ? { ...found, entity: SELF }
      : found,
  );
  return selfName !== undefined && linked.some(({ entity }) => entity === SELF)
    ? { observations: linked, selfName }
    : { observations: linked };
}

const LEDGERS: ReadonlySet<string> = new Set(["indicator-by-period", "indicator-by-role"]);

type Names = ReadonlyMap<string, ReturnType<typeof selfNameIn>>;

function rename(observation: Observation, titles: Names): Observation {
  const own = titles.get(observation.table);
  const isNamed = observation.entity === SELF && own && !own.generic;
  return isNamed ? { ...observation, entity: own.name } : observation;
}

function distinct(names: readonly (ReturnType<typeof selfNameIn> | false)[]): string[] {
  return [...new Set(names.flatMap((name) => (name ? [name.name] : [])))];
}

/** 甲 in a narrow column is 甲市. */
function isSame(entity: string, name: string): boolean {
  return entity === name || (entity.length > 1 && entity === name.replace(/[省市县区州盟旗]$/, ""));
}
