import { groupedBy } from "../groupedBy";
import { SELF, type Observation } from "./observation";
import type { Table, Whole } from "./table";
import { entityName } from "./words/regionNames";
import { selfNameIn } from "./words/selfNameIn";

/** Fewer are compared with each other rather than told of one by one. */
const FEWEST_UNDER_TOTAL = 3;

/** Without a total, all that is told is who leads: not among a few. */
const FEWEST_ALONE = 5;

/**
 * What a workbook is about that lists members only, none of them its own: 全市 over its districts, 合计 over the schools of a
 * university. The first row is not its subject. Where no total stands, the whole has no figures of its own.
 */
export function wholeOfMembers(
  observations: readonly Observation[],
  tables: readonly Table[],
): Whole | undefined {
  if (observations.some(({ entity }) => entity === SELF)) return undefined;
  const byTable = groupedBy(observations, ({ table }) => table);
  for (const table of tables) {
    const rows = byTable.get(table.id) ?? [];
    const members = rows.filter(({ entityRole }) => entityRole === "member");
    const total = rows.find(isUnnamedTotal);
    const fewest = total ? FEWEST_UNDER_TOTAL : FEWEST_ALONE;
    if (new Set(members.map(({ entity }) => entity)).size < fewest) continue;
    return { entity: total?.entity ?? SELF, name: nameOf(table, total) };
  }
  return undefined;
}

/** A total called 全市 or 合计; one under a name of its own is a subject like others. */
function isUnnamedTotal({ entity, entityRole }: Observation): boolean {
  return entityRole === "total" && entityName(entity).role === "total";
}

/** As the title calls it, else as its own row does. */
function nameOf({ title = "", scope }: Table, total: Observation | undefined): string {
  const row = total !== undefined && /^全/.test(total.entity) ? total.entity : undefined;
  return selfNameIn(title)?.name ?? row ?? scope ?? "";
}
