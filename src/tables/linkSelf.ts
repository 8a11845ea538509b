import { SELF, type Observation } from "./observation";
import type { Table } from "./table";
import { selfNameIn } from "./words/selfNameIn";

/** What the workbook itself says of the office's name. */
export interface OwnNames {
  /** As its settings have it: 甲市科学技术局, 我市. */
  readonly name?: string;
  /** What rows like 本市 are called, in order. */
  readonly rows: readonly string[];
}

/** Observations in which the office has one name only, and that name. */
export interface Linked {
  readonly observations: readonly Observation[];
  readonly selfName?: string;
}

/**
 * Makes the office one subject. A ledger names nobody; the name in its title, 本市 among the peers, and a peer called as
 * the title says are all `SELF`; the name in the workbook's settings goes before all. Where ledgers carry the names of several areas (a sheet for each county), none of
 * them is the office's own and each keeps its name.
 */
export function linkSelf(
  observations: readonly Observation[],
  tables: readonly Table[],
  own: OwnNames,
): Linked {
  const ledgers = tables.filter(({ orientation }) => LEDGERS.has(orientation));
  const titles = new Map(ledgers.map((table) => [table.id, selfNameIn(table.title ?? "")]));
  const stated = own.name === undefined ? undefined : selfNameIn(own.name);
  const certain = stated?.generic === false ? stated.name : undefined;
  const names = distinct([...titles.values()].filter((name) => name && !name.generic));
  const named = certain ?? names[0];
  const areMany = names.some((name) => name !== named);
  const told = areMany ? observations.map((found) => rename(found, titles)) : observations;
  if (areMany && certain === undefined) return { observations: told };
  const [generic] = distinct([...titles.values()]);
  const selfName = named ?? stated?.name ?? own.rows[0] ?? generic;
  const linked = told.map((found) =>
    named !== undefined && isSame(found.entity, named) && found.entityRole === "member"
      ? { ...found, entity: SELF }
      : found,
  );
  return selfName !== undefined && linked.some(({ entity }) => entity === SELF)
    ? { observations: linked, selfName }
    : { observations: linked };
}

const LEDGERS: ReadonlySet<string> = new Set([
  "indicator-by-period",
  "indicator-by-role",
  "part-by-indicator",
]);

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
