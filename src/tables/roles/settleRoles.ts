import { without } from "../corrections/without";
import { isAmongOthers } from "../isAmongOthers";
import type { SaidBy } from "../meaning/origin";
import { SELF, type EntityRole, type Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";
import { brokenGrowth } from "../contradictions/brokenGrowth";
import { brokenPlaces } from "../contradictions/brokenPlaces";
import { brokenSums } from "../contradictions/brokenSums";
import type { Contradiction } from "../contradictions/contradiction";
import { partsAboveTotal } from "../contradictions/partsAboveTotal";
import { levelSums, rolesByFigures } from "./rolesByFigures";
import { rolesByName, type Roles } from "./rolesByName";

/** What the names of a table are, and what its figures contradict. */
export interface SettledRoles {
  /** What names are once they are seen together, as far as that is another than each alone. */
  readonly changed: Roles;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Settles who is a member, a total or neither, but for those of whom the user has said it; `whole` is whose parts the table lists by
 * its title.
 */
export function settleRoles(
  observations: readonly Observation[],
  given: ReadonlySet<string>,
  whole?: string,
): SettledRoles {
  const read = rolesOf(observations);
  const byName = rolesByName(read, whole);
  const found = levelSums(observations, byName);
  const roles = new Map(
    [...rolesByFigures(found, byName)].map(([name, role]) => [
      name,
      given.has(name) ? (read.get(name) ?? role) : role,
    ]),
  );
  const changed = new Map([...roles].filter(([name, role]) => role !== read.get(name)));
  const settled = withRoles(observations, changed);
  return {
    changed,
    contradictions: [
      ...brokenSums(found.levels, found.sums),
      ...partsAboveTotal(found.levels, roles),
      ...brokenPlaces(settled),
      ...brokenGrowth(settled),
    ],
  };
}

function rolesOf(observations: readonly Observation[]): Roles {
  const roles = new Map<string, EntityRole>();
  for (const { entity, entityRole } of observations) {
    if (entity !== SELF && !roles.has(entity)) roles.set(entity, entityRole);
  }
  return roles;
}

/** Figures with what those they are of have turned out to be. */
export function withRoles(
  observations: readonly Observation[],
  settled: Roles,
): readonly Observation[] {
  if (settled.size === 0) return observations;
  return observations.map((one) => {
    const role = settled.get(one.entity);
    if (role === undefined) return one;
    return { ...unscoped(one, role), entityRole: role, said: bySums(one) };
  });
}

/** What a name is beside the others is told by all of them. */
function bySums({ said }: Observation): SaidBy {
  const entity = said?.entity;
  return { ...said, ...(entity && { entity: { ...entity, evidence: "sums" } }) };
}

/** A total is told with its scope, a peer's own amount without. */
function unscoped(one: Observation, role: EntityRole): Observation {
  return role === "member" && !isAmongOthers(one) ? without(one, "scope") : one;
}

/** Rows of regions with what their names have turned out to be. */
export function rowsWithRoles(rows: readonly TableRow[], settled: Roles): readonly TableRow[] {
  return rows.map((row) => {
    const { entity } = row;
    const role = entity && row.kind === entity.role ? settled.get(entity.name) : undefined;
    return entity && role !== undefined ? { ...row, kind: role, entity: { ...entity, role } } : row;
  });
}
